package org.denouement.acquire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.denouement.model.article.Coverage;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileInputTest {
    private static final Duration LONG = Duration.ofSeconds(30);

    @ParameterizedTest
    @ValueSource(
            strings = {"<div>", "<b>", "<blockquote>", "<table><tr><td>", "<ul><li>", "<!--", "<script>", "<a href=x>"})
    void survivesDeepHtml(String tag) {
        String html = "<html><body>" + tag.repeat(100_000) + "The bridge was opened by the mayor of the town.";
        Assertions.assertTimeoutPreemptively(LONG, () -> ReadBytes.coverage(html));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<rss><channel><item>", "<feed><entry>", "<opml><outline xmlUrl='x'>", "<rdf:RDF><item>"})
    void survivesDeepFeeds(String tag) {
        Assertions.assertTimeoutPreemptively(LONG, () -> ReadBytes.coverage(tag.repeat(60_000)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "From: a@b.c\nTo: d@e.f\nSubject: =?utf-8?q?",
                "From: a@b.c\nTo: d@e.f\nSubject: x\nContent-Type: multipart/mixed; boundary=x\n\n--x\n",
                "WARC/1.0\r\nContent-Length: 99999999999\r\n\r\n",
                "%PDF-1.7\n",
                "window.YTD.tweets.part0 = [",
                "Par "
            })
    void survivesBeginningsOfEverything(String beginning) {
        Assertions.assertTimeoutPreemptively(LONG, () -> {
            ReadBytes.coverage(beginning);
            ReadBytes.coverage(beginning + beginning.repeat(2000));
            ReadBytes.coverage(beginning + " ".repeat(100_000));
            ReadBytes.coverage(beginning + "(".repeat(100_000) + "-".repeat(50_000));
        });
    }

    @Test
    void refusesAZipBombAndReadsWhatStandsBesideIt() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("bomb.txt"));
            zeros(zip, 300);
        }
        byte[] bomb = out.toByteArray();
        Assertions.assertTimeoutPreemptively(LONG, () -> assertThat(ReadBytes.codes(ReadBytes.coverage(bomb)))
                .contains("acquire.archive.refused"));
    }

    @Test
    void refusesArchivesInArchivesWithoutEnd() throws IOException {
        byte[] nested = zip(Map.of("a.txt", "The bridge was opened by the mayor.".getBytes(StandardCharsets.UTF_8)));
        for (int i = 0; i < 10; i++) {
            nested = zip(Map.of("inner.zip", nested));
        }
        assertThat(ReadBytes.codes(ReadBytes.coverage(nested))).containsExactly("acquire.nested");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"../../../etc/passwd.txt", "/etc/passwd.txt", "C:\\Windows\\a.txt", "a/../../b.txt", "..\\b.txt"
            })
    void takesNoPathOutOfAnArchive(String name) throws IOException {
        byte[] zip =
                zip(Map.of(name, "The bridge was opened by the mayor of the town.".getBytes(StandardCharsets.UTF_8)));
        Coverage coverage = ReadBytes.coverage(zip);
        assertThat(coverage.articles())
                .allSatisfy(article -> assertThat(article.capture().uri())
                        .startsWith("-!/")
                        .doesNotContain("..")
                        .doesNotContain("//"));
    }

    @Test
    void survivesABombInAWebArchive() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            zeros(gzip, 200);
        }
        byte[] zeros = out.toByteArray();
        String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\n\r\n";
        byte[] warc = concat(
                ("WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://a.example/\r\nContent-Length: "
                                + (http.length() + zeros.length) + "\r\n\r\n" + http)
                        .getBytes(StandardCharsets.UTF_8),
                zeros);
        Assertions.assertTimeoutPreemptively(LONG, () -> {
            Coverage coverage = ReadBytes.coverage(warc);
            assertThat(coverage.articles()).isEmpty();
            assertThat(coverage.diagnostics()).isNotEmpty();
            ReadBytes.coverage(gzip(warc));
        });
    }

    @Test
    void expandsNoEntitiesOfAFeed() {
        StringBuilder entities = new StringBuilder("<!ENTITY e0 \"bridge bridge bridge bridge\">");
        for (int i = 1; i < 40; i++) {
            entities.append("<!ENTITY e").append(i).append(" \"");
            entities.append(("&e" + (i - 1) + ";").repeat(10)).append("\">");
        }
        String feed = "<?xml version='1.0'?><!DOCTYPE rss [" + entities + "<!ENTITY f SYSTEM 'file:///etc/passwd'>]>"
                + "<rss><channel><item><title>&e39;</title><description>&f; The bridge was opened by the mayor."
                + "</description></item></channel></rss>";
        Assertions.assertTimeoutPreemptively(LONG, () -> {
            Coverage coverage = ReadBytes.coverage(feed);
            assertThat(coverage.articles())
                    .allSatisfy(article ->
                            assertThat(article.text()).doesNotContain("root:").hasSizeLessThan(1000));
        });
    }

    @Test
    void readsAPageOfTenMegabytes() {
        String paragraph =
                "<p>The bridge was opened by the mayor of the town, and many of the people came to see it.</p>";
        String page = "<html><body><article><h1>The bridge opens</h1>"
                + paragraph.repeat(10_000_000 / paragraph.length()) + "</article></body></html>";
        Assertions.assertTimeoutPreemptively(
                LONG, () -> assertThat(ReadBytes.coverage(page).articles()).hasSize(1));
    }

    @Test
    void fetchesNoFeedThatAListOrAFeedNames() {
        String list =
                "<opml><body><outline xmlUrl='https://a.example/list.opml'/><outline xmlUrl='file:///etc/passwd'/>"
                        + "</body></opml>";
        assertThat(ReadBytes.codes(ReadBytes.coverage(list))).containsExactly("acquire.feed.list");
        String itself = "<rss><channel><atom:link rel='self' href='https://a.example/feed'/><item><title>T</title>"
                + "<link>https://a.example/feed</link><description>The bridge was opened by the mayor of the town."
                + "</description></item></channel></rss>";
        assertThat(ReadBytes.coverage(itself).articles()).hasSize(1);
    }

    private static byte[] zip(Map<String, byte[]> members) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> member : members.entrySet()) {
                zip.putNextEntry(new ZipEntry(member.getKey()));
                zip.write(member.getValue());
            }
        }
        return out.toByteArray();
    }

    private static void zeros(OutputStream out, int megabytes) throws IOException {
        byte[] zeros = new byte[1 << 20];
        for (int i = 0; i < megabytes; i++) {
            out.write(zeros);
        }
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }

    private static byte[] concat(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    @Test
    void survivesRandomBytes() {
        Random random = new Random(7);
        Assertions.assertTimeoutPreemptively(LONG, () -> {
            for (int i = 0; i < 200; i++) {
                byte[] bytes = new byte[random.nextInt(3000)];
                random.nextBytes(bytes);
                Coverage coverage = ReadBytes.coverage(bytes);
                assertThat(coverage.articles().size() + coverage.diagnostics().size())
                        .isPositive();
            }
        });
    }
}
