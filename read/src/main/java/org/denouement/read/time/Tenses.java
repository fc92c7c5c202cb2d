package org.denouement.read.time;

import java.util.Optional;
import org.denouement.model.text.Span;

/**
 * The tense of the verb that a time belongs to: from the words around it, and where these tell nothing, from the tree of
 * the sentence; a verb in the present that the time hangs on is always believed (on TempEval-3 and the French TimeBank the words are right more often). By words it is from the words of the class {@code tense} and the endings of the class
 * {@code tense-ending} of the lexicon (value {@code past} or {@code future}) in the same sentence: the nearest, those
 * before the time being nearer than those after it.
 */
final class Tenses {
    private static final String WORD = "tense";
    private static final String PERFECT = "perfect";
    private static final String PARTICIPLE = "participle-ending";
    private static final String ENDING = "tense-ending";
    private static final int REACH = 24;
    private static final int SHORTEST = 5;
    private static final int LONGEST = 8;
    /** How many words may stand between a comma, the verb of saying and its day. */
    private static final int SAID = 8;

    private final Words words;
    private final Lexicon lexicon;
    private final VerbTenses verbs;
    private final QuoteMarks marks;

    Tenses(Words words, Lexicon lexicon, VerbTenses verbs) {
        this.words = words;
        this.lexicon = lexicon;
        this.verbs = verbs;
        this.marks = QuoteMarks.of(words);
    }

    Optional<Direction> at(Match match) {
        if (isPluperfect(match) || looksBack(match)) {
            return Optional.of(Direction.PAST);
        }
        Optional<Direction> present = verbs.governing(first(match)).filter(Direction.NEAREST::equals);
        Optional<Direction> tense = byWords(match);
        if (present.isPresent()) {
            return tense.filter(Direction.FUTURE::equals).or(() -> present);
        }
        if (tense.isEmpty() && marks.openingBefore(match.from()) >= 0) {
            return inQuotation(match);
        }
        return tense.isPresent()
                ? tense
                : verbs.at(
                        words.get(match.from()).start(), Span.of(0, words.text().length()));
    }

    /**
     * Past or future, when the verb that the time hangs on and the words around it agree: "ruled on 4 March". Of "elected
     * on 4 March, he will speak" only the words before count.
     */
    Optional<Direction> ofVerb(Match match) {
        boolean placed = isPlaced(match);
        Optional<Direction> verb = verbs.governing(placed ? match.span(words) : first(match));
        if (verb.filter(Direction.PAST::equals).isEmpty()) {
            return isSaidOn(match) ? Optional.empty() : verb.filter(Direction.FUTURE::equals);
        }
        Optional<Direction> around = placed ? before(match).or(() -> verb) : at(match);
        return around.equals(verb) && !isForetold(match) ? verb : Optional.empty();
    }

    /** "said Friday he would rule": the day of saying, whatever the tree makes of it. */
    private boolean isSaidOn(Match match) {
        int before = match.from() - 1;
        return before >= 0 && (isOf("saying", before) || of(before).equals(Optional.of(Direction.PAST)));
    }

    /** "announced a strike on 15 January": the day may be the strike's; "announced on 15 January" is not. */
    private boolean isForetold(Match match) {
        for (int i = match.from() - 3; i >= Math.max(0, match.from() - REACH) && !endsClause(i); i--) {
            if (isOf("foretelling", i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word places the verb on the day, "on 4 March", rather than before or until it, "by", "for". */
    private boolean isPlaced(Match match) {
        boolean limited = match.from() > 0 && isOf("limit", match.from() - 1);
        return isOf("placing", match.from()) && !limited || match.from() > 0 && isOf("placing", match.from() - 1);
    }

    private Span first(Match match) {
        Words.Word word = words.get(match.from());
        return Span.of(word.start(), word.end());
    }

    /** Whether the nearest verb before the time looks back from what is told: "had left on Friday". */
    boolean isPluperfect(Match match) {
        for (int i = match.from() - 1; i >= Math.max(0, match.from() - REACH) && !endsSentence(i); i--) {
            if (isOf("pluperfect", i) && isBeforeParticiple(i)) {
                return true;
            }
            if (of(i).isPresent() && !followsPluperfect(i)) {
                return false;
            }
        }
        return false;
    }

    private boolean isBeforeParticiple(int auxiliary) {
        for (int i = auxiliary + 1; i <= Math.min(auxiliary + 3, words.size() - 1); i++) {
            String form = words.get(i).form();
            for (int length = Math.min(4, form.length() - 1); length >= 1; length--) {
                if (!lexicon.valueOf(PARTICIPLE, form.substring(form.length() - length))
                        .isEmpty()) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "had been <b>closed</b>": the participle is no verb of its own. */
    private boolean followsPluperfect(int at) {
        for (int i = at - 1; i >= Math.max(0, at - 2); i--) {
            if (isOf("pluperfect", i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the nearest verb before the time is a future seen from the past: "that the bridge would reopen Monday". */
    boolean isFutureInPast(Match match) {
        for (int i = match.from() - 1; i >= Math.max(0, match.from() - REACH) && !endsSentence(i); i--) {
            if (isOf("future-in-past", i)
                    || !ending("future-in-past-ending", words.get(i)).isEmpty()) {
                return true;
            }
            // "would cut": a form that looks like a past behind it is none.
            if (of(i).isPresent() && !(i > 0 && isOf("future-in-past", i - 1))) {
                return false;
            }
        }
        return false;
    }

    /** Whether the word before the time says that it has been: "since Friday", in whatever tense. */
    private boolean looksBack(Match match) {
        return match.from() > 0 && isOf("looking-back", match.from() - 1);
    }

    /** Whether the word before the time makes it the start of a stretch: "since 2014". */
    boolean isSince(Match match) {
        return match.from() > 0 && isOf("since", match.from() - 1);
    }

    /** Whether the time is only that of saying what stands before: ", the company said Monday". */
    boolean isAttribution(Match match) {
        for (int i = match.from() - 1; i >= Math.max(0, match.from() - SAID) && !endsSentence(i); i--) {
            if (isOf("saying", i)) {
                return followsMark(i);
            }
        }
        return false;
    }

    private boolean followsMark(int verb) {
        for (int i = verb - 1; i >= Math.max(0, verb - SAID) && !endsSentence(i); i--) {
            String form = words.get(i).form();
            if (form.equals(",") || QuoteMarks.closes(form)) {
                return true;
            }
        }
        return false;
    }

    private boolean isOf(String category, int at) {
        for (Lexicon.Entry entry : lexicon.beginningWith(words.get(at).form())) {
            if (entry.category().equals(category) && entry.matches(words, at)) {
                return true;
            }
        }
        return false;
    }

    /** Inside quotation marks only a verb of the quotation counts. */
    private Optional<Direction> inQuotation(Match match) {
        int from = words.get(marks.openingBefore(match.from())).start();
        int closing = marks.closingAfter(match.from());
        int to =
                closing < words.size() ? words.get(closing).end() : words.text().length();
        return verbs.at(words.get(match.from()).start(), Span.of(from, to));
    }

    private Optional<Direction> byWords(Match match) {
        return before(match).or(() -> after(match));
    }

    private Optional<Direction> before(Match match) {
        for (int i = match.from() - 1; i >= Math.max(0, match.from() - REACH) && !endsClause(i); i--) {
            Optional<Direction> tense = of(i);
            if (tense.isPresent()) {
                return tense;
            }
        }
        return Optional.empty();
    }

    private Optional<Direction> after(Match match) {
        for (int i = match.to(); i < Math.min(words.size(), match.to() + REACH) && !words.beginsLine(i); i++) {
            Optional<Direction> tense = of(i);
            if (tense.isPresent() || endsClause(i)) {
                return tense;
            }
        }
        return Optional.empty();
    }

    /** The verbs beyond a semicolon or a quotation mark are of other words. */
    private boolean endsClause(int at) {
        String form = words.get(at).form();
        return endsSentence(at) || form.equals(";") || QuoteMarks.opens(form) || QuoteMarks.closes(form);
    }

    private Optional<Direction> of(int at) {
        Words.Word word = words.get(at);
        Optional<Direction> best = Optional.empty();
        int longest = 0;
        for (Lexicon.Entry entry : lexicon.beginningWith(word.form())) {
            if (entry.category().equals(WORD) && entry.words().size() > longest && entry.matches(words, at)) {
                best = tense(entry, at);
                longest = entry.words().size();
            }
        }
        boolean infinitive = at > 0 && isOf("infinitive-be", at - 1);
        // "will be held": what follows the bare auxiliary is no past
        return infinitive ? best.filter(Direction.FUTURE::equals) : best.or(() -> ofEnding(word));
    }

    /** "has closed" is past; "has cash" is not. */
    private Optional<Direction> tense(Lexicon.Entry entry, int at) {
        if (!entry.value().equals(PERFECT)) {
            return Optional.of(Direction.of(entry.value()));
        }
        return isBeforeParticiple(at) ? Optional.of(Direction.PAST) : Optional.empty();
    }

    private Optional<Direction> ofEnding(Words.Word word) {
        String value = ending(ENDING, word);
        return value.isEmpty() || value.equals("none") ? Optional.empty() : Optional.of(Direction.of(value));
    }

    /** The value of the longest ending of a class, {@code ""} when the word has none. */
    private String ending(String category, Words.Word word) {
        String form = word.form();
        if (word.capital() || form.length() < SHORTEST) {
            return "";
        }
        for (int length = Math.min(LONGEST, form.length() - 2); length >= 2; length--) {
            String value = lexicon.valueOf(category, form.substring(form.length() - length));
            if (!value.isEmpty()) {
                return value;
            }
        }
        return "";
    }

    boolean sameSentence(int from, int to) {
        for (int i = from; i < to && i < words.size(); i++) {
            if (endsSentence(i)) {
                return false;
            }
        }
        return true;
    }

    /** Whether the word is the mark at a sentence's end. */
    boolean endsSentence(int at) {
        if (words.beginsLine(at + 1)) {
            return true;
        }
        String form = words.get(at).form();
        if (form.equals("!") || form.equals("?")) {
            return true;
        }
        return form.equals(".")
                && words.get(at + 1).capital()
                && !words.touches(at + 1)
                && at > 0
                && words.get(at - 1).form().length() > 3;
    }
}
