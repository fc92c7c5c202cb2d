package org.denouement.read.time;

import java.time.LocalDate;
import java.util.ArrayList;
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

    private final Words words;
    private final Optional<LocalDate> publication;
    private final Conventions conventions;
    private final Tenses tenses;
    private final QuoteMarks quoteMarks;
    private final List<Told> told = new ArrayList<>();
    private boolean history;

    /**
     * A time told: the match, its period, and whether its year was given. A look back ("the previous day") is an aside:
     * what follows does not count from it.
     */
    record Told(Match match, Period period, boolean stated) {
        boolean isAside() {
            Slots slots = match.slots();
            return slots.get("at").equals("ref") && slots.get("sign").equals("-");
        }
    }

    Story(Words words, Optional<LocalDate> publication, Conventions conventions, Tenses tenses) {
        this.words = words;
        this.publication = publication;
        this.conventions = conventions;
        this.tenses = tenses;
        this.quoteMarks = QuoteMarks.of(words);
    }

    /** Looks over all matches: many years far from publication, and more of them than of news words, make history. */
    void lookOver(List<Match> matches) {
        int far = 0;
        int news = 0;
        for (Match match : matches) {
            Optional<Integer> year = match.slots().number("year");
            if (year.isPresent()) {
                far += publication.isEmpty()
                                || Math.abs(year.get() - publication.get().getYear()) >= FAR
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
        return words;
    }

    Conventions conventions() {
        return conventions;
    }

    /** The day that deictic words ("yesterday") count from. */
    Optional<LocalDate> publication() {
        return publication;
    }

    boolean isHistory() {
        return history;
    }

    String quote(Match match) {
        return match.span(words).in(words.text());
    }

    Span span(Match match) {
        return match.span(words);
    }

    Optional<Direction> tenseAt(Match match) {
        return tenses.at(match);
    }

    void tell(Match match, Period period, boolean stated) {
        told.add(new Told(match, period, stated));
    }

    /** The time told last. */
    Optional<Told> last() {
        return told.isEmpty() ? Optional.empty() : Optional.of(told.get(told.size() - 1));
    }

    /** The time told last that is not coarser than {@code unit} and no aside. */
    Optional<Told> lastOfStory(PeriodUnit unit) {
        for (int i = told.size() - 1; i >= 0; i--) {
            if (!told.get(i).isAside() && told.get(i).period().unit().compareTo(unit) <= 0) {
                return Optional.of(told.get(i));
            }
        }
        return Optional.empty();
    }

    /** The time told last that is not coarser than {@code unit}. */
    Optional<Told> last(PeriodUnit unit) {
        for (int i = told.size() - 1; i >= 0; i--) {
            if (told.get(i).period().unit().compareTo(unit) <= 0) {
                return Optional.of(told.get(i));
            }
        }
        return Optional.empty();
    }

    /** The time told last of exactly this unit, if it is one of the few last ones. */
    Optional<Told> recent(PeriodUnit unit, int among) {
        for (int i = told.size() - 1; i >= Math.max(0, told.size() - among); i--) {
            if (told.get(i).period().unit() == unit) {
                return Optional.of(told.get(i));
            }
        }
        return Optional.empty();
    }

    /** The time told last, when it was told a few words before in the same sentence. */
    Optional<Told> justBefore(Match match) {
        return last().filter(before -> match.from() - before.match().to() <= NEAR
                && tenses.sameSentence(before.match().to(), match.from()));
    }

    /** The day on which a time inside quotation marks was said: one told shortly before the opening mark. */
    Optional<Told> saidOn(Match match) {
        int opening = quoteMarks.openingBefore(match.from());
        if (opening < 0) {
            return Optional.empty();
        }
        for (int i = told.size() - 1; i >= 0; i--) {
            Told before = told.get(i);
            if (before.match().to() <= opening) {
                return Optional.of(before)
                        .filter(day -> day.period().unit() == PeriodUnit.DAY
                                && opening - day.match().to() <= REACH
                                && sameLine(day.match().to(), opening)
                                && tenses.sameSentence(day.match().to(), opening));
            }
        }
        return Optional.empty();
    }

    /** The day told last, when it was told not far before on the same line. */
    Optional<Told> dayOnLine(Match match) {
        return last(PeriodUnit.DAY)
                .filter(before -> match.from() - before.match().to() <= REACH
                        && sameLine(before.match().to(), match.from()));
    }

    private boolean sameLine(int from, int to) {
        for (int i = from; i <= to && i < words.size(); i++) {
            if (words.beginsLine(i)) {
                return false;
            }
        }
        return true;
    }
}
