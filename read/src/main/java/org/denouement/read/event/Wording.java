package org.denouement.read.event;

import java.util.List;
import java.util.Map;

/**
 * One expression of the lexicon: the words before and after its verb (« se » and « en » before, « fonctions » after), and
 * the prepositions of its own with the role of their complement.
 */
record Wording(Concept concept, List<String> before, List<String> after, Map<String, String> prepositions) {
    Wording {
        before = List.copyOf(before);
        after = List.copyOf(after);
        prepositions = Map.copyOf(prepositions);
    }

    int words() {
        return 1 + before.size() + after.size();
    }

    /** The same, where the present tells a state. */
    Wording asState() {
        return new Wording(concept.asState(), before, after, prepositions);
    }
}
