package org.denouement.acquire.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.denouement.model.article.Block;
import org.denouement.model.article.Diagnostic;
import org.denouement.model.article.Masthead;
import org.denouement.model.text.Reason;

/**
 * What a page holds: its masthead, the language it declares ({@code ""} when none), and the article's blocks; why it seems
 * to be but a part of the article, if it does.
 */
public record Page(
        Masthead masthead,
        String language,
        String text,
        List<Block> blocks,
        List<Reason> doubts,
        Optional<Reason> partial) {
    public Page {
        blocks = List.copyOf(blocks);
        doubts = List.copyOf(doubts);
    }

    List<Diagnostic> diagnostics(String where) {
        List<Diagnostic> diagnostics = new ArrayList<>();
        for (Reason doubt : doubts) {
            diagnostics.add(
                    Diagnostic.warning(where, doubt.key(), doubt.arguments().toArray(String[]::new)));
        }
        return diagnostics;
    }
}
