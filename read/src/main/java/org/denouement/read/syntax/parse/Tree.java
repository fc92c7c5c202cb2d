package org.denouement.read.syntax.parse;

import java.util.List;

/** Heads (an index, -1 for the root) and relations of the words of a sentence. */
public record Tree(List<Integer> heads, List<String> relations) {
    public Tree {
        heads = List.copyOf(heads);
        relations = List.copyOf(relations);
    }
}
