package org.denouement.acquire.html;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.denouement.acquire.words.Clock;
import org.denouement.acquire.words.Day;
import org.denouement.acquire.words.DayReader;
import org.denouement.acquire.words.PageWords;
import org.denouement.model.article.Dated;

/**
 * The entries of a live page by the clock before each: {@code 14h32}, {@code 14:32 — The court…}, {@code 7.45 pm}. Their
 * day is that of the heading above them; else it is counted over each midnight from the page's own day, on which the
 * earliest entry is.
 */
final class LiveClocks {
    private static final int DAY_LINE = 60;
    private static final int FEWEST = 2;

    private final PageWords words;
    private final DayReader days;
    private final Optional<Dated> published;

    LiveClocks(PageWords words, Optional<Dated> published) {
        this.words = words;
        this.days = new DayReader(words);
        this.published = published;
    }

    /** Where an entry begins, its hour, and its day where a heading tells it. */
    private record Mark(int at, Clock clock, Optional<LocalDate> day) {}

    /** The pieces with those of entries as such; without the lines that are a clock and nothing else. */
    List<Piece> marked(List<Piece> pieces) {
        List<Mark> marks = marks(pieces);
        if (marks.size() < FEWEST) {
            return pieces;
        }
        List<String> times = times(marks);
        boolean headed = areHeaded(pieces, marks);
        List<Piece> marked = new ArrayList<>(pieces.subList(0, start(pieces, marks.get(0), headed)));
        for (int k = 0; k < marks.size(); k++) {
            Mark mark = marks.get(k);
            int to = k + 1 < marks.size() ? start(pieces, marks.get(k + 1), headed) : pieces.size();
            Map<String, String> entry = Map.of("entry", String.valueOf(k + 1), "time", times.get(k));
            for (Piece piece : pieces.subList(start(pieces, mark, headed), to)) {
                boolean label = piece == pieces.get(mark.at()) && mark.clock().alone();
                if (!label) {
                    marked.add(dayOf(piece).isPresent() ? piece : piece.in(entry));
                }
            }
        }
        return marked;
    }

    /** Whether titles stand above the clocks of most entries. */
    private static boolean areHeaded(List<Piece> pieces, List<Mark> marks) {
        long headed = marks.stream()
                .filter(mark -> mark.clock().alone()
                        && mark.at() > 0
                        && pieces.get(mark.at() - 1).isHeading()
                        && mark.at() + 1 < pieces.size()
                        && !pieces.get(mark.at() + 1).isHeading())
                .count();
        return 2 * headed > marks.size();
    }

    private int start(List<Piece> pieces, Mark mark, boolean headed) {
        int before = mark.at() - 1;
        boolean title = headed
                && before >= 0
                && pieces.get(before).isHeading()
                && dayOf(pieces.get(before)).isEmpty();
        return title ? before : mark.at();
    }

    private List<Mark> marks(List<Piece> pieces) {
        List<Mark> marks = new ArrayList<>();
        Optional<LocalDate> heading = Optional.empty();
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            Optional<Clock> clock = piece.isSetApart() ? Optional.empty() : Clock.of(piece.words(), words);
            Optional<LocalDate> own = dayOf(piece);
            if (clock.isPresent()) {
                marks.add(new Mark(i, clock.get(), own.isPresent() ? own : heading));
            } else if (own.isPresent()) {
                heading = own;
            }
        }
        return marks;
    }

    /** The day of a line that says little else; its year is the page's where the line has none. */
    private Optional<LocalDate> dayOf(Piece piece) {
        String line = piece.words();
        if (piece.length() > DAY_LINE) {
            return Optional.empty();
        }
        Optional<Day> whole = days.first(line);
        Optional<Day> day = whole.isPresent()
                ? whole
                : published.flatMap(dated -> days.first(line + " " + dated.day().getYear()));
        return day.filter(found -> 3 * (found.span().length()) >= line.length()).map(Day::day);
    }

    /** ISO times in the order of the marks. */
    private List<String> times(List<Mark> marks) {
        List<Optional<LocalDate>> counted = counted(marks);
        List<String> times = new ArrayList<>();
        for (int i = 0; i < marks.size(); i++) {
            LocalTime hour = marks.get(i).clock().hour();
            Optional<LocalDate> told = marks.get(i).day();
            times.add((told.isPresent() ? told : counted.get(i))
                    .map(day -> written(day.atTime(hour)))
                    .orElse(hour.toString()));
        }
        return times;
    }

    /** The days, from the page's own on, one further at each midnight: in the order in which less time passes. */
    private List<Optional<LocalDate>> counted(List<Mark> marks) {
        List<LocalTime> hours =
                new ArrayList<>(marks.stream().map(mark -> mark.clock().hour()).toList());
        List<Duration> oldestFirst = elapsed(hours);
        Collections.reverse(hours);
        List<Duration> newestFirst = new ArrayList<>(elapsed(hours));
        int last = hours.size() - 1;
        boolean reversed = newestFirst.get(last).compareTo(oldestFirst.get(last)) < 0;
        Collections.reverse(newestFirst);
        return (reversed ? newestFirst : oldestFirst)
                .stream()
                        .map(elapsed -> published.map(dated -> dated.day().plusDays(elapsed.toDays())))
                        .toList();
    }

    /** How long after the midnight before the first hour each is, where none is before the one above it. */
    private static List<Duration> elapsed(List<LocalTime> hours) {
        List<Duration> elapsed = new ArrayList<>();
        int midnights = 0;
        for (int i = 0; i < hours.size(); i++) {
            midnights += i > 0 && hours.get(i).isBefore(hours.get(i - 1)) ? 1 : 0;
            elapsed.add(Duration.ofDays(midnights).plusSeconds(hours.get(i).toSecondOfDay()));
        }
        return elapsed;
    }

    /** With the zone of the page's own time; one in UTC may be a machine's, and says nothing of the outlet's clock. */
    private String written(LocalDateTime time) {
        return published
                .flatMap(Dated::moment)
                .map(OffsetDateTime::getOffset)
                .filter(offset -> !offset.equals(ZoneOffset.UTC))
                .map(offset -> time.atOffset(offset).toString())
                .orElse(time.toString());
    }
}
