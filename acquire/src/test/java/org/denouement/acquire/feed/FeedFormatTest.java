package org.denouement.acquire.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.denouement.acquire.AcquireOptions;
import org.denouement.acquire.Acquirer;
import org.denouement.acquire.ReadBytes;
import org.denouement.model.article.Article;
import org.denouement.model.article.Coverage;
import org.denouement.model.language.Languages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FeedFormatTest {
    @TempDir
    Path folder;

    private static final String RSS = """
            <?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;">]>
            <rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/">
            <channel><title>Le Phare</title><language>fr</language>
            <item><title>Le pont rouvre &amp; se visite</title><link>https://phare.example/pont</link><guid>p1</guid>
            <dc:creator>Anne Dupin</dc:creator><pubDate>Sat, 03 May 2025 08:00:00 +0200</pubDate>
            <description>Court.</description>
            <content:encoded><![CDATA[<p>Le pont a été rouvert par la ville après six mois de travaux.</p><p>Les habitants sont venus en nombre.</p>]]></content:encoded>
            </item></channel></rss>""";

    @Test
    void readsRssItemsWithTheirFullContent() {
        Article article = ReadBytes.coverage(RSS).articles().get(0);
        assertThat(article.capture().uri()).isEqualTo("https://phare.example/pont");
        assertThat(article.masthead().title()).isEqualTo("Le pont rouvre & se visite");
        assertThat(article.masthead().outlet()).isEqualTo("Le Phare");
        assertThat(article.masthead().bylines()).containsExactly("Anne Dupin");
        assertThat(article.masthead().published().orElseThrow().edtf()).isEqualTo("2025-05-03T08:00:00+02:00");
        assertThat(article.text())
                .contains("six mois de travaux")
                .contains("en nombre")
                .doesNotContain("Court");
    }

    @Test
    void readsAtomEvenWhereTheXmlIsBroken() {
        Coverage coverage = ReadBytes.coverage("""
                <feed xmlns="http://www.w3.org/2005/Atom"><title>The Lamp</title><entry><id>tag:1</id>
                <title type="html">The bridge &lt;b&gt;opens&lt;/b&gt;</title><link href="https://lamp.example/1"/>
                <author><name>Jane Rower</name></author><updated>2025-05-03T08:00:00Z</updated>
                <summary>The bridge was opened by the mayor & many people came to see it on the day.""");
        Article article = coverage.articles().get(0);
        assertThat(article.masthead().title()).isEqualTo("The bridge opens");
        assertThat(article.masthead().bylines()).containsExactly("Jane Rower");
        assertThat(ReadBytes.codes(coverage)).contains("acquire.feed.partial");
    }

    @Test
    void namesTheFeedsOfAList() {
        Coverage coverage = ReadBytes.coverage(
                "<opml version='2.0'><body><outline xmlUrl='https://a.example/feed'/></body></opml>");
        assertThat(ReadBytes.codes(coverage)).containsExactly("acquire.feed.list");
    }

    @Test
    void doesNotTakeAPageForAFeed() {
        assertThat(ReadBytes.coverage(
                                "<html><head><link type='application/rss+xml'></head><body><p>The bridge was opened by the mayor of the town.</p></body></html>")
                        .articles()
                        .get(0)
                        .capture()
                        .mediaType())
                .isEqualTo("text/html");
    }

    @Test
    void countsATeaserAndTheArticleItLeadsToAsOneOrigin() throws IOException {
        String link = "https://www.a.example/crane/?utm_source=feed";
        String feed = "<rss><channel><title>The Lamp</title>"
                + "<item><title>Crane falls</title><link>" + link
                + "</link><description>Two men are hurt at the port of"
                + " Valmer, the harbour master said.</description></item>"
                + "<item><title>Mayor resigns</title><link>https://a.example/</link><description>The mayor of the town"
                + " has resigned.</description></item>"
                + "<item><title>Market opens</title><link>https://a.example/</link><description>The market of the town"
                + " has opened again.</description></item></channel></rss>";
        String page = "<html><body><article><h1>The crane of the port has fallen on the quay</h1><p>A crane fell on"
                + " Monday morning when nobody expected it, and the port was closed for the rest of the day.</p>"
                + "</article></body></html>";
        String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + page;
        Files.writeString(folder.resolve("feed.xml"), feed);
        Files.writeString(
                folder.resolve("page.warc"),
                "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: http://a.example/crane\r\nContent-Length: "
                        + http.length() + "\r\n\r\n" + http + "\r\n\r\n");

        Coverage coverage =
                Acquirer.of(Languages.ofClassPath()).acquire(List.of(folder.toString()), AcquireOptions.plain());

        assertThat(coverage.articles()).hasSize(4);
        assertThat(coverage.origins()).hasSize(3);
        assertThat(coverage.origins())
                .filteredOn(origin -> origin.articles().size() > 1)
                .singleElement()
                .satisfies(origin -> assertThat(origin.because().key()).isEqualTo("origin.address"));
        assertThat(coverage.articles())
                .filteredOn(article -> article.partial().isPresent())
                .hasSize(3);
    }
}
