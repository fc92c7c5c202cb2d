package org.denouement.read.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.denouement.model.reading.EntityKind;
import org.denouement.model.reading.EntityMention;
import org.denouement.model.reading.Gender;
import org.denouement.model.reading.MentionForm;
import org.denouement.model.reading.Token;
import org.denouement.model.text.Reason;
import org.denouement.model.text.Span;

/**
 * Says whom the descriptions of an article mean: the name beside them, the only one with that title, the one spoken of
 * just before. Of several good candidates none is taken, and the reason says which they were.
 */
final class Descriptions {
    /** What a word of a phrase hangs on its head by. */
    private static final Set<String> IN_PHRASE = Set.of("flat", "appos", "nmod", "conj");

    private final Lexicon lexicon;
    private final NamesOfArticle names;
    private final String text;
    /** Who was called by a noun: « PDG » → Lea Arden; and who by a noun with its owner. */
    private final Map<String, TreeSet<String>> titles = new TreeMap<>();

    private final Map<String, Span> owned = new TreeMap<>();
    private final Map<String, TreeSet<String>> owners = new TreeMap<>();
    private final Map<String, String> sameWords = new TreeMap<>();
    /** Whom the descriptions of a sentence meant, by the place of each. */
    private final Map<Integer, Map<Integer, String>> meant = new TreeMap<>();

    Descriptions(Lexicon lexicon, NamesOfArticle names, String text) {
        this.lexicon = lexicon;
        this.names = names;
        this.text = text;
    }

    List<EntityMention> resolved(List<Description> descriptions) {
        Map<Description, Named> beside = new java.util.LinkedHashMap<>();
        for (Description description : descriptions) {
            Optional<Named> name = beside(description);
            name.ifPresent(named -> {
                beside.put(description, named);
                titles.computeIfAbsent(title(description), key -> new TreeSet<>())
                        .add(named.who());
            });
            description.owner().filter(owner -> isPart(description)).ifPresent(owner -> {
                owned.putIfAbsent(description.noun() + " / " + owner.who(), description.span());
                owners.computeIfAbsent(description.noun(), noun -> new TreeSet<>())
                        .add(owner.who());
            });
        }
        List<EntityMention> mentions = new ArrayList<>();
        for (Description description : descriptions) {
            Named named = beside.get(description);
            (named != null ? Optional.of(means(description, named, "apposition")) : mention(description))
                    .ifPresent(mentions::add);
        }
        return mentions;
    }

    private Optional<EntityMention> mention(Description description) {
        return switch (description.what()) {
            case BODY, GROUP -> part(description);
            case PERSON ->
                description.isDefinite(lexicon) || description.owner().isPresent()
                        ? Optional.of(person(description))
                        : Optional.empty();
            case ORGANISATION ->
                description.isDefinite(lexicon)
                        ? Optional.of(organisation(continued(description)))
                                .filter(mention -> mention.antecedent().isPresent()
                                        || lexicon.is(description.noun(), WordClass.GENERIC))
                        : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static boolean isPart(Description description) {
        return description.what() == WordClass.BODY || description.what() == WordClass.GROUP;
    }

    private static String title(Description description) {
        return description.noun()
                + description.owner().map(owner -> " / " + owner.who()).orElse("");
    }

    /** The name that stands beside a description: « le PDG, Lea Arden », « Lea Arden, PDG d’OrvanAI ». */
    private Optional<Named> beside(Description description) {
        if (isPart(description)) {
            return Optional.empty();
        }
        EntityKind kind = description.what() == WordClass.PERSON ? EntityKind.PERSON : EntityKind.ORGANISATION;
        Optional<Named> after = names.beginningAt(description.index(), description.to());
        if (after.isEmpty() && isComma(description, description.to())) {
            after = names.beginningAt(description.index(), description.to() + 1)
                    .filter(name -> description.what() == WordClass.PERSON && !name.isSubject());
        }
        Optional<Named> before = isComma(description, description.from() - 1) && !isSubjectBehindAdjunct(description)
                ? names.endingAt(description.index(), description.from() - 1)
                : Optional.empty();
        Optional<Named> found = before.filter(name -> name.mention().kind() == kind);
        return found.isPresent() ? found : after.filter(name -> name.mention().kind() == kind);
    }

    /** "Asked by Lea Arden, the minister left": the name ends what comes before the clause, the minister is its subject. */
    private static boolean isSubjectBehindAdjunct(Description description) {
        List<Token> tokens = description.sentence().tokens();
        int last = description.from() - 2;
        while (last >= 0 && IN_PHRASE.contains(tokens.get(last).deprel().split(":", 2)[0])) {
            last = tokens.get(last).head();
        }
        boolean adjunct = last >= 0 && tokens.get(last).is("obl");
        return adjunct
                && tokens.subList(description.from(), description.to()).stream().anyMatch(token -> token.is("nsubj"));
    }

    private static boolean isComma(Description description, int at) {
        return at >= 0
                && at < description.sentence().tokens().size()
                && description.sentence().token(at).form().equals(",");
    }

    /** A board or a group of people: known by whose it is. */
    private Optional<EntityMention> part(Description description) {
        EntityKind kind = description.what() == WordClass.BODY ? EntityKind.ORGANISATION : EntityKind.GROUP;
        if (description.owner().isPresent()) {
            return Optional.of(owned(description, kind, description.owner().get(), partName(description)));
        }
        if (description.hasDeterminer(lexicon, WordClass.POSSESSIVE)) {
            return possessor(description)
                    .map(owner -> owned(
                            description,
                            kind,
                            owner,
                            description.noun() + " (" + owner.mention().name() + ")"));
        }
        if (!description.isDefinite(lexicon)) {
            return Optional.empty();
        }
        TreeSet<String> whose = owners.getOrDefault(description.noun(), new TreeSet<>());
        if (whose.size() == 1) {
            Span first = owned.getOrDefault(description.noun() + " / " + whose.first(), description.span());
            return Optional.of(nominal(
                    description, kind, Optional.of(first), "same-words", List.of(words(description), first.in(text))));
        }
        boolean acts = description.sentence().token(description.head()).is("nsubj");
        return whose.isEmpty() && acts && kind == EntityKind.GROUP
                ? Optional.of(nominal(description, kind, Optional.empty(), "group", List.of(description.noun())))
                : Optional.empty();
    }

    /** From the noun on, or from the owner before it: « conseil d’administration d’OrvanAI », "OrvanAI's board". */
    private String partName(Description description) {
        boolean before = description
                .owner()
                .filter(owner -> owner.at().to() <= description.head())
                .isPresent();
        return before ? words(description) : description.nounOn().in(text).replace('’', '\'');
    }

    private EntityMention owned(Description description, EntityKind kind, Named owner, String name) {
        Reason because = Reason.of(
                "entity.described.owned", words(description), owner.mention().name(), description.noun());
        return new EntityMention(
                description.span(),
                kind,
                MentionForm.NOMINAL,
                name,
                Gender.UNKNOWN,
                Optional.empty(),
                "described.owned",
                because);
    }

    /** « Norvane … à tous ses employés »: the only organisation before it in the sentence that acts. */
    private Optional<Named> possessor(Description description) {
        List<Named> acting = names
                .before(description.index(), description.span().start())
                .stream()
                .filter(name -> name.mention().kind() == EntityKind.ORGANISATION && name.isSubject())
                .toList();
        return NamesOfArticle.distinct(acting).size() == 1
                ? Optional.of(acting.get(acting.size() - 1))
                : Optional.empty();
    }

    private EntityMention person(Description description) {
        TreeSet<String> same = new TreeSet<>(titles.getOrDefault(title(description), new TreeSet<>()));
        if (description.owner().isEmpty()) {
            titles.forEach((title, who) -> {
                if (title.startsWith(description.noun() + " / ")) {
                    same.addAll(who);
                }
            });
        } else if (same.isEmpty()) {
            same.addAll(titles.getOrDefault(description.noun(), new TreeSet<>()));
        }
        return oneOf(description, EntityKind.PERSON, List.copyOf(same), "same-title");
    }

    private EntityMention organisation(Description description) {
        String words = Lexicon.key(words(description));
        String before = sameWords.get(words);
        if (before != null) {
            return oneOf(description, EntityKind.ORGANISATION, List.of(before), "same-words");
        }
        TreeSet<String> called = titles.getOrDefault(description.noun(), new TreeSet<>());
        if (called.size() == 1) {
            return oneOf(description, EntityKind.ORGANISATION, List.copyOf(called), "same-title");
        }
        Optional<String> office = officeBefore(description);
        if (office.isPresent()) {
            return oneOf(description, EntityKind.ORGANISATION, whereHeld(office.get(), description), "same-title");
        }
        // « la compagnie Kalvar Air » has a name of its own: it is not the one just spoken of
        boolean named = names.inSentence(description.index()).stream()
                .anyMatch(name -> name.mention().kind() == EntityKind.ORGANISATION
                        && description.span().overlaps(name.span()));
        boolean any = !named && lexicon.is(description.noun(), WordClass.GENERIC);
        EntityMention mention =
                oneOf(description, EntityKind.ORGANISATION, any ? justSpokenOf(description) : List.of(), "salient");
        if (mention.antecedent().isPresent()) {
            mention.antecedent()
                    .flatMap(span -> names.all().stream()
                            .filter(name -> name.span().equals(span))
                            .findFirst())
                    .ifPresent(name -> {
                        meant.computeIfAbsent(description.index(), index -> new TreeMap<>())
                                .put(description.span().start(), name.who());
                        if (description.to() - description.head() > 2) {
                            sameWords.put(words, name.who());
                        }
                    });
        }
        return mention;
    }

    /** The description with all the words that it had before, where the parse cut it short. */
    private Description continued(Description description) {
        int start = description.span().start();
        for (String before : sameWords.keySet()) {
            int end = start + before.length();
            if (end <= text.length() && Lexicon.key(text.substring(start, end)).equals(before)) {
                int to = description.to();
                while (to < description.sentence().tokens().size()
                        && description.sentence().token(to).span().end() <= end) {
                    to++;
                }
                return description.until(to);
            }
        }
        return description;
    }

    /** The title that a description belongs to: the « PDG » of « PDG de l’entreprise ». */
    private Optional<String> officeBefore(Description description) {
        int link = description.from() - 1;
        for (int from = Math.max(0, link - 4); link > 0 && from < link; from++) {
            int tokens = lexicon.longest(description.sentence(), from, WordClass.PERSON);
            boolean linked = lexicon.is(description.sentence().token(link).form(), WordClass.LINK);
            if (tokens > 0 && from + tokens == (linked ? link : link + 1)) {
                return Optional.of(lexicon.phrase(description.sentence(), from, from + tokens));
            }
        }
        return Optional.empty();
    }

    /** Where somebody of this sentence is said to hold that title. */
    private List<String> whereHeld(String office, Description description) {
        List<String> here = NamesOfArticle.distinct(names.inSentence(description.index()));
        List<String> where = new ArrayList<>();
        titles.forEach((title, holders) -> {
            if (title.startsWith(office + " / ") && holders.stream().anyMatch(here::contains)) {
                where.add(title.substring(office.length() + 3));
            }
        });
        return where;
    }

    /** The organisations of the sentence so far, or else of the sentence before. */
    private List<String> justSpokenOf(Description description) {
        List<String> here = organisations(
                description.index(),
                description.noun(),
                names.before(description.index(), description.span().start()));
        return here.isEmpty()
                ? organisations(description.index() - 1, description.noun(), names.inSentence(description.index() - 1))
                : here;
    }

    private List<String> organisations(int sentence, String noun, List<Named> names) {
        TreeSet<String> all =
                new TreeSet<>(meant.getOrDefault(sentence, Map.of()).values());
        names.stream()
                .filter(name -> name.mention().kind() == EntityKind.ORGANISATION && mayBe(name, noun))
                .forEach(name -> all.add(name.who()));
        if (!all.isEmpty()) {
            names.stream()
                    .filter(name -> name.mention().kind() == EntityKind.UNKNOWN)
                    .forEach(name -> all.add(name.who()));
        }
        return List.copyOf(all);
    }

    /** "the company" is no hospital, court or agency. */
    private boolean mayBe(Named name, String noun) {
        return !lexicon.is(noun, WordClass.BUSINESS)
                || Stream.of(name.mention().name().split("[\\s’']"))
                        .noneMatch(word -> lexicon.is(word, WordClass.PUBLIC_BODY));
    }

    private EntityMention oneOf(Description description, EntityKind kind, List<String> who, String rule) {
        if (who.isEmpty()) {
            return nominal(description, kind, Optional.empty(), "none", List.of(words(description)));
        }
        if (who.size() > 1) {
            List<String> several = who.stream()
                    .flatMap(each -> names.nearest(each, description.span().start()).stream())
                    .map(name -> name.mention().name())
                    .toList();
            return nominal(
                    description,
                    kind,
                    Optional.empty(),
                    "several",
                    List.of(words(description), String.join(", ", several)));
        }
        Optional<Named> name = names.nearest(who.get(0), description.span().start());
        return name.map(named -> means(description, named, rule))
                .orElseGet(() -> nominal(description, kind, Optional.empty(), "none", List.of(words(description))));
    }

    private EntityMention means(Description description, Named named, String rule) {
        EntityKind kind = description.what() == WordClass.PERSON ? EntityKind.PERSON : EntityKind.ORGANISATION;
        return nominal(
                description,
                kind,
                Optional.of(named.span()),
                rule,
                List.of(words(description), named.mention().name()));
    }

    private EntityMention nominal(
            Description description, EntityKind kind, Optional<Span> antecedent, String rule, List<String> arguments) {
        Gender gender =
                kind == EntityKind.PERSON ? lexicon.gender(description.noun(), WordClass.PERSON) : Gender.UNKNOWN;
        String name = rule.equals("group") ? description.noun() : words(description);
        return new EntityMention(
                description.span(),
                kind,
                MentionForm.NOMINAL,
                name,
                gender,
                antecedent,
                "described." + rule,
                new Reason("entity.described." + rule, arguments));
    }

    private String words(Description description) {
        return description.span().in(text).replace('’', '\'');
    }
}
