package org.denouement.acquire.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.denouement.acquire.intake.Hints;
import org.denouement.acquire.words.PageWords;
import org.denouement.acquire.words.PartialWords;
import org.denouement.acquire.words.Wires;
import org.denouement.model.article.Block;
import org.denouement.model.article.BlockKind;
import org.denouement.model.language.Languages;
import org.junit.jupiter.api.Test;

class PageReaderTest {
    private static final PageReader PAGES = reader(Languages.ofClassPath());
    private static final String P1 =
            "<p>Le pont a été rouvert par la ville après six mois de travaux, et les habitants sont venus en nombre le voir.</p>";
    private static final String P2 =
            "<p>« C’est un grand jour pour nous », a dit le maire de la commune devant les habitants réunis sur le quai.</p>";

    @Test
    void leavesOutWhatSurroundsTheArticle() {
        Page page = page(
                "<nav><a href=/>Accueil</a></nav><div class=cookie-consent><p>Nous utilisons des cookies pour mesurer"
                        + " notre audience et vous proposer des contenus qui vous ressemblent, jour après jour.</p></div><article><h1>Le"
                        + " pont rouvre</h1>" + P1 + P2
                        + "<h3>À lire aussi</h3><ul><li><a href=/x>Le tunnel ferme pour six"
                        + " mois</a></li></ul></article><footer>Mentions légales</footer>");
        assertThat(page.text()).contains("six mois de travaux").contains("grand jour");
        assertThat(page.text())
                .doesNotContain("cookies")
                .doesNotContain("tunnel")
                .doesNotContain("Mentions");
    }

    @Test
    void keepsAnEmbeddedPostAsAPost() {
        Page page = page(
                "<article>" + P1 + "<blockquote class=\"twitter-tweet\"><p>Le pont est ouvert !</p>&mdash; Marc Vallier"
                        + " (@mvallier) <a href=\"https://twitter.com/mvallier/status/7\">May 3, 2025</a></blockquote>"
                        + P2 + "</article>");
        Block post = only(page, BlockKind.POST);
        assertThat(post.span().in(page.text())).isEqualTo("Le pont est ouvert !");
        assertThat(post.attributes())
                .containsEntry("author", "Marc Vallier")
                .containsEntry("handle", "@mvallier")
                .containsEntry("platform", "x")
                .containsEntry("time", "May 3, 2025")
                .containsEntry("url", "https://twitter.com/mvallier/status/7");
    }

    @Test
    void keepsStructure() {
        Page page = page(
                "<article>" + P1 + "<figure><img src=x><figcaption>Le pont, lundi.</figcaption></figure><h2>La"
                        + " facture</h2>" + P2
                        + "<blockquote>Nous avons tenu parole, et nous la tiendrons encore pour nos enfants."
                        + "</blockquote><p>Correction : le pont compte six piles et non cinq, comme nous l’avions écrit.</p></article>");
        assertThat(page.blocks())
                .extracting(Block::kind)
                .contains(BlockKind.CAPTION, BlockKind.HEADING, BlockKind.BLOCK_QUOTE, BlockKind.CORRECTION);
    }

    @Test
    void splitsALivePageByItsEntries() {
        Page page = page("<div class=liveblog><article><time datetime='2025-05-03T08:00:00+02:00'>8h</time>" + P1
                + "</article><article><time datetime='2025-05-03T09:00:00+02:00'>9h</time>" + P2 + "</article></div>");
        List<Block> entries = page.blocks().stream()
                .filter(block -> block.kind() == BlockKind.LIVE_ENTRY)
                .toList();
        assertThat(entries)
                .extracting(block -> block.attributes().get("time"))
                .containsExactly("2025-05-03T08:00:00+02:00", "2025-05-03T09:00:00+02:00");
    }

    @Test
    void takesTheOutletsDayFromTheAddressWhereTheMomentIsUniversal() {
        String html = "<meta property='article:published_time' content='2025-05-04T01:30:00Z'>" + P1 + P2;
        Page page = PAGES.read(html, Hints.NONE.withUrl("https://lamp.example/2025/05/03/bridge"));
        assertThat(page.masthead().published().orElseThrow().day()).hasToString("2025-05-03");
        assertThat(page.masthead().published().orElseThrow().edtf()).isEqualTo("2025-05-04T01:30:00Z");
    }

    @Test
    void readsStructuredDataFirst() {
        Page page =
                page("<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Le pont rouvre\","
                        + "\"datePublished\":\"2025-05-03T08:00:00+02:00\",\"dateModified\":\"2025-05-04\",\"author\":[{\"name\":\"Anne Dupin\"},"
                        + "{\"name\":\"Luc Ferré\"}],\"publisher\":{\"name\":\"Le Phare\"}}</script>" + P1 + P2);
        assertThat(page.masthead().title()).isEqualTo("Le pont rouvre");
        assertThat(page.masthead().outlet()).isEqualTo("Le Phare");
        assertThat(page.masthead().bylines()).containsExactly("Anne Dupin", "Luc Ferré");
        assertThat(page.masthead().updated().orElseThrow().edtf()).isEqualTo("2025-05-04");
    }

    @Test
    void saysThatAPageHoldsNoArticle() {
        assertThat(page("<div id=app></div>").doubts())
                .extracting(doubt -> doubt.key())
                .containsExactly("acquire.page.empty");
    }

    @Test
    void marksAPageThatEndsInANoticeForSubscribers() {
        Page page = page(
                "<article>" + P1 + P2 + "<div class=paywall><p>Il vous reste <b>72 %</b> de cet article à lire."
                        + " La suite est réservée aux abonnés.</p></div></article><footer><p>Mentions légales</p></footer>");
        assertThat(page.partial())
                .hasValueSatisfying(why -> assertThat(why.key()).isEqualTo("partial.notice"));
    }

    @Test
    void believesAPageThatCallsItselfFree() {
        Page page = page("<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Le pont\","
                + "\"isAccessibleForFree\":true}</script><article>" + P1 + P2
                + "<p>Abonnez-vous pour lire la suite</p></article>");
        assertThat(page.partial()).isEmpty();
    }

    @Test
    void marksAPaidPageThatShowsFewWords() {
        Page page = page("<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Le pont\","
                + "\"isAccessibleForFree\":\"False\"}</script><article>" + P1 + "</article>");
        assertThat(page.partial())
                .hasValueSatisfying(why -> assertThat(why.key()).isEqualTo("partial.declared"));
    }

    @Test
    void marksAPaidPageThatLacksItsPaidPartAndNoOther() {
        assertThat(paid("<div class='teaser'>" + P1 + P2 + P1 + P2 + "</div>").partial())
                .hasValueSatisfying(why -> assertThat(why.key()).isEqualTo("partial.declared"));
        assertThat(paid("<div class='for-subscribers'>" + P1 + "</div>").partial())
                .isEmpty();
        assertThat(paid("<div class='whole'>" + (P1 + P2).repeat(12) + "</div>").partial())
                .isEmpty();
        assertThat(paid("<div class='for-subscribers'>" + P1
                                + "<p>Le maire de la commune de Valmer a dit aux habi...</p></div>")
                        .partial())
                .isPresent();
    }

    private static Page paid(String article) {
        return page("<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Le pont\","
                + "\"isAccessibleForFree\":false,\"hasPart\":{\"@type\":\"WebPageElement\",\"isAccessibleForFree\":false,"
                + "\"cssSelector\":\".for-subscribers\"}}</script><article>" + article + "</article>");
    }

    @Test
    void takesAPageWithItsTextBehindTheNoticeForWhole() {
        Page page = page("<article><p>Article réservé aux abonnés</p>" + (P1 + P2).repeat(6) + "</article>");
        assertThat(page.partial()).isEmpty();
    }

    private static PageReader reader(Languages languages) {
        return new PageReader(PageWords.of(languages), PartialWords.of(languages), Wires.of(languages));
    }

    private static Page page(String body) {
        return PAGES.read("<!DOCTYPE html><html lang=fr><body>" + body + "</body></html>", Hints.NONE);
    }

    private static Block only(Page page, BlockKind kind) {
        List<Block> found =
                page.blocks().stream().filter(block -> block.kind() == kind).toList();
        assertThat(found).hasSize(1);
        return found.get(0);
    }
}
