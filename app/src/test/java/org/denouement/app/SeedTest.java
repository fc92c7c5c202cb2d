package org.denouement.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.denouement.acquire.AcquireOptions;
import org.denouement.eval.story.StoryBenchmark;
import org.denouement.model.language.Languages;
import org.denouement.model.reading.Basis;
import org.denouement.model.story.Event;
import org.denouement.model.story.Story;
import org.denouement.model.text.TimeRange;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** The article the project was started from; it lies beside the repository and is not part of it. */
final class SeedTest {
    private static final Path SEEDS = Stories.root().resolve("../shared/seeds");

    @Test
    void tellsAtLeastWhatAnEditorWould() throws IOException, URISyntaxException {
        Story story = tell(Optional.of(LocalDate.of(2023, 11, 22)));
        Path expected = Path.of(SeedTest.class.getResource("/seed/expected.tsv").toURI());

        String misses =
                StoryBenchmark.check(story, expected).predictions().get(0).content();

        assertThat(misses).isBlank();
    }

    @Test
    void boundsWhatTheNoteTellsByItsDay() {
        Story story = tell(Optional.of(LocalDate.of(2023, 11, 22)));

        assertThat(story.timeline())
                .filteredOn(event -> event.telling().words().contains("nouveau conseil"))
                .isNotEmpty()
                .allSatisfy(event -> assertThat(event.when().range().flatMap(TimeRange::lastDay))
                        .contains(LocalDate.of(2023, 11, 22)));
    }

    @Test
    void inventsNoDateWithoutPublication() {
        Story story = tell(Optional.empty());

        assertThat(story.timeline())
                .isNotEmpty()
                .allSatisfy(event -> assertThat(event.when().range()).isEmpty());
        assertThat(story.timeline()).extracting(Event::when).anySatisfy(when -> assertThat(when.basis())
                .isEqualTo(Basis.RELATIVE));
    }

    private static Story tell(Optional<LocalDate> published) {
        Assumptions.assumeTrue(Files.isDirectory(SEEDS), "no " + SEEDS + ": the seed article is not here");
        return Pipeline.of(Languages.ofClassPath(), 1)
                .story(List.of(SEEDS.toString()), AcquireOptions.published(published), Progress.SILENT);
    }
}
