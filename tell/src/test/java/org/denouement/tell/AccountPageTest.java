package org.denouement.tell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.denouement.model.article.Article;
import org.denouement.model.article.Capture;
import org.denouement.model.article.Coverage;
import org.denouement.model.article.Diagnostic;
import org.denouement.model.article.Masthead;
import org.denouement.model.article.Origin;
import org.denouement.model.reading.Channel;
import org.denouement.model.reading.EntityKind;
import org.denouement.model.reading.QuotationManner;
import org.denouement.model.story.Alias;
import org.denouement.model.story.Entity;
import org.denouement.model.story.Evidence;
import org.denouement.model.story.Source;
import org.denouement.model.story.Speech;
import org.denouement.model.story.Statement;
import org.denouement.model.story.Story;
import org.denouement.model.story.When;
import org.denouement.model.text.Reason;
import org.denouement.model.text.Span;
import org.denouement.tell.page.AccountPage;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

class AccountPageTest {
    private final Document french = Jsoup.parse(Faience.page("fr"));

    @Test
    void isTheGoldenPage() {
        GoldenFile.assertHolds("faience/index.html", Faience.page("fr"));
    }

    @Test
    void isWellFormed() {
        for (String language : List.of("fr", "en")) {
            Parser parser = Parser.htmlParser().setTrackErrors(20);
            Jsoup.parse(Faience.page(language), "", parser);
            assertThat(parser.getErrors()).isEmpty();
        }
    }

    @Test
    void speaksTheLanguageOfTheAccount() {
        assertThat(french.select("html").attr("lang")).isEqualTo("fr");
        assertThat(french.select("main h2").eachText()).startsWith("Ce qui s’est passé", "Fonctions", "Qui a dit quoi");
        assertThat(Jsoup.parse(Faience.page("en")).select("main h2").eachText())
                .startsWith("What happened", "Roles", "Who said what");
        assertThat(french.select("main blockquote").eachText())
                .isNotEmpty()
                .allSatisfy(words -> assertThat(words).startsWith("«\u202F").endsWith("\u202F»"));
    }

    @Test
    void hasEveryItemUnderItsId() {
        Story story = FaienceStory.story();
        Stream.of(
                        story.timeline().stream().map(event -> event.id()),
                        story.roles().stream().map(role -> role.id()),
                        story.statements().stream().map(Statement::id),
                        story.figures().stream().map(figure -> figure.id()),
                        story.contradictions().stream().map(dispute -> dispute.id()),
                        story.questions().stream().map(question -> question.id()),
                        story.cast().stream().map(Entity::id))
                .flatMap(ids -> ids)
                .forEach(id -> assertThat(french.getElementsByAttributeValue("id", id))
                        .as(id)
                        .hasSize(1));
    }

    @Test
    void leadsEveryLinkToSomethingOnThePage() {
        TreeSet<String> ids = new TreeSet<>(french.select("[id]").eachAttr("id"));
        assertThat(french.select("[id]")).hasSameSizeAs(ids);
        assertThat(french.select("a[href]")).hasSizeGreaterThan(80).allSatisfy(link -> {
            assertThat(link.attr("href")).startsWith("#");
            assertThat(ids).contains(link.attr("href").substring(1));
        });
    }

    @Test
    void marksTheVeryWords() {
        Element words = french.expectFirst("#event-dd06 .words a");
        Element mark = french.expectFirst(words.attr("href"));
        assertThat(mark.tagName()).isEqualTo("mark");
        assertThat(mark.wholeText()).isEqualTo("Le conseil a nommé jeudi Thècle Marsac directrice générale.");
    }

    @Test
    void keepsTheTextOfEverySourceWhole() {
        for (Article article : FaienceStory.story().coverage().articles()) {
            Element source = french.expectFirst(
                    "article.source:has(code:containsOwn(" + article.capture().uri() + "))");
            Element text = source.expectFirst(".text").clone();
            text.select(".back").remove();
            assertThat(String.join(
                            "\n",
                            text.select("> p").stream().map(Element::wholeText).toList()))
                    .isEqualTo(article.text());
        }
    }

    @Test
    void asksNothingOfTheNetwork() {
        assertThat(french.select("[src], link, iframe, object, embed, img, base"))
                .isEmpty();
        assertThat(french.select("meta[http-equiv]").attr("content"))
                .startsWith("default-src 'none'")
                .doesNotContain("unsafe");
        assertThat(french.select("style").html()).doesNotContain("url(http", "@import");
        assertThat(french.select("[style], [onclick], [onload]")).isEmpty();
    }

    @Test
    void listsUndatedItemsLastUnderTheirOwnHeading() {
        assertThat(french.select(".timeline h3").eachText()).endsWith("Relatif à un article", "Sans date");
        assertThat(french.select(".timeline .apart:last-child .item").eachAttr("id"))
                .containsExactly("event-dd10");
    }

    @Test
    void foldsCopiesOfOneQuoteBelowTheFullest() {
        assertThat(french.select("#quote-ff02 details.versions .item").eachAttr("id"))
                .containsExactly("quote-ff03", "quote-ff04");
    }

    @Test
    void showsHostileTextAsText() {
        String hostile =
                "<script>alert(1)</script> \"><img src=x onerror=alert(1)> \u202Egnp.exe\u202C zero\u200Bwidth &amp; ' \u0000";
        String page = hostilePage(hostile);
        Document parsed = Jsoup.parse(page);
        assertThat(parsed.select("script")).hasSize(1);
        assertThat(parsed.select("img, [onerror]")).isEmpty();
        assertThat(page).doesNotContain("\u202E", "\u200B", "\u0000", "<script>alert");
        assertThat(parsed.select("h1").text()).contains("<script>alert(1)</script>", "⟨U+202E⟩gnp.exe", "⟨U+200B⟩");
        assertThat(parsed.select("main .quote").text()).contains("⟨U+202E⟩", "onerror=alert(1)");
    }

    @Test
    void keepsEmojiThatAreJoined() {
        assertThat(hostilePage("la famille 👩‍👧 arrive")).contains("👩‍👧");
    }

    private static String hostilePage(String hostile) {
        String text = hostile + "\n" + hostile;
        Article article = new Article(
                "x" + hostile.hashCode(),
                new Capture(hostile, "d", "text/plain", "UTF-8", 1),
                new Masthead(hostile, hostile, List.of(hostile), Optional.empty(), Optional.empty()),
                "fr",
                text,
                List.of());
        Evidence evidence = new Evidence(
                List.of(
                        article.anchor(Span.of(0, text.length() - 3), hostile),
                        article.anchor(Span.of(5, 20), hostile)),
                List.of(Reason.of("fixture", hostile)));
        Entity entity = new Entity(
                "person-1",
                hostile,
                EntityKind.PERSON,
                List.of(new Alias(hostile, Reason.of("x", hostile), 0.5)),
                evidence);
        Statement statement = new Statement(
                "quote-1",
                new Speech(hostile, "fr", QuotationManner.DIRECT),
                new Source(Optional.of("person-1"), hostile, Reason.of("x", hostile), Channel.UNTOLD, Optional.empty()),
                When.UNDATED,
                "family",
                "fullest",
                evidence);
        Story story = new Story(
                new Coverage(
                        List.of(article),
                        List.of(new Origin(article.id(), List.of(article.id()), Reason.of("x"))),
                        List.of(Diagnostic.error(hostile, "x", hostile))),
                List.of(entity),
                List.of(),
                List.of(),
                List.of(statement),
                List.of(),
                List.of(),
                List.of());
        return AccountPage.write(new Account(hostile, "fr", story), Narrator.of(Faience.LANGUAGES, "fr", story));
    }
}
