package org.denouement.acquire.post;

import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** One kind of export: tells it by its shell, and reads its items one by one. */
interface Export {
    /** Whether a file with this shell, of whose lists only the first items are there, is one. */
    boolean accepts(Shell shell);

    /** Whether the whole file is one item. */
    default boolean isItem(Shell shell) {
        return false;
    }

    /** The post that an item is; none for what is no post, which {@code context} is told. */
    Optional<Post> post(JsonNode item, Context context);

    /** Adds the fields of a node that are not among the known ones. */
    static void drift(JsonNode node, Set<String> known, Context context) {
        for (var field : node.properties()) {
            if (!known.contains(field.getKey())) {
                context.drift(field.getKey());
            }
        }
    }
}
