package org.denouement.reconcile.speech;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.denouement.model.reading.EntityKind;
import org.denouement.model.reading.EntityMention;
import org.denouement.model.reading.Gender;
import org.denouement.model.reading.MentionForm;
import org.denouement.model.reading.Quotation;
import org.denouement.model.reading.Reading;
import org.denouement.model.reading.Sentence;
import org.denouement.model.reading.Token;
import org.denouement.model.story.Entity;
import org.denouement.model.story.Role;
import org.denouement.model.text.Reason;
import org.denouement.model.text.Span;
import org.denouement.reconcile.cast.Cast;
import org.denouement.reconcile.role.Officeholders;

/** Gives the phrase of a source a member of the cast. A phrase that may mean two people gives nobody. */
final class Speakers {
    private final Cast cast;
    private final Reading reading;

    private final Set<String> outlets;
    private final Antecedents antecedents;
    private final Relatives relatives;
    private final Unsaid unsaid;
    private final Writers writers;
    private final Described described;
    private final Titles titles;

    Speakers(Cast cast, Reading reading, Known known) {
        this.cast = cast;
        this.reading = reading;
        this.outlets = known.outlets();
        this.antecedents = new Antecedents(cast, reading, known.genders());
        this.relatives = new Relatives(reading);
        this.unsaid = new Unsaid(cast, reading, known.genders(), this::of);
        this.writers = new Writers(reading, quotation -> of(quotation).entity());
        this.described = new Described(reading, relatives);
        this.titles = new Titles(cast, reading, known);
    }

    /** What the whole coverage tells: who is a man or a woman, which outlets report, who holds which office. */
    record Known(Genders genders, Set<String> outlets, List<Role> roles, Officeholders offices) {}

    Speaker of(Quotation quotation) {
        Optional<Span> source = quotation.attribution().source();
        if (source.isEmpty()) {
            return unsaid.of(quotation)
                    .filter(this::isSomebody)
                    .orElseGet(() -> Speaker.open("", quotation.because(), Gender.UNKNOWN));
        }
        String words = source.get().in(reading.text());
        Optional<Token> pronoun = antecedents.pronoun(source.get());
        if (pronoun.filter(token -> token.feature("Person").equals("1")).isPresent()) {
            return outer(quotation)
                    .map(this::of)
                    .or(() -> unsaid.of(quotation))
                    .filter(this::isSomebody)
                    .orElseGet(() -> Speaker.open("", Reason.of("speech.speaker.first-person", words), Gender.UNKNOWN));
        }
        return meant(source.get(), quotation)
                .filter(this::maySpeak)
                .flatMap(cast::entity)
                .map(entity -> Speaker.of(entity.id(), words, reason(source.get(), words, entity)))
                .or(() -> written(source.get(), quotation))
                .orElseGet(() -> pronoun.map(word -> described.pronoun(source.get(), word, quotation))
                        .orElseGet(() -> described.phrase(source.get(), quotation)));
    }

    private Optional<Speaker> written(Span source, Quotation quotation) {
        String words = source.in(reading.text());
        return writers.of(source, quotation)
                .filter(this::maySpeak)
                .flatMap(cast::entity)
                .map(writer -> Speaker.of(writer.id(), words, writers.reason(words, writer.name())));
    }

    /** « “Je lui ai répondu : ‘Non’ ” », dit-elle: who says "I" within somebody's words is that one. */
    private Optional<Quotation> outer(Quotation quotation) {
        return quotation.rule().startsWith("quotes.direct.nested")
                ? Utterance.around(reading, quotation)
                : Optional.empty();
    }

    private boolean isSomebody(Speaker speaker) {
        return speaker.entity().filter(this::maySpeak).isPresent();
    }

    private Optional<String> meant(Span phrase, Quotation quotation) {
        Optional<String> known = entityOf(phrase).filter(entity -> !namesAnother(phrase, entity));
        Optional<Token> pronoun = antecedents.pronoun(phrase);
        if (pronoun.isPresent()) {
            return known.or(() -> entityOf(pronoun.get().span()))
                    .or(() -> described.meant(pronoun.get()).flatMap(titles::bearer))
                    .filter(entity -> !antecedents.isForbidden(pronoun.get(), entity))
                    .or(() -> isOpen(pronoun.get()) ? Optional.empty() : antecedents.of(pronoun.get(), quotation))
                    .or(() ->
                            isOpen(pronoun.get()) ? Optional.empty() : unsaid.stillSpeaking(quotation, pronoun.get()));
        }
        return known.or(() -> apposed(phrase))
                .or(() -> headed(phrase))
                .or(() -> surname(phrase))
                .or(() -> titles.bearer(phrase))
                .or(() -> titles.called(phrase));
    }

    /** The reading weighed several, or found somebody without a name: what the paragraph shows does not outweigh it. */
    private boolean isOpen(Token pronoun) {
        return reading.mentionAt(pronoun.span())
                .filter(mention -> mention.form() == MentionForm.PRONOUN)
                .filter(mention -> mention.rule().equals("pronoun.several")
                        || mention.antecedent()
                                .flatMap(reading::mentionAt)
                                .filter(Speakers::isUnnamed)
                                .isPresent())
                .isPresent();
    }

    private static boolean isUnnamed(EntityMention mention) {
        return mention.form() == MentionForm.NOMINAL && mention.antecedent().isEmpty();
    }

    /** Places and things made say nothing; an outlet of the coverage carries words, it does not speak them. */
    private boolean maySpeak(String id) {
        return cast.entity(id)
                .filter(entity -> entity.kind() != EntityKind.PLACE && entity.kind() != EntityKind.WORK)
                .filter(entity -> outlets.stream().noneMatch(outlet -> isPartOf(entity.name(), outlet)))
                .isPresent();
    }

    private static boolean isPartOf(String name, String outlet) {
        return outlet.equals(name) || outlet.endsWith(" " + name);
    }

    /**
     * « le président du conseil, Édouard Lanvaux »: the first person named in the phrase or right behind it, after a comma
     * that ends the description and before one that ends the name.
     */
    private Optional<String> apposed(Span phrase) {
        return reading.entities().stream()
                .filter(mention -> mention.kind() == EntityKind.PERSON
                        && mention.form() == MentionForm.NAME
                        && mention.span().start() >= phrase.start()
                        && mention.span().start() <= phrase.end() + 2)
                .findFirst()
                .map(EntityMention::span)
                .filter(name -> isSetOff(phrase, name))
                .flatMap(name -> cast.entityOf(reading.article().id(), name));
    }

    /** « Rachel Pennec, qu'il accuse »: who is named first, when what follows the comma only tells of them and lists nobody. */
    private Optional<String> headed(Span phrase) {
        Optional<Span> name = reading.entities().stream()
                .filter(mention -> mention.kind() == EntityKind.PERSON && mention.form() == MentionForm.NAME)
                .map(EntityMention::span)
                .filter(span -> span.start() == phrase.start() && span.end() + 2 < phrase.end())
                .findFirst();
        if (name.isEmpty()) {
            return Optional.empty();
        }
        String rest = reading.text().substring(name.get().end(), phrase.end());
        Span behind = Span.of(name.get().end(), phrase.end());
        boolean tells = rest.startsWith(", ") && Character.isLowerCase(rest.codePointAt(2));
        boolean lists = reading.sentenceAt(phrase.start()).map(Sentence::tokens).orElse(List.of()).stream()
                .anyMatch(token -> behind.contains(token.span()) && token.upos().equals("CCONJ"));
        return tells && !lists ? cast.entityOf(reading.article().id(), name.get()) : Optional.empty();
    }

    private boolean isSetOff(Span phrase, Span name) {
        String before = reading.text().substring(phrase.start(), name.start()).strip();
        String after = reading.text().substring(name.end());
        boolean ends = name.end() == phrase.end() || after.startsWith(",");
        return ends && before.endsWith(",") && before.indexOf(',') == before.length() - 1;
    }

    /** « M. Lanvaux »: a form of address and the last name of one person whom the article names in full. */
    private Optional<String> surname(Span phrase) {
        String[] words = phrase.in(reading.text()).strip().split("[\\s\\u00a0\\u202f]+");
        boolean addressed = words.length == 2 && isCapital(words[0]) && isCapital(words[1]) && words[0].length() <= 5;
        if (!addressed) {
            return Optional.empty();
        }
        Set<String> bearers = new TreeSet<>();
        for (EntityMention mention : reading.entities()) {
            if (mention.kind() == EntityKind.PERSON
                    && mention.form() == MentionForm.NAME
                    && mention.name().endsWith(" " + words[1])) {
                cast.entityOf(reading.article().id(), mention.span()).ifPresent(bearers::add);
            }
        }
        return bearers.size() == 1 ? Optional.of(bearers.iterator().next()) : Optional.empty();
    }

    private static boolean isCapital(String word) {
        return Character.isUpperCase(word.codePointAt(0));
    }

    /**
     * « le commandant du Grand-Pétrel » holds the name of somebody else, and none of the entity it was taken for: then
     * it is not sure enough who is meant. « le conseil d'OrvanAI » is called so, and « le géant basé à Valmer » has a
     * place, as companies have.
     */
    private boolean namesAnother(Span phrase, String entity) {
        Optional<Entity> meant = cast.entity(entity);
        boolean organisation =
                meant.filter(known -> known.kind() == EntityKind.ORGANISATION).isPresent();
        boolean own = false;
        boolean another = false;
        for (EntityMention mention : reading.entities()) {
            if (mention.form() == MentionForm.NAME && phrase.contains(mention.span())) {
                Optional<String> inside = cast.entityOf(reading.article().id(), mention.span());
                boolean same = inside.filter(entity::equals).isPresent();
                boolean place = inside.flatMap(cast::entity)
                        .filter(known -> known.kind() == EntityKind.PLACE)
                        .isPresent();
                own |= same
                        || meant.filter(known -> known.name().contains(mention.name()))
                                .isPresent();
                another |= !same && !(organisation && place);
            }
        }
        return another && !own && !titles.fits(phrase, entity);
    }

    private Reason reason(Span source, String words, Entity entity) {
        if (words.equals(entity.name())) {
            return Reason.of("speech.speaker.named", words);
        }
        return reading.entities().stream()
                .filter(mention -> mention.span().equals(source)
                        || mention.span().end() == source.end() && mention.form() == MentionForm.PRONOUN)
                .filter(mention -> mention.form() != MentionForm.NAME
                        && mention.antecedent().isPresent())
                .map(EntityMention::because)
                .findFirst()
                .orElseGet(() -> Reason.of("speech.speaker.meant", words, entity.name()));
    }

    /** The cast id of who relayed the words. */
    Optional<String> via(Quotation quotation) {
        return quotation
                .attribution()
                .via()
                .flatMap(span -> cast.entityOf(reading.article().id(), span));
    }

    private Optional<String> entityOf(Span phrase) {
        Optional<String> own = cast.entityOf(reading.article().id(), phrase);
        return own.isPresent()
                ? own
                : relatives
                        .mention(phrase)
                        .flatMap(noun -> cast.entityOf(reading.article().id(), noun));
    }
}
