package org.denouement.read.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.denouement.model.reading.EntityKind;
import org.denouement.model.reading.EntityMention;
import org.denouement.model.reading.Gender;
import org.denouement.model.reading.MentionForm;
import org.denouement.model.reading.Quotation;
import org.denouement.model.reading.Reading;
import org.denouement.model.reading.RoleMention;
import org.denouement.model.reading.Token;
import org.denouement.model.text.Reason;
import org.denouement.model.text.Span;
import org.denouement.read.reference.Markables.Markable;

/** One article read from its beginning to its end, with whom each word of reference means. */
final class References {
    private final ReferenceLexicon lexicon;
    private final Reading reading;
    private final NamedReferents named;
    private final Discourse discourse = new Discourse();
    private final PronounChoice pronouns;
    private final DescriptionChoice descriptions;
    private final Appositions appositions;
    private final Impersonal impersonal;
    private final Map<Span, EntityMention> mentions = new TreeMap<>();
    private final Map<Span, Referent> meant = new TreeMap<>();

    References(ReferenceLexicon lexicon, Reading reading, List<RoleMention> roles) {
        this.lexicon = lexicon;
        this.reading = reading;
        this.named = NamedReferents.of(reading);
        this.pronouns = new PronounChoice(lexicon, discourse);
        this.descriptions = new DescriptionChoice(lexicon, discourse, named, Bearers.of(reading, roles, named));
        this.appositions = new Appositions(reading, named);
        this.impersonal = new Impersonal(lexicon);
    }

    List<EntityMention> resolved() {
        for (EntityMention mention : reading.entities()) {
            if (mention.form() != MentionForm.PRONOUN) {
                boolean another = mention.rule().equals("described.same-title") && holdsAnother(mention);
                mentions.put(mention.span(), another ? undescribed(mention) : mention);
                name(mention);
            }
        }
        for (Markable markable : Markables.of(reading, lexicon)) {
            read(markable);
        }
        withoutOwnSpeakers();
        return new ArrayList<>(mentions.values());
    }

    /** « “Il ne m'a rien dit”, confie-t-il »: nobody calls himself he, and whom he means instead is open. */
    private void withoutOwnSpeakers() {
        for (Quotation quotation : reading.quotations()) {
            Optional<Referent> speaker = quotation.attribution().source().flatMap(this::meantIn);
            if (speaker.isEmpty() || !Markables.isVerbatim(quotation)) {
                continue;
            }
            for (EntityMention mention : List.copyOf(mentions.values())) {
                boolean inside = mention.form() == MentionForm.PRONOUN
                        && quotation.content().stream().anyMatch(span -> span.contains(mention.span()))
                        && quotation.attribution().source().stream().noneMatch(mention.span()::overlaps);
                if (inside && meant.get(mention.span()) == speaker.get()) {
                    mentions.put(mention.span(), open(mention));
                }
            }
        }
    }

    private static EntityMention open(EntityMention mention) {
        return new EntityMention(
                mention.span(),
                EntityKind.PERSON,
                mention.form(),
                mention.name(),
                mention.gender(),
                Optional.empty(),
                "pronoun.none",
                Reason.of("entity.pronoun.none", mention.name(), ""));
    }

    private Optional<Referent> meantIn(Span source) {
        return meant.entrySet().stream()
                .filter(each -> each.getKey().overlaps(source))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** Who is named anywhere in the article has that name from the beginning. */
    private void name(EntityMention mention) {
        if (mention.form() == MentionForm.NAME) {
            named.at(mention.span())
                    .filter(referent -> referent.name().isEmpty())
                    .ifPresent(referent -> referent.name(NamedReferents.told(reading, mention)));
        }
    }

    private void read(Markable markable) {
        if (markable.pronoun().isPresent()) {
            pronoun(markable.spoken(), markable.pronoun().get());
        } else if (markable.mention()
                .filter(mention -> mention.form() == MentionForm.NAME)
                .isPresent()) {
            named.at(markable.spoken().span())
                    .filter(referent -> !isByline(markable))
                    .ifPresent(referent -> nameAt(markable, referent));
        } else {
            described(markable);
        }
    }

    /** Who signs an article is not told of in it. */
    private boolean isByline(Markable markable) {
        return markable.mention()
                .filter(mention -> reading.article().masthead().bylines().contains(mention.name()))
                .isPresent();
    }

    private void nameAt(Markable markable, Referent referent) {
        markable.mention().map(mention -> NamedReferents.told(reading, mention)).ifPresent(referent::name);
        Spoken here = markable.spoken();
        if (referent.sort() != Sort.PERSON) {
            referent.agree(genderBefore(here.place()));
        }
        see(referent, new Spoken(here.place(), here.span(), here.sort(), here.gender(), "", Set.of("name")));
    }

    /** « la SNCF », « le Syndicat des marins »: the article before a name shows its gender. */
    private Gender genderBefore(Place place) {
        for (int i = place.at() - 1; i >= Math.max(0, place.at() - 2); i--) {
            Token token = place.sentence().token(i);
            if (token.upos().equals("DET") && Markables.gender(token) != Gender.UNKNOWN) {
                return Markables.gender(token);
            }
        }
        return lexicon.noun(place.sentence(), place.at()).map(Noun::gender).orElse(Gender.UNKNOWN);
    }

    private void see(Referent referent, Spoken here) {
        discourse.see(referent, here);
        meant.put(here.span(), referent);
        if (sourceAt(here).isPresent()) {
            discourse.speaks(referent, here.place().paragraph());
        }
    }

    /** The quotation of which the word heads the source. */
    private Optional<Quotation> sourceAt(Spoken here) {
        return reading.quotations().stream()
                .filter(Quotation::reportsWords)
                .filter(quotation -> quotation
                        .attribution()
                        .source()
                        .filter(source -> source.overlaps(here.place().token().span())
                                && Math.abs(source.start() - here.span().start()) <= 3)
                        .isPresent())
                .findFirst();
    }

    private void described(Markable markable) {
        Spoken bare = markable.spoken();
        Spoken here = sourceAt(bare).isPresent() ? bare.asSource() : bare;
        Optional<EntityMention> told = markable.mention().filter(mention -> !isOfOldBearer(mention, here));
        Optional<Referent> known =
                told.flatMap(EntityMention::antecedent).flatMap(named::at).or(() -> appositions.of(here));
        boolean spokenOf = here.is("definite") || here.is("indefinite") || here.is("possessive");
        if (known.isPresent()) {
            if (told.flatMap(EntityMention::antecedent).isEmpty()) {
                nominal(markable, Choice.of(known.get(), "apposition"), known.get());
            }
            known.get().agree(here.sort() == Sort.PERSON ? here.gender() : Gender.UNKNOWN);
            see(known.get(), here);
        } else if (here.is("plural") || here.is("predicate") || here.sort() != Sort.THING && !spokenOf) {
            return;
        } else {
            Choice choice = here.sort() == Sort.THING ? Choice.NOBODY : descriptions.of(here);
            Referent referent = choice.chosen().orElseGet(() -> new Referent(here.sort(), here.gender()));
            referent.agree(here.gender());
            see(referent, here);
            if (referent.name().isPresent()) {
                nominal(markable, choice, referent);
            } else if (told.isEmpty()) {
                markable.mention().ifPresent(mention -> mentions.put(mention.span(), undescribed(mention)));
            }
        }
    }

    /** « la NOUVELLE présidente » is not whoever was called president before, nor is « X présidente » another one. */
    private boolean isOfOldBearer(EntityMention mention, Spoken here) {
        return mention.rule().equals("described.same-title")
                && (here.is("new") || here.is("elect") || holdsAnother(mention) || isOfOtherGender(mention, here));
    }

    private boolean isOfOtherGender(EntityMention mention, Spoken here) {
        return mention.antecedent()
                .flatMap(named::at)
                .filter(who -> who.sort() == Sort.PERSON && !who.agrees(here.gender()))
                .isPresent();
    }

    private boolean holdsAnother(EntityMention description) {
        Optional<Referent> bearer = description.antecedent().flatMap(named::at);
        return reading.entities().stream()
                .filter(name -> name.form() == MentionForm.NAME
                        && name.kind() == EntityKind.PERSON
                        && description.span().contains(name.span()))
                .flatMap(name -> named.at(name.span()).stream())
                .anyMatch(inside -> bearer.filter(who -> who == inside).isEmpty());
    }

    private static EntityMention undescribed(EntityMention mention) {
        return new EntityMention(
                mention.span(),
                mention.kind(),
                mention.form(),
                mention.name(),
                mention.gender(),
                Optional.empty(),
                "described.none",
                Reason.of("entity.described.none", mention.name()));
    }

    private void nominal(Markable markable, Choice choice, Referent referent) {
        Spoken here = markable.spoken();
        String words = here.span().in(reading.text()).replace('’', '\'');
        mentions.put(
                here.span(),
                new EntityMention(
                        here.span(),
                        referent.name().map(EntityMention::kind).orElse(EntityKind.UNKNOWN),
                        MentionForm.NOMINAL,
                        words,
                        here.sort() == Sort.PERSON ? here.gender() : Gender.UNKNOWN,
                        Optional.of(referent.span()),
                        "described." + choice.rule(),
                        Reason.of("entity.described." + choice.rule(), words, referent.words(reading.text()))));
    }

    private void pronoun(Spoken here, Pronoun pronoun) {
        if (pronoun.plural()
                || isSetOff(here.place())
                || sourceAt(here).isEmpty() && impersonal.is(here.place(), pronoun)) {
            return;
        }
        if (pronoun.isRelative()) {
            relative(here);
        } else if (pronoun.gender() != Gender.UNKNOWN && (pronoun.isSubject() || pronoun.isPersonal())
                || pronoun.isThing() && pronoun.isSubject()) {
            personal(here, pronoun);
        }
    }

    /** « L'enquête, elle, ne fait que commencer »: only stresses the subject. */
    private static boolean isSetOff(Place place) {
        return place.at() > 0
                && place.at() + 1 < place.sentence().tokens().size()
                && place.sentence().token(place.at() - 1).form().equals(",")
                && place.sentence().token(place.at() + 1).form().equals(",");
    }

    /** « Lea Arden, qui … »: whoever was spoken of right before it. */
    private void relative(Spoken here) {
        int end = here.place().at() - 1;
        if (end > 0 && here.place().sentence().token(end).form().equals(",")) {
            end--;
        }
        int last = end < 0 ? -1 : here.place().sentence().token(end).span().end();
        reading.entities().stream()
                .filter(mention ->
                        mention.form() == MentionForm.NAME && mention.span().end() == last)
                .findFirst()
                .flatMap(mention -> named.at(mention.span()))
                .ifPresent(referent -> {
                    see(referent, here);
                    put(here, Choice.of(referent, "relative"));
                });
    }

    private void personal(Spoken here, Pronoun pronoun) {
        Optional<Quotation> source = sourceAt(here);
        int quotation = here.place().quotation();
        PronounChoice.Asked asked = new PronounChoice.Asked(
                here.place(),
                pronoun,
                source,
                source.map(reading.quotations()::indexOf).orElse(-2),
                speakerOf(quotation),
                source.filter(this::isInFirstPerson).isPresent());
        if (pronoun.isThing() && !pronouns.isActive(asked)) {
            return;
        }
        Choice choice = pronouns.of(asked);
        choice.chosen().ifPresent(referent -> {
            if (referent.sort() == Sort.PERSON) {
                referent.agree(pronoun.gender());
            }
            see(referent, here);
        });
        boolean thing = choice.chosen().filter(who -> who.sort() == Sort.THING).isPresent();
        if (!thing) {
            choice.chosen().filter(who -> who.name().isEmpty()).ifPresent(this::describe);
            put(here, choice);
        }
    }

    /** Whether the very words say "I". */
    private boolean isInFirstPerson(Quotation quotation) {
        return Markables.isVerbatim(quotation)
                && quotation.content().stream().anyMatch(content -> reading.sentences().stream()
                        .filter(sentence -> sentence.span().overlaps(content))
                        .flatMap(sentence -> sentence.tokens().stream())
                        .anyMatch(token -> content.contains(token.span())
                                && token.upos().equals("PRON")
                                && token.feature("Person").equals("1")
                                && token.feature("Number").equals("Sing")));
    }

    /** Somebody without a name becomes a mention when something refers to the description. */
    private void describe(Referent unnamed) {
        Spoken first = unnamed.spoken().get(0);
        String words = first.span().in(reading.text()).replace('’', '\'');
        mentions.putIfAbsent(
                first.span(),
                new EntityMention(
                        first.span(),
                        unnamed.sort() == Sort.PERSON ? EntityKind.PERSON : EntityKind.ORGANISATION,
                        MentionForm.NOMINAL,
                        words,
                        first.gender(),
                        Optional.empty(),
                        "described.none",
                        Reason.of("entity.described.none", words)));
    }

    /** Who says the words in which a pronoun stands, as far as that was read before it. */
    private Optional<Referent> speakerOf(int quotation) {
        return quotation < 0
                ? Optional.empty()
                : reading.quotations().get(quotation).attribution().source().flatMap(this::meantIn);
    }

    private void put(Spoken here, Choice choice) {
        String word = here.span().in(reading.text());
        String about = choice.chosen()
                .map(referent -> referent.words(reading.text()))
                .orElseGet(() -> String.join(
                        ", ",
                        new TreeSet<>(choice.several().stream()
                                .map(referent -> referent.words(reading.text()))
                                .toList())));
        mentions.put(
                here.span(),
                new EntityMention(
                        here.span(),
                        choice.chosen()
                                .flatMap(Referent::name)
                                .map(EntityMention::kind)
                                .orElse(EntityKind.PERSON),
                        MentionForm.PRONOUN,
                        word,
                        Gender.UNKNOWN,
                        choice.chosen().map(Referent::span),
                        "pronoun." + choice.rule(),
                        Reason.of("entity.pronoun." + choice.rule(), word, about)));
    }
}
