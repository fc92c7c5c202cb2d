package org.denouement.acquire.intake;

import java.util.List;
import java.util.Optional;
import org.denouement.model.article.Block;
import org.denouement.model.article.Capture;
import org.denouement.model.article.Masthead;
import org.denouement.model.text.Reason;

/**
 * An article before it has its id and language. {@code place} tells articles of one capture apart ({@code ""} for the
 * only one); {@code language} is what the capture declares, {@code ""} when it does not; {@code partial} is what its
 * format knows about missing parts.
 */
public record Draft(
        Capture capture,
        String place,
        Masthead masthead,
        String language,
        String text,
        List<Block> blocks,
        Optional<Reason> partial) {
    public Draft {
        blocks = List.copyOf(blocks);
    }

    /** A draft of which nothing is known to be missing. */
    public Draft(Capture capture, String place, Masthead masthead, String language, String text, List<Block> blocks) {
        this(capture, place, masthead, language, text, blocks, Optional.empty());
    }

    public Draft at(String newPlace) {
        return new Draft(capture, newPlace, masthead, language, text, blocks, partial);
    }

    public Draft partial(Optional<Reason> because) {
        return new Draft(capture, place, masthead, language, text, blocks, because);
    }
}
