package org.denouement.read.time;

import java.util.List;
import java.util.Optional;

/**
 * When the words between quotation marks were said or written: on the day told before them ("In a letter dated Sept. 12
 * he wrote: …") or after them (", he said Monday"). Verbs of saying are the class {@code saying} of the lexicon, writings
 * that may be older than the article (a letter, a memo) the class {@code document}.
 */
final class Sayings {
    private static final int REACH = 20;
    private static final int BEHIND = 12;

    private final Words words;
    private final Lexicon lexicon;
    private final Tenses tenses;
    private final QuoteMarks marks;

    Sayings(Words words, Lexicon lexicon, Tenses tenses) {
        this.words = words;
        this.lexicon = lexicon;
        this.tenses = tenses;
        this.marks = QuoteMarks.of(words);
    }

    boolean isQuoted(Match match) {
        return marks.openingBefore(match.from()) >= 0;
    }

    /** A day told shortly before the opening mark. */
    Optional<Told> dayBefore(Match match, List<Told> told) {
        int opening = marks.openingBefore(match.from());
        for (int i = told.size() - 1; opening >= 0 && i >= 0; i--) {
            Told before = told.get(i);
            if (before.match().to() <= opening) {
                return Optional.of(before)
                        .filter(day -> day.period().unit() == PeriodUnit.DAY
                                && leadsTo(day.match().to(), opening));
            }
        }
        return Optional.empty();
    }

    /** The first time shortly after the closing mark, behind a verb of saying. */
    Optional<Match> timeAfter(Match match, List<Match> matches) {
        if (!isQuoted(match)) {
            return Optional.empty();
        }
        int closing = marks.closingAfter(match.from());
        for (Match after : matches) {
            if (after.from() >= closing) {
                return Optional.of(after)
                        .filter(time -> time.from() - closing <= BEHIND
                                && isSaid(closing, time.from())
                                && tenses.sameSentence(closing + 1, time.from()));
            }
        }
        return Optional.empty();
    }

    /** Whether the words are those of a letter, a memo … introduced without a day. */
    boolean isOfUndatedDocument(Match match) {
        int opening = marks.openingBefore(match.from());
        for (int i = opening - 1; i >= Math.max(0, opening - REACH); i--) {
            if (has("document", i) && leadsTo(i + 1, opening)) {
                return true;
            }
        }
        return false;
    }

    private boolean isSaid(int from, int to) {
        for (int i = from; i < to; i++) {
            if (has("saying", i)) {
                return true;
            }
        }
        return false;
    }

    private boolean has(String category, int at) {
        for (Lexicon.Entry entry : lexicon.beginningWith(words.get(at).form())) {
            if (entry.category().equals(category) && entry.matches(words, at)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the words between are of one sentence and line; a colon may stand before a new line. */
    private boolean leadsTo(int from, int opening) {
        if (opening - from > REACH || !tenses.sameSentence(from, opening - 1)) {
            return false;
        }
        for (int i = from; i < opening; i++) {
            if (words.beginsLine(i)) {
                return false;
            }
        }
        return !words.beginsLine(opening) || words.isAt(opening - 1, ":");
    }
}
