package org.denouement.read.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.denouement.model.article.Article;
import org.denouement.model.article.Block;
import org.denouement.model.article.BlockKind;
import org.denouement.model.language.Languages;
import org.denouement.model.reading.Quotation;
import org.denouement.model.reading.QuotationManner;
import org.denouement.read.Reader;
import org.denouement.testkit.TestArticles;
import org.junit.jupiter.api.Test;

class EmbeddedPostsTest {
    private static final String TEXT = "Norvane United lost its coach three hours before the final.\n"
            + "I leave with a heavy heart.\n— Ben Carrow (@bencarrow) May 17, 2025\n"
            + "“Finals are won by eleven people,” said the captain, Lena Dorr.";

    private final Reader reader = Reader.of(Languages.ofClassPath());

    @Test
    void givesAPostToItsAuthorOnTheLineBelow() {
        List<Quotation> posts = quotations(BlockKind.POST, BlockKind.SIGNATURE).stream()
                .filter(quotation -> quotation.manner() == QuotationManner.BLOCK)
                .toList();

        assertThat(posts).hasSize(1);
        assertThat(posts.get(0).extent().in(TEXT)).isEqualTo("I leave with a heavy heart.");
        assertThat(posts.get(0).attribution().source().orElseThrow().in(TEXT)).isEqualTo("Ben Carrow");
    }

    @Test
    void hearsTheParagraphBelowThePost() {
        assertThat(quotations(BlockKind.POST, BlockKind.SIGNATURE))
                .anyMatch(quotation -> quotation.extent().in(TEXT).startsWith("Finals are won"));
    }

    @Test
    void takesNoPostInALabelOfOne() {
        assertThat(quotations(BlockKind.BOILERPLATE, BlockKind.BOILERPLATE))
                .noneMatch(quotation -> quotation.manner() == QuotationManner.BLOCK);
    }

    private List<Quotation> quotations(BlockKind second, BlockKind third) {
        Article plain = TestArticles.of("en", LocalDate.of(2025, 5, 17), TEXT);
        List<Block> blocks = new ArrayList<>(plain.blocks());
        Map<String, String> post = Map.of("author", "Ben Carrow", "handle", "@bencarrow", "platform", "x");
        blocks.set(1, new Block(second, blocks.get(1).span(), post));
        blocks.set(2, Block.of(third, blocks.get(2).span()));
        return reader.read(new Article("post", plain.capture(), plain.masthead(), "en", TEXT, blocks))
                .quotations();
    }
}
