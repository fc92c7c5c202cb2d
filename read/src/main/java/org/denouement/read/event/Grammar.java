package org.denouement.read.event;

import org.denouement.model.language.LanguagePack;

/** What the reading of events knows of a language: its lexicon, what its verbs do to others, its small words. */
record Grammar(EventLexicon lexicon, Modality modality, Words words, People people) {
    static Grammar of(LanguagePack pack) {
        Words words = Words.of(pack);
        return new Grammar(EventLexicon.of(pack, words), Modality.of(pack), words, People.of(pack, words));
    }

    /** Whether the verb tells of something that happens. */
    boolean hasEvent(Tree tree, int verb) {
        return lexicon.verb(tree, verb).isPresent()
                || (!lexicon.isState(tree.lemma(verb))
                        && modality.of(tree, verb).isEmpty());
    }
}
