package org.denouement.acquire.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.denouement.acquire.ReadBytes;
import org.denouement.model.article.Article;
import org.denouement.model.article.BlockKind;
import org.junit.jupiter.api.Test;

class MarkdownTest {
    private static final String STRIKE = """
            # Strike called off at Valmer port

            *The Valmer Echo, 4 March 2025*

            Dockers at **Valmer** port [called off](https://example.test/strike) their strike on Tuesday,
            their union said.

            > "We got what we asked for," said Ines Corde.

            ## The vote

            - 300 dockers voted
            - 12 abstained

            ![the port](port.png)
            """;

    @Test
    void readsAnArticleWithoutItsMarks() {
        Article article = read(STRIKE);

        assertThat(article.masthead().title()).isEqualTo("Strike called off at Valmer port");
        assertThat(article.masthead().outlet()).isEqualTo("The Valmer Echo");
        assertThat(article.masthead().published().orElseThrow().edtf()).isEqualTo("2025-03-04");
        assertThat(words(article, BlockKind.PARAGRAPH))
                .containsExactly("Dockers at Valmer port called off their strike on Tuesday, their union said.");
        assertThat(words(article, BlockKind.BLOCK_QUOTE))
                .containsExactly("\"We got what we asked for,\" said Ines Corde.");
        assertThat(words(article, BlockKind.HEADING)).containsExactly("The vote");
        assertThat(words(article, BlockKind.LIST_ITEM)).containsExactly("300 dockers voted", "12 abstained");
        assertThat(article.text()).doesNotContain("*", "#", "port.png", "the port]");
    }

    @Test
    void readsTheFieldsOfAFrontMatter() {
        Article article = read("---\ntitle: \"Le pont rouvre\"\ndate: 2025-03-04\nauthor: Anne Dupin\n---\n\n"
                + "Le **pont** de Valmer a rouvert mardi, a annoncé la mairie dans un communiqué.\n");

        assertThat(article.masthead().title()).isEqualTo("Le pont rouvre");
        assertThat(article.masthead().bylines()).containsExactly("Anne Dupin");
        assertThat(article.masthead().published().orElseThrow().edtf()).isEqualTo("2025-03-04");
        assertThat(words(article, BlockKind.PARAGRAPH))
                .containsExactly("Le pont de Valmer a rouvert mardi, a annoncé la mairie dans un communiqué.");
    }

    @Test
    void readsQuotesEscapesAndListsOfAFrontMatter() {
        Article article = read(
                "---\ntitle: \"The bridge\\u2019s \\\"last\\\" day\"\ndate: 2025-03-04\nauthors:\n  - Ann Dupin\n"
                        + "  - Leo Marsh\ntags: [bridges, 'roads']\n---\n\nThe bridge of Valmer was closed on Tuesday.\n");

        assertThat(article.masthead().title()).isEqualTo("The bridge’s \"last\" day");
        assertThat(words(article, BlockKind.HEADLINE)).containsExactly("The bridge’s \"last\" day");
        assertThat(words(article, BlockKind.PARAGRAPH)).contains("The bridge of Valmer was closed on Tuesday.");
    }

    @Test
    void takesAFrontMatterThatIsNoYamlAsItStands() {
        Article article =
                read("---\ntitle: Strike: the vote\nnote: [open\nkind: !!java.net.URL [\"http://a.example\"]\n---\n\n"
                        + "Dockers voted on Tuesday to strike, their union said.\n");

        assertThat(article.masthead().title()).isEqualTo("Strike: the vote");
        assertThat(words(article, BlockKind.PARAGRAPH))
                .contains("Dockers voted on Tuesday to strike, their union said.");
    }

    @Test
    void keepsPlainTextAsItStands() {
        String text = "Le pont rouvre\n\n- Le pont a rouvert mardi * à midi *.\n> Un [mot] (entre parenthèses).\n";

        assertThat(Markdown.isOne(text)).isFalse();
        assertThat(read(text).text()).isEqualTo(text);
    }

    @Test
    void readsMarksNestedWithoutEnd() {
        String nested =
                "# Title\n\n" + "> ".repeat(20_000) + "deep\n\n" + "*a **b ".repeat(20_000) + "\n\nThe end of it.\n";

        assertThat(Markdown.lined(nested).text()).contains("The end of it.");
    }

    private static List<String> words(Article article, BlockKind kind) {
        return article.blocks().stream()
                .filter(block -> block.kind() == kind)
                .map(block -> block.span().in(article.text()))
                .toList();
    }

    private static Article read(String text) {
        return ReadBytes.coverage(text).articles().get(0);
    }
}
