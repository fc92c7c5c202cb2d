package org.denouement.acquire.html;

import java.util.List;
import java.util.Optional;
import org.denouement.acquire.intake.BlockText;
import org.denouement.acquire.words.PageWords;
import org.denouement.model.article.BlockKind;
import org.denouement.model.article.Masthead;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Reads HTML that is all article, as feeds, mail and posts hold it. Stateless, thread-safe. */
public final class Fragments {
    private final PageWords words;
    private final Vocabulary vocabulary;

    public Fragments(PageWords words) {
        this.words = words;
        this.vocabulary = Vocabulary.of(words);
    }

    /** The blocks of a fragment below its title ({@code ""} for none). */
    public Page page(String html, String title) {
        Document document = Jsoup.parse(PageSlimmer.slim(html).html());
        BlockText text = new BlockText();
        text.add(BlockKind.HEADLINE, title);
        for (Piece piece : FlowBuilder.flow(vocabulary, document.body(), false).pieces()) {
            text.add(kind(piece), piece.words(), piece.attributes());
        }
        Masthead masthead = new Masthead(title, "", List.of(), Optional.empty(), Optional.empty());
        return new Page(masthead, "", text.text(), text.blocks(), List.of(), Optional.empty());
    }

    private BlockKind kind(Piece piece) {
        if (words.isBoilerplate(piece.words())) {
            return BlockKind.BOILERPLATE;
        }
        return words.isCorrection(piece.words()) ? BlockKind.CORRECTION : piece.kind();
    }
}
