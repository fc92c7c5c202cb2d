package org.denouement.read.figure;

import java.util.Locale;
import java.util.Optional;
import org.denouement.model.reading.Quotation;
import org.denouement.model.reading.Reading;
import org.denouement.model.reading.Sentence;
import org.denouement.model.reading.Timex;
import org.denouement.model.reading.Token;
import org.denouement.model.text.Span;
import org.denouement.read.figure.QuantityReader.Amount;
import org.denouement.read.phrase.Line;
import org.denouement.read.phrase.PhraseTable.Match;

/**
 * Numbers without a noun that count what was just spoken of: « 400 manifestants selon la police, 900 selon le syndicat »,
 * "the company says 58", "up from 12 on Monday". Only those that somebody gives, or that stand for a day beside another.
 */
final class BareFigures {
    /** What a bare number counts, who gives it, and its own time. */
    record Bare(CountedThing thing, Optional<Span> voice, Optional<Timex> time) {}

    private static final int FARTHEST = 12;
    /** In words, from a verb to a number that does not hang on it. */
    private static final int NEAR = 4;

    private final FigureLexicon lexicon;
    private final Reading reading;
    private final Line line;

    BareFigures(FigureLexicon lexicon, Reading reading, Line line) {
        this.lexicon = lexicon;
        this.reading = reading;
        this.line = line;
    }

    /** "a crew of five" counts the crew, "[23]" names a note. */
    static boolean isOfAnother(FigureLexicon lexicon, Line line, Amount amount) {
        int noun = amount.from() - 2;
        boolean note = noun >= -1 && line.key(noun + 1).equals("[");
        return note
                || noun >= 0
                        && line.token(noun + 1).upos().equals("ADP")
                        && lexicon.bounds("group").longestAt(line, noun).isPresent();
    }

    /**
     * The number at {@code from} to {@code to} (pieces); {@code spoken} is what the figures before it count, and {@code
     * beside} whether one of them stands in this sentence.
     */
    Optional<Bare> at(int from, int to, Optional<CountedThing> spoken, boolean beside) {
        Optional<Span> named = voice(from, to);
        Optional<Span> voice = named.isEmpty() && (beside || isTotal(from)) ? teller(from, to) : named;
        Optional<CountedThing> thing = spoken.or(this::marching);
        if (thing.isEmpty()) {
            return Optional.empty();
        }
        boolean series = beside || isTotal(from);
        Optional<Timex> time = time(to).filter(timex -> series);
        if (time.isPresent() || voice.isPresent()) {
            return Optional.of(new Bare(thing.get(), time.isPresent() ? Optional.empty() : voice, time));
        }
        return Optional.empty();
    }

    /** « ils étaient 400 selon la police à DÉFILER »: the verb tells what the people counted were. */
    private Optional<CountedThing> marching() {
        for (int i = 0; i < line.size(); i++) {
            FigureLexicon.Fate fate = lexicon.fates.get(line.token(i).lemma());
            boolean verb = line.token(i).upos().equals("VERB");
            if (verb && fate != null && fate.argument().equals("subject")) {
                return Optional.of(new CountedThing(line.span(i, i + 1), fate.concept(), "toll"));
            }
        }
        return Optional.empty();
    }

    /** "The total stood at 140 on Saturday": a noun that only announces its number. */
    private boolean isTotal(int from) {
        for (int i = 0; i < from; i++) {
            Optional<Match<FigureLexicon.Counted>> match = lexicon.counted.longestAt(line, i);
            if (match.isPresent() && match.get().value().kind().equals("count")) {
                return true;
            }
        }
        return false;
    }

    private Optional<Timex> time(int to) {
        int next = to;
        if (next < line.size() && line.token(next).upos().equals("ADP")) {
            next++;
        }
        if (next >= line.size()) {
            return Optional.empty();
        }
        int start = line.pieces().get(next).span().start();
        int before = line.pieces().get(to).span().start();
        return reading.times().stream()
                .filter(timex -> timex.span().start() == start || timex.span().start() == before)
                .filter(timex -> timex.range().isPresent() || timex.offset().isPresent())
                .findFirst();
    }

    private Optional<Span> voice(int from, int to) {
        return according(to).or(() -> said(from, to));
    }

    /** "The number … has risen to 27, the authority said": who tells the sentence. */
    private Optional<Span> teller(int from, int to) {
        Span number = line.span(from, to);
        return reading.quotations().stream()
                .filter(quotation -> quotation.rule().startsWith("quotes.indirect"))
                .filter(quotation -> quotation.content().stream().anyMatch(content -> content.contains(number)))
                .flatMap(quotation -> quotation.attribution().source().stream())
                .findFirst();
    }

    /** « 900 SELON LE SYNDICAT ». */
    Optional<Span> according(int to) {
        if (to >= line.size()) {
            return Optional.empty();
        }
        int start = line.pieces().get(to).span().start();
        int second = to + 1 < line.size() ? line.pieces().get(to + 1).span().start() : start;
        int next = line.isMark(to) && line.key(to).equals(",") ? second : start;
        for (Quotation quotation : reading.quotations()) {
            boolean cued = quotation
                    .attribution()
                    .cue()
                    .filter(cue -> cue.start() == next && quotation.rule().endsWith(".phrase"))
                    .isPresent();
            if (cued) {
                return quotation.attribution().source();
            }
        }
        return Optional.empty();
    }

    /** "the authorities SAY 61", « Soixante et une, CORRIGE LA PRÉFECTURE ». */
    Optional<Span> said(int from, int to) {
        Sentence sentence = line.sentence();
        int number = line.pieces().get(to - 1).token();
        int verb = sentence.token(number).head();
        for (int steps = 0; verb >= 0 && steps < 3 && !isSaying(verb); steps++) {
            verb = sentence.token(verb).head();
        }
        boolean opens = from == 0 && to < line.size() && line.key(to).equals(",");
        if (verb < 0 || !isSaying(verb)) {
            verb = opens ? firstSaying(number) : -1;
        }
        int reach = verb >= 0 && sentence.token(number).head() == verb ? FARTHEST : NEAR;
        if (verb < 0 || !opens && Math.abs(verb - number) > reach) {
            return Optional.empty();
        }
        return subject(verb, opens);
    }

    private int firstSaying(int after) {
        for (int i = after + 1; i < Math.min(line.sentence().tokens().size(), after + FARTHEST); i++) {
            if (isSaying(i)) {
                return i;
            }
        }
        return -1;
    }

    private boolean isSaying(int token) {
        Token word = line.sentence().token(token);
        String lemma = word.lemma().toLowerCase(Locale.ROOT);
        return lexicon.givers.contains(lemma)
                && (word.upos().equals("VERB") || word.upos().equals("AUX"));
    }

    private Optional<Span> subject(int verb, boolean inverted) {
        Sentence sentence = line.sentence();
        for (int dependent : sentence.dependentsOf(verb)) {
            Token token = sentence.token(dependent);
            boolean noun = token.upos().equals("NOUN") || token.upos().equals("PROPN");
            if (noun && (token.is("nsubj") || inverted && token.is("obj") && dependent > verb)) {
                return Optional.of(token.span());
            }
        }
        return lost(verb);
    }

    /** A subject that the tree hung elsewhere: the noun or pronoun before the verb, its auxiliaries and adverbs. */
    private Optional<Span> lost(int verb) {
        Sentence sentence = line.sentence();
        boolean auxiliary = false;
        for (int i = verb - 1; i >= Math.max(0, verb - NEAR); i--) {
            Token token = sentence.token(i);
            boolean noun = token.upos().equals("NOUN") || token.upos().equals("PROPN");
            boolean person = token.upos().equals("PRON") && !token.deprel().startsWith("expl");
            if ((noun && i == verb - 1 || (noun || person) && auxiliary)
                    && !token.is("obj")
                    && !token.deprel().startsWith("obl")) {
                return Optional.of(token.span());
            }
            auxiliary = token.upos().equals("AUX");
        }
        return Optional.empty();
    }
}
