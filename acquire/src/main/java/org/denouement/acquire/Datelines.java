package org.denouement.acquire;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.denouement.acquire.words.Day;
import org.denouement.acquire.words.DayReader;
import org.denouement.model.article.Article;
import org.denouement.model.article.Block;
import org.denouement.model.article.BlockKind;
import org.denouement.model.article.Dated;
import org.denouement.model.text.Reason;

/**
 * Dates an article that has no day of its own by its dateline, "OLDCASTLE, June 10 (AN) -". A year that is not told is
 * taken from the other articles, where one year alone brings the day near one of them.
 */
final class Datelines {
    /** How far from another article of the coverage a day without a year may lie. */
    private static final int REACH = 60;

    private static final Pattern LINE = Pattern.compile(
            "(\\p{Lu}[^,\\n]{1,40}),\\s{1,2}([^,()–—\\n]{3,24}?(?:,\\s\\d{4})?)\\s?(?:\\([^()]{2,60}\\)\\s?)?[-–—]{1,2}\\s");

    private final DayReader days;

    Datelines(DayReader days) {
        this.days = days;
    }

    List<Article> dated(List<Article> articles) {
        List<LocalDate> known = articles.stream()
                .flatMap(article -> article.masthead().published().stream())
                .map(Dated::day)
                .toList();
        return articles.stream()
                .map(article -> article.masthead().published().isPresent()
                        ? article
                        : dated(article, known)
                                .map(day ->
                                        article.withMasthead(article.masthead().withPublished(day)))
                                .orElse(article))
                .toList();
    }

    private Optional<Dated> dated(Article article, List<LocalDate> known) {
        return article.blocks().stream()
                .filter(block -> block.kind() == BlockKind.LEAD || block.kind() == BlockKind.PARAGRAPH)
                .findFirst()
                .map(Block::span)
                .map(span -> LINE.matcher(span.in(article.text())))
                .filter(Matcher::lookingAt)
                .flatMap(line -> dated(line, known));
    }

    private Optional<Dated> dated(Matcher line, List<LocalDate> known) {
        String words = line.group(2).strip();
        Optional<Day> whole = days.first(words);
        if (whole.isPresent()) {
            return whole.map(day -> Dated.on(
                    day.day(), Reason.of("published.dateline", line.group().strip())));
        }
        return days.dayOfAnyYear(words)
                .flatMap(day -> inYear(day, known))
                .map(found -> Dated.on(
                        found.day(),
                        Reason.of(
                                "published.dateline.year",
                                line.group().strip(),
                                String.valueOf(found.day().getYear()),
                                found.near().toString())));
    }

    /** A day, and the one of another article that it is near to. */
    private record Near(LocalDate day, LocalDate near) {}

    private static Optional<Near> inYear(MonthDay day, List<LocalDate> known) {
        List<Near> fitting = known.stream()
                .flatMap(near -> IntStream.rangeClosed(-1, 1)
                        .mapToObj(years -> new Near(day.atYear(near.getYear() + years), near)))
                .filter(found -> distance(found) <= REACH)
                .sorted((one, other) -> Long.compare(distance(one), distance(other)))
                .toList();
        boolean one =
                fitting.stream().map(found -> found.day().getYear()).distinct().count() == 1;
        return one ? Optional.of(fitting.get(0)) : Optional.empty();
    }

    private static long distance(Near found) {
        return Math.abs(ChronoUnit.DAYS.between(found.day(), found.near()));
    }
}
