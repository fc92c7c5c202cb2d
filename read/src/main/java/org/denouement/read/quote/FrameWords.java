package org.denouement.read.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The words of the frame of a quotation that are not part of what is quoted. */
record FrameWords(Optional<Passage> passage, List<Integer> words) {
    static final FrameWords NONE = new FrameWords(Optional.empty(), List.of());

    FrameWords {
        words = List.copyOf(words);
    }

    static FrameWords of(Passage passage, Draft draft) {
        List<Integer> words = new ArrayList<>();
        for (int i = passage.from(draft.frame().start());
                i < passage.from(draft.frame().end());
                i++) {
            int at = i;
            if (draft.content().stream()
                    .noneMatch(content -> content.overlaps(passage.token(at).span()))) {
                words.add(i);
            }
        }
        return new FrameWords(Optional.of(passage), words);
    }
}
