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

    /** A pronoun in its place; {@code source} is the quotation whose source it is, with its number. */
    record Asked(Place place, Pronoun pronoun, Optional<Quotation> source, int number, Optional<Referent> quoted) {}

    Choice of(Asked asked) {
        Salience salience = new Salience(asked.place(), asked.source().isPresent());
        Optional<Referent> speaker = discourse.speakerIn(asked.place().paragraph());
        List<Discourse.Weighed> weighed = discourse.weighed(
                referent -> fits(asked, referent),
                referent -> salience.of(referent, speaker) * sureness(asked, referent));
        if (asked.pronoun().part().equals("last")) {
            return last(weighed);
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
            return Choice.among(near);
        }
        return Choice.of(best.referent(), weighed.size() == 1 ? "only" : "subject");
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
