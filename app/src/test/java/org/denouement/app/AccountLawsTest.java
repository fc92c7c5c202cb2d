package org.denouement.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import org.denouement.acquire.AcquireOptions;
import org.denouement.model.article.Article;
import org.denouement.model.language.Languages;
import org.denouement.model.story.Story;
import org.denouement.tell.Account;
import org.denouement.tell.AccountFile;
import org.denouement.tell.Narrator;
import org.denouement.tell.Verification;
import org.denouement.tell.page.AccountPage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every account, tried on the demonstration stories. */
final class AccountLawsTest {
    private static final Languages LANGUAGES = Languages.ofClassPath();

    static List<Path> stories() {
        return Stories.all();
    }

    @ParameterizedTest
    @MethodSource("stories")
    void everyAnchorHoldsTheWordsAtItsPlace(Path story) {
        Story told = tell(Stories.articles(story), 2);
        String file = write(told);

        Verification.Result result = Verification.of(file, (uri, id) -> textOf(told, id));

        assertThat(result.findings()).isEmpty();
        assertThat(result.anchors()).isGreaterThan(100);
    }

    @ParameterizedTest
    @MethodSource("stories")
    void theOrderOfTheInputsDoesNotShow(Path story) {
        List<String> inputs = new ArrayList<>(Stories.articles(story));
        String one = write(tell(inputs, 2));
        Collections.reverse(inputs);

        assertThat(write(tell(inputs, 2))).isEqualTo(one);
    }

    @ParameterizedTest
    @MethodSource("stories")
    void theNumberOfThreadsDoesNotShow(Path story) {
        List<String> inputs = Stories.articles(story);

        assertThat(write(tell(inputs, 1))).isEqualTo(write(tell(inputs, 4)));
    }

    @ParameterizedTest
    @MethodSource("stories")
    void localeAndZoneOfTheMachineDoNotShow(Path story) {
        List<String> inputs = Stories.articles(story);
        Story here = tell(inputs, 2);
        String account = write(here);
        String page = page(here);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));

            Story there = tell(inputs, 2);
            assertThat(write(there)).isEqualTo(account);
            assertThat(page(there)).isEqualTo(page);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    private static Story tell(List<String> inputs, int threads) {
        return Pipeline.of(LANGUAGES, threads)
                .story(inputs, AcquireOptions.published(Optional.empty()), Progress.SILENT);
    }

    private static String write(Story story) {
        return AccountFile.write(account(story), narrator(story));
    }

    private static String page(Story story) {
        return AccountPage.write(account(story), narrator(story));
    }

    private static Account account(Story story) {
        return new Account("A title", "en", story);
    }

    private static Narrator narrator(Story story) {
        return Narrator.of(LANGUAGES, "en", story);
    }

    private static Optional<String> textOf(Story story, String id) {
        return story.coverage().articles().stream()
                .filter(article -> article.id().equals(id))
                .map(Article::text)
                .findFirst();
    }
}
