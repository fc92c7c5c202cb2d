package org.denouement.read.event;

/**
 * A kind of event, the same in every language: its key ({@code "dismiss"}), the ACE 2005 subtype where one fits, the
 * subtype when it is told of a post or an organisation (to leave a company is {@code "end-position"}, to leave a town is
 * not), the TimeML class, and the roles of the subject without an object and of the X in "the arrest of X".
 */
record Concept(String key, String type, String postType, String timeml, String subject, String of, String present) {
    /** The concept of expressions that tell of no event, « perdre confiance ». */
    static final Concept NONE = new Concept("-", "", "", "STATE", "agent", "agent", "");

    /** « X démissionne »: the present tells it as done. */
    boolean isPunctual() {
        return !present.isEmpty();
    }

    /** "The town is found by the sea": in the passive, the present tells a state. */
    boolean isLasting() {
        return present.equals("lasting");
    }

    /** The same, of which the present tells a state. */
    Concept asState() {
        return new Concept(key, type, postType, timeml, subject, of, "");
    }

    boolean isNone() {
        return key.equals(NONE.key);
    }

    /** A verb of which the lexicon knows nothing: its lemma is its concept. */
    static Concept unknown(String lemma) {
        return new Concept(lemma, "", "", "OCCURRENCE", "agent", "agent", "");
    }
}
