package org.denouement.tell.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.denouement.model.text.Anchor;
import org.denouement.model.text.Span;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class MarkedSourceTest {
    @Test
    void nestsMarksThatNest() {
        assertThat(html("abcdef", Span.of(0, 6), Span.of(2, 4)))
                .isEqualTo("<p><mark id=s-0-6>ab<mark id=s-2-4>cd</mark>ef</mark></p>");
    }

    @Test
    void continuesAMarkThatCrossesAnother() {
        assertThat(html("abcdef", Span.of(0, 4), Span.of(2, 6)))
                .isEqualTo("<p><mark id=s-0-4>ab<mark class=s-2-6 id=s-2-6>cd</mark></mark>"
                        + "<mark class=s-2-6>ef</mark></p>");
    }

    @Test
    void continuesAMarkOverTheEndOfALine() {
        assertThat(html("ab\n\ncd", Span.of(1, 5)))
                .isEqualTo("<p>a<mark class=s-1-5 id=s-1-5>b</mark></p><p><mark class=s-1-5>c</mark>d</p>");
    }

    @Test
    void givesItsIdToAMarkThatBeginsInTheWhiteSpaceBetweenLines() {
        assertThat(html("ab\ncd", Span.of(2, 5))).isEqualTo("<p>ab</p><p><mark id=s-2-5>cd</mark></p>");
    }

    @Test
    void keepsTheTextAndMarksJustTheWordsWhateverTheSpans() {
        Random random = new Random(7);
        String text = "Un texte de\nplusieurs lignes, avec\ndes mots ✦ marqués.";
        for (int round = 0; round < 300; round++) {
            List<Span> spans = new ArrayList<>();
            for (int i = 0; i < 1 + random.nextInt(8); i++) {
                int start = random.nextInt(text.length() - 1);
                spans.add(Span.of(start, start + 1 + random.nextInt(text.length() - start)));
            }
            Document page = Jsoup.parse(marked(text, spans.toArray(Span[]::new), true));
            assertThat(page.select("p").eachText()).isEqualTo(text.lines().toList());
            for (Span span : spans) {
                String id = "s-" + span.start() + "-" + span.end();
                String words = span.in(text).replaceAll("\n", "");
                if (!words.isEmpty()) {
                    assertThat(page.select("[id=" + id + "]")).hasSize(1);
                    assertThat(page.select("[id=" + id + "], [class=" + id + "]").stream()
                                    .map(org.jsoup.nodes.Element::wholeText)
                                    .collect(Collectors.joining()))
                            .isEqualTo(words);
                }
            }
        }
    }

    private static String html(String text, Span... spans) {
        return marked(text, spans, false);
    }

    private static String marked(String text, Span[] spans, boolean whole) {
        Marks marks = Marks.of("back", Map.of("article", "s"));
        for (Span span : spans) {
            marks.idOf(new Anchor("article", span, span.in(text), "rule"), "item");
        }
        MarkedSource source = MarkedSource.of("article", text, marks);
        StringBuilder html = new StringBuilder();
        for (Span line : source.lines()) {
            source.write(line, Element.of("p")).writeTo(html);
        }
        String plain = html.toString().replaceAll("<a[^>]*></a>", "");
        return whole ? plain : plain.replace("\n", "").replace("\"", "");
    }
}
