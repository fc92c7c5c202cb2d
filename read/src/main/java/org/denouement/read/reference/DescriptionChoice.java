package org.denouement.read.reference;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.denouement.model.reading.Gender;

/**
 * Whom a description means: the one bearer of the title that the article knows, the one whose name has its noun, the
 * one person just spoken of who can be called so.
 */
final class DescriptionChoice {
    /** Only somebody spoken of in this sentence or the one before, and no passing mention, is taken up by a noun. */
    private static final double PRESENT = 45;
    /** Without any rival, one mention in the sentence before is enough. */
    private static final double ALONE = 12;

    private static final double ALONE_ANYBODY = 5;
    private static final double NEAR = 0.55;
    private static final double FAINT = 0.3;
    /** Whom an article has spoken of this often it is about. */
    private static final int OFTEN = 2;

    private final ReferenceLexicon lexicon;
    private final Discourse discourse;
    private final NamedReferents named;
    private final Bearers bearers;

    DescriptionChoice(ReferenceLexicon lexicon, Discourse discourse, NamedReferents named, Bearers bearers) {
        this.lexicon = lexicon;
        this.discourse = discourse;
        this.named = named;
        this.bearers = bearers;
    }

    Choice of(Spoken description) {
        if (description.noun().isEmpty() || description.is("plural") || !description.is("definite")) {
            return Choice.NOBODY;
        }
        return switch (description.sort()) {
            case PERSON -> person(description);
            case ORGANISATION -> organisation(description);
            default -> Choice.NOBODY;
        };
    }

    /** « la compagnie » is « Compagnie hérançaise de navigation » when no other name has the word. */
    private Choice organisation(Spoken description) {
        List<Referent> with = named.all().stream()
                .filter(referent -> referent.sort() == Sort.ORGANISATION)
                .filter(referent -> hasWord(referent, description.noun()))
                .toList();
        return with.size() == 1 ? Choice.of(with.get(0), "same-word") : earlier(description);
    }

    private static boolean hasWord(Referent referent, String noun) {
        return referent.names().stream()
                .map(ReferenceLexicon::key)
                .anyMatch(name -> name.indexOf(' ') > 0 && (" " + name + " ").contains(" " + noun + " "));
    }

    private Choice person(Spoken description) {
        List<Referent> holders = bearers.of(description);
        if (holders.size() == 1) {
            return Choice.of(holders.get(0), "same-title");
        }
        if (holders.size() > 1) {
            return present(description, holders);
        }
        Choice kind = ofKind(description);
        if (kind.chosen().isPresent()) {
            return kind;
        }
        Choice earlier = earlier(description);
        if (earlier.chosen().filter(who -> isPresent(who, description)).isPresent()) {
            return earlier;
        }
        Choice called = called(description);
        Choice now = called.chosen().isPresent() ? called : justSpokenOf(description);
        return now.chosen().isPresent() ? now : earlier;
    }

    /** Of several bearers, the one just spoken of; of several who enter, nobody. */
    private Choice present(Spoken description, List<Referent> holders) {
        if (description.is("new") || description.is("elect")) {
            return Choice.among(holders);
        }
        Choice choice = mostPresent(description, holders);
        return choice.chosen().isPresent() ? choice : Choice.among(holders);
    }

    /** « la magistrate » is the one prosecutor just spoken of. */
    private Choice ofKind(Spoken description) {
        if (description.is("kin") || description.is("named") || description.is("restricted")) {
            return Choice.NOBODY;
        }
        List<Referent> kind = Stream.concat(
                        bearers.ofKind(description, lexicon).stream(),
                        named.all().stream()
                                .filter(referent -> referent.sort() == Sort.PERSON
                                        && referent.agrees(description.gender())
                                        && referent.nouns().stream()
                                                .anyMatch(noun -> lexicon.covers(description.noun(), noun))))
                .distinct()
                .toList();
        return kind.size() == 1 && isPresent(kind.get(0), description) && !isBeside(kind.get(0), description)
                ? Choice.of(kind.get(0), "kind-of-title")
                : Choice.NOBODY;
    }

    private static boolean isPresent(Referent who, Spoken description) {
        return new Salience(description.place(), false).of(who, Optional.empty()) > 0;
    }

    /** Who was called so before; « la nouvelle élue » is the only one who enters an office. */
    private Choice called(Spoken description) {
        boolean begins = description.is("new") || description.is("elect");
        if (begins && lexicon.is("anybody", description.noun())) {
            List<Referent> beginners = bearers.beginners(description.gender());
            return beginners.size() == 1 ? Choice.of(beginners.get(0), "same-title") : Choice.NOBODY;
        }
        if (description.is("former") || begins || description.is("kin")) {
            return Choice.NOBODY;
        }
        List<Referent> same = named.all().stream()
                .filter(referent -> referent.sort() == Sort.PERSON
                        && referent.nouns().contains(description.noun())
                        && referent.agrees(description.gender()))
                .toList();
        return same.size() == 1 ? Choice.of(same.get(0), "same-title") : Choice.NOBODY;
    }

    /** The same noun again, of somebody described and never named. */
    private Choice earlier(Spoken description) {
        List<Referent> same = discourse.all().stream()
                .filter(referent -> referent.name().isEmpty()
                        && referent.sort() == description.sort()
                        && hasNoun(referent, description.noun())
                        && (!description.is("new") || referent.spoken().stream().anyMatch(spoken -> spoken.is("new")))
                        && referent.agrees(description.gender()))
                .toList();
        return same.size() == 1 ? Choice.of(same.get(0), "same-words") : Choice.NOBODY;
    }

    /** « la directrice » behind « la directrice générale » */
    private static boolean hasNoun(Referent referent, String noun) {
        return referent.nouns().stream().anyMatch(called -> called.equals(noun) || called.startsWith(noun + " "));
    }

    private Choice justSpokenOf(Spoken description) {
        boolean anybody = lexicon.is("anybody", description.noun());
        if (description.is("kin")
                || description.is("named") && !description.is("former") && !anybody
                || description.is("restricted")
                || lexicon.is("apart", description.noun())
                || description.gender() == Gender.UNKNOWN && !anybody
                || bearers.isBorneByAnother(nobody(), description.noun(), description.gender())) {
            return Choice.NOBODY;
        }
        List<Referent> people = named.all().stream()
                .filter(referent -> referent.sort() == Sort.PERSON)
                .filter(referent -> description.gender() == Gender.UNKNOWN || referent.gender() == description.gender())
                .toList();
        Choice choice = mostPresent(description, people);
        return choice.chosen()
                .filter(who -> anybody && !lexicon.isTrade(description.noun())
                        || !isCalledOtherwise(who, description)
                                && (anybody || !description.is("source") || mayBeCalled(who, description)))
                .map(who -> choice)
                .orElse(Choice.NOBODY);
    }

    /**
     * By a trade that the article has not told of: only whom it tells of throughout, whoever has just taken the floor, or
     * the former holder of a post. « Paul Merlot a été opéré. “Tout va bien”, dit le chirurgien » is somebody else.
     */
    private boolean mayBeCalled(Referent who, Spoken description) {
        boolean topic = who.spoken().size() >= OFTEN && isActive(who, description);
        return description.is("former") || topic || bearers.isTitledByVerb(who) || hasFloor(who, description);
    }

    private boolean hasFloor(Referent who, Spoken description) {
        return who.spoken().stream()
                .map(Spoken::place)
                .filter(place -> place.isSubject() && description.place().paragraph() - place.paragraph() <= 1)
                .anyMatch(place -> place.head()
                                .filter(verb -> lexicon.is("floor-verb", verb.lemma()))
                                .isPresent()
                        || place.sentence().dependentsOf(place.token().head()).stream()
                                .anyMatch(child -> place.sentence().token(child).is("obj")
                                        && lexicon.is(
                                                "floor",
                                                place.sentence().token(child).lemma())));
    }

    /** « Paul Merlot a vu Lea Arden. La négociatrice… »: who did something, not with whom. */
    private static boolean isActive(Referent who, Spoken description) {
        return who.spoken().stream()
                .filter(spoken -> description.place().step() - spoken.place().step() <= 1)
                .anyMatch(spoken -> spoken.place().isSubject());
    }

    private static Referent nobody() {
        return new Referent(Sort.PERSON, Gender.UNKNOWN);
    }

    private boolean isCalledOtherwise(Referent who, Spoken description) {
        if (description.is("former")) {
            return false;
        }
        boolean called =
                who.nouns().stream().anyMatch(noun -> !noun.equals(description.noun()) && !lexicon.is("anybody", noun));
        return called || bearers.hasOtherTitle(who, description.noun());
    }

    /** Unnamed people of the gender count as rivals. */
    private Choice mostPresent(Spoken description, List<Referent> people) {
        Salience salience = new Salience(description.place(), false);
        List<Discourse.Weighed> weighed = discourse.weighed(
                referent -> people.contains(referent)
                        || referent.name().isEmpty()
                                && referent.sort() == Sort.PERSON
                                && referent.agrees(description.gender()),
                referent -> salience.of(referent, Optional.empty()));
        if (weighed.isEmpty()
                || weighed.get(0).weight() < (lexicon.is("anybody", description.noun()) ? ALONE_ANYBODY : ALONE)
                || !people.contains(weighed.get(0).referent())
                || isBeside(weighed.get(0).referent(), description)) {
            return Choice.NOBODY;
        }
        return weighed.size() > 1 && isRival(weighed.get(1), weighed.get(0))
                ? Choice.NOBODY
                : Choice.of(weighed.get(0).referent(), "salient");
    }

    /** The fainter the first, the fainter its rivals have to be. */
    private static boolean isRival(Discourse.Weighed rival, Discourse.Weighed first) {
        return rival.weight() >= (first.weight() < PRESENT ? FAINT : NEAR) * first.weight();
    }

    /** « Lea Arden a rencontré la ministre »: two of one sentence are two. */
    private static boolean isBeside(Referent referent, Spoken description) {
        return referent.spoken().stream()
                .anyMatch(spoken -> spoken.place().sentence()
                                == description.place().sentence()
                        && spoken.place().quotation() == description.place().quotation());
    }
}
