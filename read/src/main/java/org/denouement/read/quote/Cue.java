package org.denouement.read.quote;

import java.util.Optional;
import org.denouement.model.text.Span;

/**
 * A verb (or noun, or phrase) that gives words to a source: the word it turns on, its use, the words of the cue, and
 * the phrase of the source when there is one.
 */
record Cue(int word, VerbUse use, Span span, Optional<Span> source) {
    CueClass kind() {
        return use.kind();
    }

    Cue withSpan(Span other) {
        return new Cue(word, use, other, source);
    }

    Cue withSource(Optional<Span> other) {
        return new Cue(word, use, span, other);
    }
}
