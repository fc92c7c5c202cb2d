package org.denouement.model.reading;

import java.util.Optional;
import org.denouement.model.text.Span;

/**
 * To whom one article gives words: the phrase of the source, the cue (« a déclaré », "according to"), the phrase of the
 * outlet that obtained or relayed them, and the addressee. Each is empty when the article does not tell it.
 */
public record Attribution(Optional<Span> source, Optional<Span> cue, Optional<Span> via, Optional<Span> addressee) {
    public static final Attribution NONE =
            new Attribution(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}
