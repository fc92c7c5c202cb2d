package org.denouement.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.denouement.acquire.AcquireOptions;
import org.denouement.eval.story.StoryBenchmark;
import org.denouement.model.language.Languages;
import org.denouement.model.story.Story;
import org.denouement.tell.Account;
import org.denouement.tell.AccountText;
import org.denouement.tell.Narrator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The accounts of the demonstration stories, as they are told today: {@code account.txt} beside each. {@code mvn verify
 * -Dgolden.write=true} rewrites them; the difference is read before it is committed.
 */
final class DemonstrationTest {
    private static final Languages LANGUAGES = Languages.ofClassPath();
    private static final List<String> REQUIRED = List.of(
            "timeline_key_recall",
            "cast_recall",
            "cast_kind",
            "cast_alias_recall",
            "cast_apart",
            "role_recall",
            "role_bounds",
            "quote_speaker_precision",
            "figure_recall",
            "dispute_recall",
            "question_recall");

    static List<Path> stories() {
        return Stories.all();
    }

    @ParameterizedTest
    @MethodSource("stories")
    void tellsTheStoryAsItsGoldenFileHasIt(Path story) throws IOException {
        Path golden = story.resolve("account.txt");
        String account = told(story);
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(golden, account, StandardCharsets.UTF_8);
        }

        assertThat(account).isEqualTo(Files.readString(golden, StandardCharsets.UTF_8));
    }

    /** What an editor would tell of them, as far as it must be right: the key events, who, which role, what is at odds. */
    @ParameterizedTest
    @MethodSource("stories")
    void tellsWhatAnEditorWould(Path story) throws IOException {
        Map<String, Double> metrics =
                StoryBenchmark.check(read(story), story.resolve("expected.tsv")).metrics();

        assertThat(metrics.keySet()).containsAll(REQUIRED);
        for (String metric : REQUIRED) {
            assertThat(metrics).containsEntry(metric, 100.0);
        }
    }

    /** Told from the root of the repository, so that the paths in it are the same everywhere. */
    private static String told(Path folder) {
        Story story = read(folder);
        String language = StoryTitle.languageOf(story, LANGUAGES);
        Account account = new Account(StoryTitle.titleOf(story, language), language, story);
        String text = AccountText.write(account, Narrator.of(LANGUAGES, language, story));
        return text.replace(Stories.root() + "/", "");
    }

    private static Story read(Path folder) {
        return Pipeline.of(LANGUAGES, 2)
                .story(Stories.articles(folder), AcquireOptions.published(Optional.empty()), Progress.SILENT);
    }
}
