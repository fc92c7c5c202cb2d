package org.denouement.peers;

import de.l3s.boilerpipe.BoilerpipeProcessingException;
import de.l3s.boilerpipe.extractors.ArticleExtractor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.dankito.readability4j.Readability4J;
import org.denouement.acquire.charset.Decoder;
import org.denouement.model.article.Article;
import org.denouement.model.article.Block;
import org.denouement.model.article.BlockKind;
import org.denouement.model.article.Capture;
import org.denouement.model.article.Masthead;
import org.denouement.model.text.Span;
import org.jspecify.annotations.Nullable;

/** Other extractors of main text, given the page as we decode it, and giving an article of one block. */
final class PeerPage {
    private PeerPage() {}

    static Optional<Article> readability4j(byte[] html, String url) {
        try {
            net.dankito.readability4j.Article read =
                    new Readability4J(url.isEmpty() ? "https://page.example/" : url, decoded(html)).parse();
            return article(read.getTitle(), read.getByline(), read.getTextContent());
        } catch (RuntimeException e) {
            // It throws on some pages; they count as pages without text.
            return Optional.empty();
        }
    }

    static Optional<Article> boilerpipe(byte[] html, String url) {
        try {
            return article("", "", ArticleExtractor.INSTANCE.getText(decoded(html)));
        } catch (BoilerpipeProcessingException e) {
            return Optional.empty();
        }
    }

    private static String decoded(byte[] html) {
        return Decoder.decode(html, "").text();
    }

    private static Optional<Article> article(@Nullable String title, @Nullable String byline, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return Optional.empty();
        }
        List<String> bylines = new ArrayList<>();
        if (byline != null && !byline.isBlank()) {
            bylines.add(byline);
        }
        Masthead masthead = new Masthead(title == null ? "" : title, "", bylines, Optional.empty(), Optional.empty());
        return Optional.of(new Article(
                "page",
                new Capture("page", "", "text/html", "UTF-8", 0),
                masthead,
                "und",
                text,
                List.of(Block.of(BlockKind.PARAGRAPH, Span.of(0, text.length())))));
    }
}
