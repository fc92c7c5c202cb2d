package org.denouement.read.syntax.morph;

import java.util.List;

/** A sentence as a treebank has it, to learn from: four lists of one length. */
public record TaggedSentence(List<String> forms, List<String> upos, List<String> feats, List<String> lemmas) {
    public TaggedSentence {
        forms = List.copyOf(forms);
        upos = List.copyOf(upos);
        feats = List.copyOf(feats);
        lemmas = List.copyOf(lemmas);
    }
}
