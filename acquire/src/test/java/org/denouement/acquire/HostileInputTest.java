package org.denouement.acquire;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
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
        String html = "<html><body>" + tag.repeat(50_000) + "The bridge was opened by the mayor of the town.";
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
