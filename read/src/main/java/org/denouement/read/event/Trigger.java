package org.denouement.read.event;

/**
 * A word that tells of an event: its place, the predicate whose grammar it has (the verb itself; the verb that carries a
 * noun, « a eu lieu »; or the noun), the wording that the lexicon has for it, and what is claimed of it.
 */
record Trigger(int index, int predicate, Wording wording, Reality reality, Kind kind) {
    /** What sort of word it is. */
    enum Kind {
        VERB,
        /** A noun carried by a verb that says no more: « a fait une annonce », "the crash occurred". */
        CARRIED_NOUN,
        /** A noun that takes the event for granted: « après le licenciement ». */
        NOUN
    }

    Concept concept() {
        return wording.concept();
    }

    /** The role of the subject of an active verb without an object. */
    String subject() {
        return wording.prepositions().getOrDefault("subject", concept().subject());
    }

    boolean isVerb() {
        return kind == Kind.VERB;
    }

    /** « l'emporte », "wins": told in the present of a story, it is done at once. */
    boolean isPunctual() {
        return isVerb() && concept().isPunctual();
    }
}
