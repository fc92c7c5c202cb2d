package org.denouement.read.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.denouement.model.text.Span;

/**
 * Where a reader stands in one article: the day of publication if known, the times told so far, the tense of the verb
 * beside a word, and whether the text tells history (then months without a year belong to the year last told) or news.
 * Grows as the article is read; used by one thread.
 */
final class Story {
    private static final int FAR = 2;
    private static final int MANY = 6;
    private static final int NEAR = 10;
    private static final int REACH = 15;
    private static final int BRACKET = 4;
    private static final int QUARTER = 3;

    private final Setting setting;
    private final Tenses tenses;
    private final Sayings sayings;
    private final Countries countries;
    private final Chronicle chronicle = new Chronicle();
    private List<Match> matches = List.of();
    private boolean history;

    /** The text, the day that deictic words count from, and how its language writes times. */
    record Setting(Words words, Optional<LocalDate> publication, Conventions conventions) {}

    Story(Setting setting, Tenses tenses, Sayings sayings, Countries countries) {
        this.setting = setting;
        this.tenses = tenses;
        this.sayings = sayings;
        this.countries = countries;
    }

    /** Looks over all matches: many years far from publication, and more of them than of news words, make history. */
    void lookOver(List<Match> all) {
        matches = all;
        int far = 0;
        int news = 0;
        for (Match match : all) {
            Optional<Integer> year = match.slots().number("year");
            if (year.isPresent()) {
                far += publication().isEmpty()
                                || Math.abs(year.get() - publication().get().getYear()) >= FAR
                        ? 1
                        : 0;
            } else if (match.rule().operation().equals("shift")
                            && match.slots().get("at").equals("pub")
                    || match.slots().has("weekday")) {
                news++;
            }
        }
        history = far >= MANY && far > 2 * news;
    }

    Words words() {
        return setting.words();
    }

    Conventions conventions() {
        return setting.conventions();
    }

    /** The day that deictic words ("yesterday") count from. */
    Optional<LocalDate> publication() {
        return setting.publication();
    }

    Countries countries() {
        return countries;
    }

    Sayings sayings() {
        return sayings;
    }

    boolean isHistory() {
        return history;
    }

    String quote(Match match) {
        return span(match).in(words().text());
    }

    Span span(Match match) {
        return match.span(words());
    }

    Optional<Direction> tenseAt(Match match) {
        return tenses.at(match);
    }

    /** Whether the verb looks back from what is told: "had left at 6". */
    boolean looksBack(Match match) {
        return tenses.isPluperfect(match);
    }

    /** Past or future, where the verb that the time hangs on leaves no doubt. */
    Optional<Direction> verbOf(Match match) {
        return tenses.ofVerb(match);
    }

    /** Whether the verb beside is in the past: "he soon left" says nothing of the future. */
    boolean isOver(Match match) {
        return tenses.at(match).filter(Direction.PAST::equals).isPresent();
    }

    void tell(Match match, Period period, boolean stated, boolean fromPublication) {
        Told.Standing standing = history && fromPublication ? Told.Standing.ASIDE : standing(match);
        chronicle.add(new Told(match, period, stated, standing, opens(match)));
    }

    /** "(a treaty of May 1931)" */
    private boolean isInBrackets(Match match) {
        for (int i = match.from() - 1; i >= Math.max(0, match.from() - BRACKET); i--) {
            String form = words().get(i).form();
            if (form.equals("(") || form.equals(")")) {
                return form.equals("(");
            }
        }
        return false;
    }

    /** Whether the time stands at the head of its sentence or line, behind a preposition at most. */
    private boolean opens(Match match) {
        for (int i = match.from(); i >= Math.max(0, match.from() - 1); i--) {
            if (i == 0 || words().beginsLine(i) || tenses.endsSentence(i - 1)) {
                return true;
            }
        }
        return false;
    }

    private Told.Standing standing(Match match) {
        Slots slots = match.slots();
        boolean lookBack = slots.get("at").equals("ref") && slots.get("sign").equals("-");
        if (lookBack || slots.has("aside") || tenses.isPluperfect(match) || isInBrackets(match)) {
            return Told.Standing.ASIDE;
        }
        return tenses.isAttribution(match) ? Told.Standing.SAID : Told.Standing.NARRATED;
    }

    /** The time told last. */
    Optional<Told> last() {
        return chronicle.last();
    }

    /**
     * In a text that tells history, where a month, a day of a month or a season without a year goes on from what was
     * told.
     */
    Optional<Chronicle.Step> next(Match match) {
        Slots slots = match.slots();
        boolean open = slots.has("month") || slots.has("season") || slots.has("quarter") || slots.has("holiday");
        return history && open && !slots.has("dir") && !slots.has("at") && !slots.has("weekday")
                ? chronicle.next(slots)
                : Optional.empty();
    }

    /**
     * The story's current time for what is told at this place: the time narrated last that is not coarser than
     * {@code unit}; for what is told in the past, one that was over at publication. Without one, a day on which
     * something was said.
     */
    Optional<Told> current(Match match, PeriodUnit unit) {
        boolean past = tenses.at(match).filter(Direction.PAST::equals).isPresent();
        return statedJustBefore(match, unit)
                .or(() -> chronicle.last(unit, before -> before.isNarrated() && !(past && isAhead(before))))
                .or(() -> chronicle.last(unit, before -> before.standing() == Told.Standing.SAID))
                .or(() -> chronicle.last(unit, Told::isNarrated));
    }

    /** "had fled in June 1998 and returned later that year": what the same sentence states counts, told aside or not. */
    private Optional<Told> statedJustBefore(Match match, PeriodUnit unit) {
        return justBefore(match)
                .filter(before -> before.stated()
                        && before.period().unit().compareTo(unit) <= 0
                        && !isInBrackets(before.match()));
    }

    private boolean isAhead(Told before) {
        return publication().filter(day -> before.period().first().isAfter(day)).isPresent();
    }

    /** The time told last that is not coarser than {@code unit}. */
    Optional<Told> last(PeriodUnit unit) {
        return chronicle.last(unit, any -> true);
    }

    /** The quarter that is reported on: of the few last told the newest that was over, else the last. */
    Optional<Told> reportedQuarter(int among) {
        return chronicle.reportedQuarter(among, publication());
    }

    /** "for the nine months … from $2 million a year earlier": the year before is not that of the quarter told earlier. */
    boolean reportsLonger(Told quarter, Match match) {
        return matches.stream()
                .filter(between -> between.from() >= quarter.match().to() && between.to() <= match.from())
                .anyMatch(between -> between.rule().operation().equals("duration")
                        && between.slots().get("unit").equals("M")
                        && between.slots().number("n", 0) > QUARTER);
    }

    /** The time told last, when it was told a few words before in the same sentence. */
    Optional<Told> justBefore(Match match) {
        return last().filter(before -> match.from() - before.match().to() <= NEAR
                && tenses.sameSentence(before.match().to(), match.from()));
    }

    /** The day on which a time inside quotation marks was said or written: one told shortly before the opening mark. */
    Optional<Told> saidOn(Match match) {
        return sayings.dayBefore(match, chronicle.all());
    }

    /** The time behind the quotation that says when the words inside were said. */
    Optional<Match> saidBehind(Match match) {
        return sayings.timeAfter(match, matches);
    }

    /** "in service since 2014": the year only opens a stretch, and what follows does not lie in it. */
    boolean isOnlyAStart(Told before) {
        return tenses.isSince(before.match());
    }

    /** The day told in the same sentence that a future seen from the past counts from. */
    Optional<Told> foreseenOn(Match match) {
        return tenses.isFutureInPast(match)
                ? last(PeriodUnit.DAY)
                        .filter(day -> tenses.sameSentence(day.match().to(), match.from()))
                : Optional.empty();
    }

    /** Whether a day of the week that nothing dates stands shortly before on the same line: an hour there is of it. */
    boolean followsOpenDay(Match match) {
        Optional<Match> before = matches.stream()
                .filter(earlier ->
                        earlier.to() <= match.from() && !earlier.slots().has("hour"))
                .filter(earlier -> earlier.slots().has("weekday"))
                .reduce((a, b) -> b)
                .filter(day -> sameLine(day.to(), match.from()));
        return before.filter(day -> !chronicle.anyMatch(known ->
                        known.match().from() >= day.from() && known.match().to() <= match.from()))
                .isPresent();
    }

    /**
     * In an article without a day, the last that it dates, when it is told by its weekday too ("Friday 14 March 2025") and
     * an hour or part of that weekday is named in the same paragraph.
     */
    Optional<Told> lastNamed(Match match) {
        int weekday = match.slots().number("weekday", 0);
        Optional<Told> latest = chronicle.all().stream()
                .filter(before -> before.stated() && before.period().unit() == PeriodUnit.DAY)
                .reduce((a, b) -> b.period().first().isBefore(a.period().first()) ? a : b);
        boolean part = match.slots().has("part") || match.slots().has("hour");
        return latest.filter(before -> part
                && publication().isEmpty()
                && sameLine(before.match().to(), match.from())
                && before.match().slots().has("year")
                && before.match().slots().number("weekday", 0) == weekday
                && before.period().first().getDayOfWeek().getValue() == weekday);
    }

    /** The day told last, when it was told not far before on the same line. */
    Optional<Told> dayOnLine(Match match) {
        return last(PeriodUnit.DAY)
                .filter(before -> match.from() - before.match().to() <= REACH
                        && sameLine(before.match().to(), match.from()));
    }

    private boolean sameLine(int from, int to) {
        for (int i = from; i <= to && i < words().size(); i++) {
            if (words().beginsLine(i)) {
                return false;
            }
        }
        return true;
    }
}
