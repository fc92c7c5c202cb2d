package org.denouement.read.relation;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.denouement.model.language.LanguagePack;

/** The properties of a language pack and what each may hold between. */
final class Properties {
    /** The classes of subject and object that a property may have. */
    record Signature(Set<String> subject, Set<String> object) {
        boolean allows(Candidate s, Candidate o) {
            return s.is(subject) && o.is(object) && !s.span().overlaps(o.span());
        }
    }

    private final Map<String, Signature> signatures = new TreeMap<>();

    Properties(LanguagePack pack) {
        for (List<String> row : pack.rows("relations/properties.tsv")) {
            signatures.put(row.get(0), new Signature(classes(row.get(1)), classes(row.get(2))));
        }
    }

    private static Set<String> classes(String cell) {
        return Set.of(cell.split("\\|"));
    }

    Map<String, Signature> signatures() {
        return signatures;
    }
}
