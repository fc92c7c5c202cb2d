package org.denouement.acquire.post;

import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** One kind of export: tells it by its fields and reads its posts. */
interface Export {
    boolean accepts(JsonNode root);

    /** The posts, in order; names of fields that were not expected are added to {@code drift}. */
    List<Post> posts(JsonNode root, Set<String> drift);

    /** Adds the fields of a node that are not among the known ones. */
    static void drift(JsonNode node, Set<String> known, Set<String> drift) {
        for (var field : node.properties()) {
            if (!known.contains(field.getKey()) && drift.size() < 30) {
                drift.add(field.getKey());
            }
        }
    }
}
