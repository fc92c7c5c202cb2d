package org.denouement.acquire.intake;

import java.util.List;
import org.denouement.model.article.Block;
import org.denouement.model.article.Capture;
import org.denouement.model.article.Masthead;

/**
 * An article before it has its id and language. {@code place} tells articles of one capture apart ({@code ""} for the
 * only one); {@code language} is what the capture declares, {@code ""} when it does not.
 */
public record Draft(
        Capture capture, String place, Masthead masthead, String language, String text, List<Block> blocks) {
    public Draft {
        blocks = List.copyOf(blocks);
    }

    public Draft with(Masthead newMasthead) {
        return new Draft(capture, place, newMasthead, language, text, blocks);
    }

    public Draft at(String newPlace) {
        return new Draft(capture, newPlace, masthead, language, text, blocks);
    }
}
