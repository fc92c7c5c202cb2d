package org.denouement.read.entity;

/** Pronouns. */
final class Pronouns {
    private Pronouns() {}

    static boolean isPersonRelative(Lexicon lexicon, String form) {
        return false;
    }
}
