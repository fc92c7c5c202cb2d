package org.denouement.read.reference;

import java.util.List;
import org.denouement.model.reading.Gender;

/** A pronoun of the language, as {@code names/pronouns.tsv} describes it. */
record Pronoun(Gender gender, boolean plural, String canMean, String part) {
    static Pronoun of(List<String> row) {
        return new Pronoun(ReferenceLexicon.gender(row.get(1)), row.get(2).equals("p"), row.get(3), row.get(4));
    }

    boolean isPersonal() {
        return canMean.equals("person");
    }

    boolean isThing() {
        return canMean.equals("thing");
    }

    boolean isSubject() {
        return part.equals("subject") || part.equals("last");
    }

    boolean isRelative() {
        return part.equals("relative");
    }
}
