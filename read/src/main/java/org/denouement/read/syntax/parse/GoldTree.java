package org.denouement.read.syntax.parse;

import java.util.List;
import java.util.Optional;
import org.denouement.read.syntax.morph.Words;

/**
 * A tagged sentence and its true tree, to learn from: heads as indices, the root's head {@code size}; labels by number;
 * and what another parser made of it.
 */
record GoldTree(Words words, int[] heads, int[] labels, Optional<Guide> guide) {
    static GoldTree of(Words words, Tree tree, List<String> names) {
        int size = words.size();
        int[] heads = new int[size + 1];
        int[] labels = new int[size + 1];
        heads[size] = Configuration.NONE;
        for (int i = 0; i < size; i++) {
            int head = tree.heads().get(i);
            heads[i] = head < 0 ? size : head;
            labels[i] = names.indexOf(tree.relations().get(i));
        }
        return new GoldTree(words, heads, labels, Optional.empty());
    }

    /** The same from last word to first, without a guide. */
    GoldTree reversed() {
        int size = words.size();
        int[] backHeads = new int[size + 1];
        int[] backLabels = new int[size + 1];
        backHeads[size] = Configuration.NONE;
        for (int i = 0; i < size; i++) {
            int head = heads[size - 1 - i];
            backHeads[i] = head == size ? size : size - 1 - head;
            backLabels[i] = labels[size - 1 - i];
        }
        return new GoldTree(words.reversed(), backHeads, backLabels, Optional.empty());
    }

    GoldTree with(Guide found) {
        return new GoldTree(words, heads, labels, Optional.of(found));
    }
}
