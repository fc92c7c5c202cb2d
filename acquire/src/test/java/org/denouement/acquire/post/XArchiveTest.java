package org.denouement.acquire.post;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.denouement.acquire.AcquireOptions;
import org.denouement.acquire.Acquirer;
import org.denouement.acquire.ReadBytes;
import org.denouement.model.article.Article;
import org.denouement.model.article.Coverage;
import org.denouement.model.language.Languages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An archive of X as it is downloaded: posts in parts, their owner and the whole of long ones in files beside. */
class XArchiveTest {
    private static final String BEGINNING =
            "The crane fell on the quay this morning, and nobody at the port had been told";

    @TempDir
    Path folder;

    @BeforeEach
    void write() throws IOException {
        write(
                "account.js",
                "account.part0",
                "{\"account\":{\"username\":\"valmer\",\"accountDisplayName\":\"Paul Valmer\"}}");
        write("ad-impressions.js", "ad_impressions.part0", "{\"ad\":{\"x\":1}}");
        write(
                "note-tweet.js",
                "note_tweet.part0",
                "{\"noteTweet\":{\"noteTweetId\":\"9\",\"core\":{\"text\":\"" + BEGINNING
                        + " that it had been tried in January, says the engineer who tried it.\"}}}");
        write(
                "tweets.js",
                "tweets.part0",
                "{\"tweet\":{\"id_str\":\"1\",\"created_at\":\"Mon Mar 04 08:00:00 +0000 2024\",\"full_text\":\""
                        + BEGINNING + "\u2026 https://t.co/abc\"}}");
        write(
                "tweets-part1.js",
                "tweets.part1",
                "{\"tweet\":{\"id_str\":\"2\",\"in_reply_to_status_id_str\":\"1\",\"in_reply_to_screen_name\":\"valmer\","
                        + "\"created_at\":\"Mon Mar 04 08:05:00 +0000 2024\",\"full_text\":\"And two men are in the hospital.\"}}");
    }

    @Test
    void readsAllPartsWithTheirOwnerAndTheWholeOfLongPosts() {
        holds(acquire(folder));
    }

    @Test
    void readsTheSameOutOfTheZip() throws IOException {
        Path zip = folder.resolveSibling(folder.getFileName() + ".zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip));
                var files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                out.putNextEntry(new ZipEntry("data/" + file.getFileName()));
                out.write(Files.readAllBytes(file));
            }
        }
        holds(acquire(zip));
    }

    private static void holds(Coverage coverage) {
        assertThat(coverage.articles()).hasSize(2);
        Article first = coverage.articles().get(0);
        assertThat(first.text()).startsWith(BEGINNING).endsWith("the engineer who tried it.");
        assertThat(first.partial()).isEmpty();
        assertThat(first.masthead().bylines()).containsExactly("Paul Valmer");
        assertThat(first.capture().uri()).isEqualTo("https://x.com/valmer/status/1");
        assertThat(first.masthead().published().orElseThrow().edtf()).isEqualTo("2024-03-04T08:00:00Z");
        assertThat(coverage.articles().get(1).blocks().get(0).attributes())
                .containsEntry("handle", "@valmer")
                .containsEntry("replyTo", "https://x.com/valmer/status/1");
        assertThat(ReadBytes.codes(coverage)).containsOnly("acquire.posts.left");
    }

    private static Coverage acquire(Path path) {
        return Acquirer.of(Languages.ofClassPath()).acquire(List.of(path.toString()), AcquireOptions.plain());
    }

    private void write(String file, String part, String item) throws IOException {
        Files.writeString(folder.resolve(file), "window.YTD." + part + " = [ " + item + " ]");
    }
}
