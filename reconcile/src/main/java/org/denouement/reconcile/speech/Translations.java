package org.denouement.reconcile.speech;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.denouement.model.article.Dated;
import org.denouement.model.text.Reason;

/**
 * Tells, with caution and without a dictionary, whether two quotations in two languages are the same words: the very
 * words of one known speaker, reported within two days, of like length, with the same numbers, and enough words that
 * look alike (names, numbers, words of one root).
 */
final class Translations {
    private static final int SHORTEST = 6;
    private static final int DAYS = 2;
    /** French runs longer than English by a fifth; beyond these bounds one of them is cut or another text. */
    private static final double LEAST = 0.6;

    private static final double MOST = 1.67;
    /** Words that look alike, at least; and of the shorter one's long words and numbers, at least this part. */
    private static final int ALIKE = 2;

    private static final double PART = 0.4;

    private Translations() {}

    static boolean isLikely(Utterance one, Utterance other) {
        return !one.language().equals(other.language())
                && one.isVerbatim()
                && other.isVerbatim()
                && one.speaker().entity().isPresent()
                && one.speaker().entity().equals(other.speaker().entity())
                && Math.min(one.words().size(), other.words().size()) >= SHORTEST
                && sameChannel(one, other)
                && sameDays(one, other)
                && alike(one.words(), other.words());
    }

    static Reason reason(Utterance one, Utterance full) {
        Set<String> common = common(one.words(), full.words());
        return Reason.of(
                "speech.family.translated",
                full.language(),
                Integer.toString(common.size()),
                String.join(", ", one.words().numbers()));
    }

    private static boolean sameChannel(Utterance one, Utterance other) {
        String channel = one.quotation().channel().kind();
        String another = other.quotation().channel().kind();
        return channel.isEmpty() || another.isEmpty() || channel.equals(another);
    }

    private static boolean sameDays(Utterance one, Utterance other) {
        Optional<LocalDate> day = one.article().masthead().published().map(Dated::day);
        Optional<LocalDate> another = other.article().masthead().published().map(Dated::day);
        return day.isEmpty()
                || another.isEmpty()
                || Math.abs(ChronoUnit.DAYS.between(day.get(), another.get())) <= DAYS;
    }

    private static boolean alike(Words one, Words other) {
        double length = (double) one.size() / other.size();
        if (length < LEAST || length > MOST || !one.numbers().equals(other.numbers())) {
            return false;
        }
        int common = common(one, other).size();
        int most = Math.min(
                one.roots().size() + one.numbers().size(),
                other.roots().size() + other.numbers().size());
        return common >= ALIKE && common >= PART * most;
    }

    private static Set<String> common(Words one, Words other) {
        Set<String> common = new TreeSet<>(one.roots());
        common.addAll(one.numbers());
        Set<String> others = new TreeSet<>(other.roots());
        others.addAll(other.numbers());
        common.retainAll(others);
        return common;
    }
}
