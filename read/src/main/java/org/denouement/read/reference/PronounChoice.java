package org.denouement.read.reference;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.denouement.model.reading.Gender;
import org.denouement.model.reading.Quotation;
import org.denouement.model.reading.Token;

/**
 * Whom a pronoun means: of all that agree with it and can do what its verb says, the one most present to the reader, when
 * no other comes near.
 */
final class PronounChoice {
    /** A second candidate with this part of the weight of the first leaves the pronoun open. Tuned on our two stories. */
    private static final double NEAR = 0.55;
    /** Below it somebody was spoken of too long ago, or only in passing. */
    private static final double LEAST = 4;
    /** For the only person of that gender it may be longer ago. */
    private static final double LEAST_ALONE = 1;
    /** What is less certain to agree weighs less. */
    private static final double GENDER_UNTOLD = 0.6;

    /** « à la différence de sa prédécesseure, elle… », "Price had brought her daughter. She…" */
    private static final double OF_SUBJECT = 0.2;

    private static final double KIND_UNTOLD = 0.4;
    private static final double NOT_A_PERSON = 0.7;

    private final ReferenceLexicon lexicon;
    private final Discourse discourse;

    PronounChoice(ReferenceLexicon lexicon, Discourse discourse) {
        this.lexicon = lexicon;
        this.discourse = discourse;
    }

    /**
     * A pronoun in its place; {@code source} is the quotation whose source it is, with its number, {@code inFirstPerson}
     * whether its very words say "I".
     */
    record Asked(
            Place place,
            Pronoun pronoun,
            Optional<Quotation> source,
            int number,
            Optional<Referent> quoted,
            boolean inFirstPerson) {}

    Choice of(Asked asked) {
        Salience salience = new Salience(asked.place(), asked.source().isPresent());
        Optional<Referent> speaker = discourse.speakerIn(asked.place().paragraph());
        List<Discourse.Weighed> weighed = discourse.weighed(
                referent -> fits(asked, referent),
                referent -> salience.of(referent, speaker) * sureness(asked, referent));
        if (asked.pronoun().part().equals("last")) {
            return last(weighed);
        }
        Optional<Referent> author = author(asked, weighed);
        if (author.isPresent()) {
            return Choice.of(author.get(), "author");
        }
        if (weighed.isEmpty() || weighed.get(0).weight() < (isSureOf(weighed) ? LEAST_ALONE : LEAST)) {
            return Choice.NOBODY;
        }
        Discourse.Weighed best = weighed.get(0);
        List<Referent> near = weighed.stream()
                .filter(each -> each.weight() >= NEAR * best.weight())
                .map(Discourse.Weighed::referent)
                .toList();
        if (near.size() > 1) {
            return isTopic(asked, near) ? Choice.of(best.referent(), "topic") : Choice.among(near);
        }
        return Choice.of(best.referent(), weighed.size() == 1 ? "only" : "subject");
    }

    /** "He showed an email from Reeve. In it, HE warned…": who wrote it, not who showed it. */
    private Optional<Referent> author(Asked asked, List<Discourse.Weighed> weighed) {
        Place here = asked.place();
        if (!asked.pronoun().isSubject() || !isWithinDocument(here)) {
            return Optional.empty();
        }
        List<Referent> authors = weighed.stream()
                .map(Discourse.Weighed::referent)
                .filter(referent -> referent.sort() == Sort.PERSON)
                .filter(referent -> referent.spoken().stream()
                        .map(Spoken::place)
                        .anyMatch(place -> place.step() >= here.step() - 1 && isOfDocument(place)))
                .toList();
        return authors.size() == 1 ? Optional.of(authors.get(0)) : Optional.empty();
    }

    /** Something written, or a pronoun for a thing, says where: "in it", « dans ce courriel ». */
    private boolean isWithinDocument(Place here) {
        for (int i = 0; i < here.at(); i++) {
            Token token = here.sentence().token(i);
            boolean place = token.is("obl") && token.head() == here.token().head();
            boolean thing =
                    lexicon.pronoun(token.form()).filter(Pronoun::isThing).isPresent();
            if (place && (thing || lexicon.is("document", token.lemma()))) {
                return true;
            }
        }
        return false;
    }

    private boolean isOfDocument(Place place) {
        return (place.token().is("nmod") || place.token().is("obl"))
                && place.head()
                        .filter(token -> lexicon.is("document", token.lemma()))
                        .isPresent();
    }

    /**
     * Who speaks after a paragraph is the one it was about: its last sentence and an earlier one have them as their
     * subject, and none of the others is the subject of any.
     */
    private static boolean isTopic(Asked asked, List<Referent> near) {
        Referent first = near.get(0);
        boolean rivals = near.stream()
                .skip(1)
                .anyMatch(other -> other.spoken().stream().map(Spoken::place).anyMatch(Place::isSubject));
        List<Place> subjects = first.spoken().stream()
                .map(Spoken::place)
                .filter(place -> place.isSubject() && place.quotation() < 0)
                .toList();
        boolean last = subjects.stream().anyMatch(place -> asked.place().step() - place.step() <= 1);
        boolean before = subjects.stream().anyMatch(place -> asked.place().step() - place.step() > 1);
        return asked.source().isPresent() && first.name().isPresent() && !rivals && last && before;
    }

    /** « celle-ci », « ce dernier »: the one spoken of last. */
    private static Choice last(List<Discourse.Weighed> weighed) {
        return weighed.stream()
                .map(Discourse.Weighed::referent)
                .max(Comparator.comparingInt(referent ->
                        referent.last().map(spoken -> spoken.place().offset()).orElse(-1)))
                .map(referent -> Choice.of(referent, "last"))
                .orElse(Choice.NOBODY);
    }

    /** The only person of that gender that the article has spoken of. */
    private static boolean isSureOf(List<Discourse.Weighed> weighed) {
        Referent first = weighed.get(0).referent();
        return weighed.size() == 1 && first.sort() == Sort.PERSON && first.gender() != Gender.UNKNOWN;
    }

    private boolean fits(Asked asked, Referent referent) {
        return referent.agrees(asked.pronoun().gender())
                && canBe(asked, referent)
                && asked.quoted().filter(speaker -> speaker == referent).isEmpty()
                && !isBesideVerb(asked, referent)
                && !isSubjectOfSame(asked, referent)
                && !isDescribedAround(asked, referent)
                && !(asked.inFirstPerson() && isNoPerson(referent))
                && !isAnswered(asked, referent)
                && !isWithinWords(asked, referent)
                && !isNamedInOwnWords(asked, referent);
    }

    private boolean canBe(Asked asked, Referent referent) {
        Sort sort = referent.sort();
        if (asked.pronoun().isPersonal()) {
            return sort == Sort.PERSON || sort == Sort.UNKNOWN;
        }
        if (asked.pronoun().isThing()) {
            return sort != Sort.PERSON;
        }
        return sort != Sort.THING || !isActive(asked) || isDocument(referent);
    }

    /** Letters and rulings say things too. */
    private boolean isDocument(Referent referent) {
        return referent.nouns().stream().anyMatch(noun -> lexicon.is("document", noun));
    }

    /** Whether the verb says what only people and organisations do. */
    boolean isActive(Asked asked) {
        String verb = asked.place().head().map(Token::lemma).orElse("");
        return asked.source().isPresent()
                || lexicon.is("person-verb", verb)
                || lexicon.is("org-verb", verb)
                || lexicon.is("any-verb", verb)
                || lexicon.is("acting-verb", verb);
    }

    /** Two arguments of one verb are two: "he told her". */
    private static boolean isBesideVerb(Asked asked, Referent referent) {
        if (asked.pronoun().part().equals("possessive")) {
            return false;
        }
        Place here = asked.place();
        return referent.spoken().stream()
                .map(Spoken::place)
                .filter(place -> place.sentence() == here.sentence() && place.at() != here.at())
                .anyMatch(place -> place.token().head() == here.token().head()
                        && here.token().head() >= 0
                        && !place.token().is("conj")
                        && !place.token().is("nmod"));
    }

    /** "Perrott drove to the house and asked HIM to return": a verb listed with another has its subject. */
    private static boolean isSubjectOfSame(Asked asked, Referent referent) {
        Place here = asked.place();
        if (!here.token().is("obj") && !here.token().is("iobj")) {
            return false;
        }
        Optional<Token> verb = here.head().filter(token -> token.is("conj"));
        boolean own = verb.isPresent()
                && here.sentence().dependent(here.token().head(), "nsubj").isPresent();
        return verb.isPresent()
                && !own
                && referent.spoken().stream()
                        .map(Spoken::place)
                        .filter(place -> place.sentence() == here.sentence())
                        .anyMatch(place -> place.token().is("nsubj")
                                && place.token().head() == verb.get().head());
    }

    /** « la clinique où ELLE a été conduite »: within the clause that describes it, nothing is called by a pronoun. */
    private static boolean isDescribedAround(Asked asked, Referent referent) {
        Place here = asked.place();
        if (referent.sort() == Sort.PERSON || asked.pronoun().part().equals("possessive")) {
            return false;
        }
        int at = here.token().head();
        for (int steps = 0; steps < here.sentence().tokens().size() && at >= 0; steps++) {
            Token token = here.sentence().token(at);
            if (token.deprel().equals("acl:relcl")) {
                int noun = token.head();
                int above = noun < 0 ? -1 : here.sentence().token(noun).head();
                return referent.spoken().stream()
                        .map(Spoken::place)
                        .filter(place -> place.sentence() == here.sentence())
                        .anyMatch(place -> place.at() == noun
                                || place.at() == above
                                        && here.sentence().token(noun).is("nmod"));
            }
            at = token.head();
        }
        return false;
    }

    /** Who says « je » is a person. */
    private static boolean isNoPerson(Referent referent) {
        return referent.sort() == Sort.ORGANISATION || referent.sort() == Sort.THING;
    }

    /** « Il lui a proposé le poste. Il a décliné »: who offers is not who answers. */
    private boolean isAnswered(Asked asked, Referent referent) {
        String verb = asked.place().head().map(Token::lemma).orElse("");
        return lexicon.is("answer-verb", verb)
                && referent.spoken().stream()
                        .map(Spoken::place)
                        .filter(place -> place.step() == asked.place().step() - 1 && place.isSubject())
                        .flatMap(place -> place.inListHead().stream())
                        .anyMatch(offer -> lexicon.is("offer-verb", offer.lemma()));
    }

    /** Somebody nameless of whom only the words themselves tell. */
    private static boolean isWithinWords(Asked asked, Referent referent) {
        int first = referent.spoken().get(0).place().offset();
        return referent.name().isEmpty()
                && asked.source().filter(said -> said.extent().contains(first)).isPresent();
    }

    /** Nobody calls himself by his name: « “Bravo, Margaux”, a-t-il écrit ». */
    private static boolean isNamedInOwnWords(Asked asked, Referent referent) {
        return asked.source().isPresent()
                && referent.spoken().stream()
                        .anyMatch(spoken -> spoken.place().quotation() == asked.number() && spoken.is("name"));
    }

    private static double sureness(Asked asked, Referent referent) {
        boolean ofSubject = referent.last()
                .filter(spoken -> spoken.is("possessive") && !spoken.place().isSubject())
                .filter(spoken -> referent.name().isEmpty())
                .isPresent();
        double sure = ofSubject ? OF_SUBJECT : referent.gender() == Gender.UNKNOWN ? GENDER_UNTOLD : 1;
        return sure
                * switch (referent.sort()) {
                    case PERSON -> 1;
                    case UNKNOWN -> KIND_UNTOLD;
                    default -> asked.pronoun().isThing() ? 1 : NOT_A_PERSON;
                };
    }
}
