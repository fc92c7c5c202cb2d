package org.denouement.read.reference;

import org.denouement.model.reading.Gender;
import org.denouement.model.reading.Token;

/** Tells the pronouns that stand for nobody: « il faut », « il est vrai que », « l'enquête avance-t-elle ? ». */
final class Impersonal {
    private final ReferenceLexicon lexicon;

    Impersonal(ReferenceLexicon lexicon) {
        this.lexicon = lexicon;
    }

    boolean is(Place place, Pronoun pronoun) {
        if (!pronoun.isSubject() || pronoun.isPersonal()) {
            return false;
        }
        if (place.token().is("expl") || place.head().isEmpty() || hasOtherSubject(place)) {
            return true;
        }
        Token head = place.head().get();
        boolean adjective = head.upos().equals("ADJ") || head.upos().equals("NOUN");
        boolean neuter = pronoun.gender() != Gender.FEMININE;
        return neuter && (adjective || lexicon.is("impersonal", head.lemma()));
    }

    /** « Pourquoi Norvane a-t-il soutenu Arden ? »: the subject stands before the verb as a noun. */
    private static boolean hasOtherSubject(Place place) {
        int verb = place.token().head();
        for (int i = 0; i < place.at(); i++) {
            Token token = place.sentence().token(i);
            if (token.head() == verb && isNoun(token) && (token.is("nsubj") || token.is("dislocated"))) {
                return true;
            }
        }
        return place.token().form().startsWith("-") && nounBeforeInversion(place);
    }

    /** Whether a noun phrase stands right before the inverted verb, whatever the parse made of it. */
    private static boolean nounBeforeInversion(Place place) {
        int at = place.at() - 1;
        while (at >= 0 && isOfVerb(place.sentence().token(at))) {
            at--;
        }
        return at >= 0 && isNoun(place.sentence().token(at));
    }

    private static boolean isOfVerb(Token token) {
        return switch (token.upos()) {
            case "AUX", "VERB", "PRON", "ADV" -> true;
            default -> false;
        };
    }

    private static boolean isNoun(Token token) {
        return token.upos().equals("NOUN") || token.upos().equals("PROPN");
    }
}
