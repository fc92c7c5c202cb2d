package org.denouement.acquire.post;

import static org.assertj.core.api.Assertions.assertThat;

import org.denouement.acquire.ReadBytes;
import org.denouement.model.article.Article;
import org.denouement.model.article.BlockKind;
import org.denouement.model.article.Coverage;
import org.junit.jupiter.api.Test;

class JsonFormatTest {
    @Test
    void readsAnArchiveOfX() {
        Coverage coverage = ReadBytes.coverage(
                "window.YTD.tweets.part0 = [{\"tweet\":{\"id_str\":\"7\",\"created_at\":\"Sat May 03 06:00:00 +0000 2025\",\"full_text\":\"Le pont est rouvert &amp; nous en sommes fiers.\",\"lang\":\"fr\",\"new_field\":1}}]");
        Article article = coverage.articles().get(0);
        assertThat(article.text()).isEqualTo("Le pont est rouvert & nous en sommes fiers.");
        assertThat(article.blocks().get(0).kind()).isEqualTo(BlockKind.POST);
        assertThat(article.blocks().get(0).attributes()).containsEntry("platform", "X");
        assertThat(article.masthead().published().orElseThrow().edtf()).isEqualTo("2025-05-03T06:00:00Z");
        assertThat(ReadBytes.codes(coverage)).contains("acquire.json.drift");
    }

    @Test
    void readsOwnWordsOfAMastodonExportOnly() {
        Coverage coverage = ReadBytes.coverage(
                "{\"type\":\"OrderedCollection\",\"orderedItems\":[{\"type\":\"Announce\",\"object\":\"https://m.example/2\"},{\"type\":\"Create\",\"object\":{\"id\":\"https://m.example/1\",\"type\":\"Note\",\"published\":\"2025-05-03T06:00:00Z\",\"attributedTo\":\"https://m.example/users/anne\",\"content\":\"<p>The bridge is open and we are all here for it.</p>\",\"url\":\"https://m.example/@anne/1\"}}]}");
        assertThat(coverage.articles()).hasSize(1);
        assertThat(coverage.articles().get(0).masthead().bylines()).containsExactly("@anne@m.example");
        assertThat(ReadBytes.codes(coverage)).contains("acquire.posts.left");
    }

    private static final String STATUS =
            "{\"id\":\"11\",\"created_at\":\"2025-05-03T06:00:00.000Z\",\"language\":\"en\",\"spoiler_text\":\"\",\"in_reply_to_id\":null,\"url\":\"https://m.example/@anne/11\",\"content\":\"<p>The bridge is open and we are all here for it.</p>\",\"reblog\":null,\"odd\":1,\"account\":{\"acct\":\"anne\",\"display_name\":\"Anne Dupin\",\"url\":\"https://m.example/@anne\"}}";

    @Test
    void readsStatusesOfMastodonsInterfaceInAListASearchAndAlone() {
        for (String json :
                new String[] {"[" + STATUS + "]", "{\"statuses\":[" + STATUS + "],\"accounts\":[]}", STATUS}) {
            Coverage coverage = ReadBytes.coverage(json);
            assertThat(coverage.articles()).hasSize(1);
            assertThat(coverage.articles().get(0).blocks().get(0).attributes())
                    .containsEntry("author", "Anne Dupin")
                    .containsEntry("handle", "@anne@m.example")
                    .containsEntry("platform", "Mastodon")
                    .containsEntry("time", "2025-05-03T06:00:00Z")
                    .containsEntry("url", "https://m.example/@anne/11");
            assertThat(ReadBytes.codes(coverage)).containsExactly("acquire.json.drift");
        }
    }

    @Test
    void takesNoBoostOfMastodonForOwnWords() {
        String boost = STATUS.replace("\"reblog\":null", "\"reblog\":" + STATUS);
        Coverage coverage = ReadBytes.coverage("[" + boost + "]");
        assertThat(coverage.articles()).isEmpty();
        assertThat(ReadBytes.codes(coverage)).containsExactly("acquire.posts.left");
    }

    @Test
    void readsPostsOfBluesky() {
        Coverage coverage = ReadBytes.coverage(
                "{\"feed\":[{\"post\":{\"uri\":\"at://did:plc:1/app.bsky.feed.post/k1\",\"author\":{\"handle\":\"anne.example\",\"displayName\":\"Anne Dupin\"},\"record\":{\"text\":\"The bridge is open and we are here.\",\"createdAt\":\"2025-05-03T06:00:00.000Z\"}}}]}");
        assertThat(coverage.articles().get(0).blocks().get(0).attributes())
                .containsEntry("author", "Anne Dupin")
                .containsEntry("handle", "@anne.example")
                .containsEntry("url", "https://bsky.app/profile/anne.example/post/k1");
    }

    @Test
    void readsJsonFeed() {
        Coverage coverage = ReadBytes.coverage(
                "{\"version\":\"https://jsonfeed.org/version/1.1\",\"title\":\"The Lamp\",\"items\":[{\"id\":\"1\",\"title\":\"The bridge opens\",\"content_html\":\"<p>The bridge was opened by the mayor.</p>\",\"date_published\":\"2025-05-03T08:00:00Z\"}]}");
        assertThat(coverage.articles().get(0).masthead().outlet()).isEqualTo("The Lamp");
        assertThat(coverage.articles().get(0).blocks().get(0).kind()).isEqualTo(BlockKind.HEADLINE);
    }

    @Test
    void saysWhenJsonIsOfNoKnownKindOrDamaged() {
        assertThat(ReadBytes.codes(ReadBytes.coverage("{\"a\":1}"))).containsExactly("acquire.json.unknown");
        assertThat(ReadBytes.codes(ReadBytes.coverage("{\"a\":"))).containsExactly("acquire.json.damaged");
        assertThat(ReadBytes.codes(ReadBytes.coverage("[{\"a\":".repeat(5000))))
                .containsExactly("acquire.json.damaged");
    }

    @Test
    void readsAFeedWithoutTitlesAndMarksItsTeasers() {
        Coverage coverage =
                ReadBytes.coverage("{\"version\":\"https://jsonfeed.org/version/1\",\"items\":[{\"id\":\"1\","
                        + "\"url\":\"https://a.example/1\",\"content_text\":\"The bridge was opened by the mayor of the town.\"}],"
                        + "\"title\":\"The Lamp\"}");
        Article article = coverage.articles().get(0);
        assertThat(article.capture().uri()).isEqualTo("https://a.example/1");
        assertThat(article.masthead().outlet()).isEqualTo("The Lamp");
        assertThat(article.partial()).isPresent();
    }

    @Test
    void readsWhatStandsBeforeTheEndOfAFileThatWasCut() {
        Coverage coverage = ReadBytes.coverage(
                "[{\"tweet\":{\"id_str\":\"1\",\"full_text\":\"The bridge is open and we are here.\"}},"
                        + "{\"tweet\":{\"id_str\":\"2\",\"full_te");
        assertThat(coverage.articles()).hasSize(1);
        assertThat(ReadBytes.codes(coverage)).containsExactly("acquire.json.damaged");
    }

    @Test
    void keepsWarningChangeAndWhatIsAnsweredOfAMastodonPost() {
        Article article = ReadBytes.coverage(
                        "{\"orderedItems\":[{\"type\":\"Create\",\"object\":{\"id\":\"https://m.example/1\","
                                + "\"type\":\"Note\",\"summary\":\"Accident < crane\",\"inReplyTo\":\"https://m.example/0\","
                                + "\"published\":\"2025-05-03T06:00:00Z\",\"updated\":\"2025-05-03T07:00:00Z\","
                                + "\"content\":\"<p>The crane fell on the quay and two men are hurt.</p>\"}}]}")
                .articles()
                .get(0);
        assertThat(article.text()).startsWith("Accident < crane").contains("two men are hurt");
        assertThat(article.blocks().get(0).attributes()).containsEntry("replyTo", "https://m.example/0");
        assertThat(article.masthead().updated().orElseThrow().edtf()).isEqualTo("2025-05-03T07:00:00Z");
    }

    @Test
    void givesAPostHandedOnToItsWriterAndMarksItsCut() {
        Article article = ReadBytes.coverage(
                        "[{\"tweet\":{\"id_str\":\"1\",\"full_text\":\"RT @norvane: The crane fell on the"
                                + " quay this morning and two men were taken to the\u2026\",\"user\":{\"screen_name\":\"valmer\"}}}]")
                .articles()
                .get(0);
        assertThat(article.masthead().bylines()).containsExactly("@norvane");
        assertThat(article.capture().uri()).isEqualTo("https://x.com/valmer/status/1");
        assertThat(article.partial()).isPresent();
    }
}
