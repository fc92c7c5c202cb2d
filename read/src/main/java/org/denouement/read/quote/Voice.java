package org.denouement.read.quote;

import java.util.List;
import org.denouement.model.text.Span;

/** Whether a paragraph speaks in the first person or to a reader: then, outside marks, it is not the journalist's. */
final class Voice {
    private final QuoteLexicon lexicon;

    Voice(QuoteLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The number of words of the first person and of address outside quotation marks. */
    int words(Passage passage, List<Marked> marked) {
        int words = 0;
        for (int i = 0; i < passage.size(); i++) {
            Span word = passage.token(i).span();
            boolean own = lexicon.is("first", passage.form(i)) || lexicon.is("address", passage.form(i));
            if (own && marked.stream().noneMatch(stretch -> stretch.outer().contains(word))) {
                words++;
            }
        }
        return words;
    }

    /** At least two such words, and one in fifty. */
    boolean isHeard(Passage passage, List<Marked> marked) {
        int words = words(passage, marked);
        return words >= 2 && words * 50 >= passage.size();
    }
}
