package org.denouement.reconcile.role;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.denouement.model.language.DataRows;

/** What is known of posts by their concepts: of which there is only one holder at a time, and which lead the whole. */
final class Seats {
    private static final Map<String, Set<String>> KINDS = DataRows.beside(Seats.class, "seats.tsv").stream()
            .collect(Collectors.toUnmodifiableMap(row -> row.get(0), Seats::concepts));

    private Seats() {}

    /** Whether the post is one inside an organisation, that of its head included. */
    static boolean isInside(String concept) {
        return is("inside", concept) || is("head", concept);
    }

    /** Whether the post is that of the one who leads an organisation or a place. */
    static boolean leads(String concept) {
        return is("head", concept) || is("place", concept);
    }

    /** Whether two people cannot hold the post side by side; a minister of something is one of these. */
    static boolean isSingle(String concept) {
        return leads(concept) || is("alone", concept) || concept.startsWith("minister:");
    }

    private static boolean is(String kind, String concept) {
        return KINDS.getOrDefault(kind, Set.of()).contains(concept);
    }

    private static Set<String> concepts(List<String> row) {
        return Arrays.stream(row.get(1).split(" ")).collect(Collectors.toUnmodifiableSet());
    }
}
