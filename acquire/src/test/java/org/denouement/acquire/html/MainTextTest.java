package org.denouement.acquire.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.denouement.acquire.intake.Hints;
import org.denouement.acquire.words.PageWords;
import org.denouement.acquire.words.PartialWords;
import org.denouement.acquire.words.Wires;
import org.denouement.model.article.BlockKind;
import org.denouement.model.language.Languages;
import org.junit.jupiter.api.Test;

class MainTextTest {
    private static final PageReader PAGES = reader(Languages.ofClassPath());
    private static final String H1 = "<h1>The Valmer bridge opens again</h1>";
    private static final String P1 = "<p>The bridge of Valmer was opened again by the town after six months of works,"
            + " and those who live there came in numbers to see it.</p>";
    private static final String P2 = "<p>Anna Kell, who has led the works since March, said that the six piers will"
            + " stand for another hundred years at the least.</p>";
    private static final String P3 = "<p>The council had put the decision off three times before it voted for the"
            + " works with eleven votes to ten in the spring.</p>";

    @Test
    void takesTheLeadThatThePagesDescriptionRepeats() {
        String head =
                "<meta name=description content='Six months of works are over and the town has its crossing back'>";
        String lead = "<h2>Six months of works are over and the town has its crossing back</h2>";
        String page = "<header>" + H1 + "</header><div class=intro>" + lead + "<div>By Anna Kell</div></div><div>" + P1
                + P2 + P3 + "</div>";
        assertThat(of(head, page, BlockKind.LEAD))
                .containsExactly("Six months of works are over and the town has its crossing back");
        assertThat(of("", page, BlockKind.LEAD)).isEmpty();
    }

    @Test
    void takesTheSentenceBetweenHeadlineAndText() {
        String title = "<title>The Valmer bridge opens again</title>";
        String page = "<div>" + H1 + "<div class=x>Six months of works are over and at last the town of Valmer has its"
                + " crossing of the river back.</div></div><div>" + P1 + P2 + P3 + "</div>";
        assertThat(text(title, page)).contains("has its crossing of the river back");
        String label = page.replace("Six months of works are over and at last the town of", "Towns:");
        assertThat(text(title, label.replace(" has its crossing of the river back.", "")))
                .doesNotContain("Towns");
    }

    @Test
    void readsOnBelowABoxThatPointsElsewhere() {
        String box = "<div class=y><h4>See also</h4><div><a href=/2>The tunnel is shut for six months</a></div></div>";
        String page =
                "<article>" + P1 + P2 + P1.replace("six", "seven") + box + "<h3>The vote</h3>" + P3 + "</article>";
        assertThat(text("", page)).contains("The vote").contains("eleven votes").doesNotContain("tunnel");
    }

    @Test
    void endsAtAHeadingThatPointsElsewhereAmongTheParagraphs() {
        String page =
                "<article>" + P1 + P2 + P3 + "<h3>See also</h3><p>The tunnel below the river is shut for six months"
                        + " from Monday on, the town says.</p></article>";
        assertThat(text("", page)).contains("eleven votes").doesNotContain("tunnel");
    }

    @Test
    void leavesConsentOutHoweverLongItIs() {
        String consent =
                "<div id=onetrust-consent-sdk>" + "<p>We and our partners store cookies on your device to measure"
                        + " how our pages are read and to show you what may interest you.</p>".repeat(12) + "</div>";
        assertThat(text("", "<article>" + P1 + P2 + "</article>" + consent)).doesNotContain("cookies");
    }

    @Test
    void tellsWordsToPicturesByNameAndByTheirEnd() {
        String page = "<article>" + P1 + "<div class=image-caption>The bridge on Monday</div>" + P2
                + "<p>Those who came first, on the quay of Valmer. Photo: Luc Ferry</p>"
                + "<p>The mayor cuts the ribbon on Monday, May 5, in Valmer. (AP Photo/Luc Ferry)</p>" + P3
                + "</article>";
        assertThat(of("", page, BlockKind.BOILERPLATE)).containsExactly("Photo: Luc Ferry");
        assertThat(of("", page, BlockKind.CAPTION))
                .containsExactly(
                        "The bridge on Monday",
                        "Those who came first, on the quay of Valmer.",
                        "The mayor cuts the ribbon on Monday, May 5, in Valmer. (AP Photo/Luc Ferry)");
    }

    @Test
    void takesASentenceThatSpeaksOfPicturesForText() {
        String page = "<article>" + P1 + "<p>Keep three things in mind when you choose the images:</p>"
                + "<p>The arch is a spring, as he told the council. (I picture it as a bow that is bent.)</p>" + P2
                + "</article>";
        assertThat(of("", page, BlockKind.CAPTION)).isEmpty();
    }

    @Test
    void takesTheCountOfAGalleryOutAndItsLineForACaption() {
        String page =
                "<article>" + P1 + P2 + "<div>3 of 12 |</div><p>The mayor looks on as the first cars roll over the"
                        + " new bridge of Valmer.</p>" + P3 + "</article>";
        assertThat(text("", page)).doesNotContain("3 of 12");
        assertThat(of("", page, BlockKind.CAPTION)).hasSize(1);
    }

    @Test
    void saysNothingTwice() {
        String page = "<article><div class=gallery>" + P1 + "</div>" + P1 + P2 + P3 + "</article>";
        assertThat(text("", page).split("six months of works", -1)).hasSize(2);
    }

    @Test
    void takesTheFirstOfSeveralArticlesWhenItBearsTheTitle() {
        String title = "<title>The Valmer bridge opens again</title>";
        String page = "<main><article>" + H1 + P1 + P2 + P3 + "</article><article><h1>A harbour for Norvane</h1>"
                + "<p>Norvane is to have a harbour of its own before the end of the next year, its council says.</p>"
                + "<p>The harbour will hold some forty boats and cost as much as the town earns in a year or so.</p>"
                + "</article></main>";
        assertThat(text(title, page)).contains("eleven votes").doesNotContain("Norvane");
        assertThat(text("<title>All of today's news</title>", page))
                .contains("eleven votes")
                .contains("Norvane");
    }

    @Test
    void marksLinesOfDatesAsBoilerplate() {
        String page = "<article>" + P1 + P2 + "<p>Updated: 3 May 2025, 12:01</p>" + P3 + "<p>03.05.2025</p></article>";
        assertThat(of("", page, BlockKind.BOILERPLATE)).containsExactly("Updated: 3 May 2025, 12:01", "03.05.2025");
        assertThat(of(
                        "",
                        "<article>" + P1 + P2 + "<p>The works began on 3 May 2024 and cost two million.</p></article>",
                        BlockKind.BOILERPLATE))
                .isEmpty();
    }

    @Test
    void marksPleasAtTheEndAsBoilerplate() {
        String plea = "<p>Did this help you? Sign up for our newsletter and never miss what happens in Valmer.</p>";
        assertThat(of("", "<article>" + P1 + P2 + P3 + plea + "</article>", BlockKind.BOILERPLATE))
                .hasSize(1);
        assertThat(of("", "<article>" + P1 + plea + P2 + P3 + "</article>", BlockKind.BOILERPLATE))
                .isEmpty();
    }

    @Test
    void keepsACorrectionAtTheEnd() {
        String note =
                "<p>Correction: as originally published, this article gave the bridge five piers; it has six.</p>";
        assertThat(of("", "<article>" + P1 + P2 + P3 + note + "</article>", BlockKind.CORRECTION))
                .hasSize(1);
    }

    @Test
    void readsTheTextInTheScriptsOfAPageThatShowsNothing() {
        String html = (P1 + P2 + P3).replace("<", "\\u003c").replace(">", "\\u003e");
        String script = "<script>self.data.push([1,\"" + html + "\"])</script>";
        assertThat(text("", "<div id=app></div>" + script)).contains("eleven votes");
        assertThat(text("", "<article>" + P1 + P2 + P1.replace("six", "seven") + "</article>" + script))
                .doesNotContain("eleven votes");
    }

    private static String text(String head, String body) {
        return String.join("\n", of(head, body, BlockKind.values()));
    }

    private static List<String> of(String head, String body, BlockKind... kinds) {
        Page page = PAGES.read(
                "<!DOCTYPE html><html><head>" + head + "</head><body>" + body + "</body></html>", Hints.NONE);
        return page.blocks().stream()
                .filter(block -> List.of(kinds).contains(block.kind()))
                .map(block -> block.span().in(page.text()))
                .toList();
    }

    private static PageReader reader(Languages languages) {
        return new PageReader(PageWords.of(languages), PartialWords.of(languages), Wires.of(languages));
    }
}
