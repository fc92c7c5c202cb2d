package org.denouement.app.cli;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.denouement.acquire.AcquireOptions;
import org.denouement.acquire.web.Fetching;
import org.denouement.acquire.web.Waiting;
import org.denouement.app.Pipeline;
import org.denouement.app.Progress;
import org.denouement.app.StoryTitle;
import org.denouement.model.language.Languages;
import org.denouement.model.story.Story;
import org.denouement.tell.Account;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** What every command that takes coverage asks about it. */
final class CoverageOptions {
    @Option(names = "--published", paramLabel = "DATE", description = "The day of the sources that carry no date.")
    private @Nullable LocalDate published;

    @Option(
            names = "--language",
            paramLabel = "CODE",
            description = "The account's language (default: the one most sources are in).")
    private @Nullable String language;

    @Option(names = "--title", paramLabel = "TITLE", description = "The account's title.")
    private @Nullable String title;

    @Option(names = "--threads", paramLabel = "N", description = "Threads that read (default: the processors).")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--allow-host",
            paramLabel = "HOST",
            description = "A host of the internal network whose pages may be fetched, by its name or address as the URL"
                    + " has it; again for another. Others stay refused, redirects to them too.")
    private Set<String> privateHosts = new LinkedHashSet<>();

    @ParentCommand
    private @Nullable Denouement denouement;

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    @Option(names = "--quiet", description = "No progress.")
    private boolean quiet;

    Optional<String> language() {
        return Optional.ofNullable(language);
    }

    AcquireOptions acquire() {
        Waiting waiting =
                Optional.ofNullable(denouement).map(Denouement::waiting).orElseGet(Waiting::real);
        return AcquireOptions.published(Optional.ofNullable(published))
                .reading(System.in)
                .fetching(fetching(waiting));
    }

    private Fetching fetching(Waiting waiting) {
        try {
            return new Fetching(privateHosts, waiting);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(
                    Objects.requireNonNull(command).commandLine(), "--allow-host: " + e.getMessage());
        }
    }

    /** Acquires, reads and reconciles. */
    Account account(Languages languages, List<String> inputs) {
        Story story = Pipeline.of(languages, Math.max(1, threads)).story(inputs, acquire(), progress());
        String told = Optional.ofNullable(language)
                .map(code -> code.toLowerCase(Locale.ROOT))
                .orElseGet(() -> StoryTitle.languageOf(story, languages));
        String heading = Optional.ofNullable(title).orElseGet(() -> StoryTitle.titleOf(story, told));
        return new Account(heading, told, story);
    }

    /** Only a person at a terminal sees progress. */
    private Progress progress() {
        return quiet || System.console() == null ? Progress.SILENT : new TerminalProgress(System.err);
    }
}
