package org.denouement.read.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.denouement.model.reading.QuotationManner;
import org.denouement.model.text.Reason;
import org.denouement.model.text.Span;

/** What is given to a source without a verb: "according to her", « selon le rapport », « dit-on », "reportedly". */
final class PhraseSpeech {
    private static final VerbUse PHRASE = new VerbUse(List.of(), VerbUse.Form.PLAIN, CueClass.SAY, List.of());

    private final QuoteLexicon lexicon;
    private final Passage passage;

    PhraseSpeech(QuoteLexicon lexicon, Passage passage) {
        this.lexicon = lexicon;
        this.passage = passage;
    }

    List<Draft> find() {
        List<Draft> found = new ArrayList<>();
        for (int i = 0; i < passage.size(); i++) {
            int at = i;
            lexicon.phrases().at(passage, i).flatMap(match -> draft(at, match)).ifPresent(found::add);
        }
        return found;
    }

    private Optional<Draft> draft(int at, PhraseTable.Match match) {
        return switch (match.value()) {
            case "source" -> sourced(at, match.words());
            case "unsourced" -> unsourced(at, match.words());
            default -> Optional.empty();
        };
    }

    private Optional<Draft> sourced(int at, int words) {
        int first = at + words;
        int end = passage.sentenceEnd(at);
        if (first > end || passage.hasUpos(first, "PUNCT", "SCONJ") || isRate(at, first)) {
            return Optional.empty();
        }
        int to = first;
        while (to <= end && !isBreak(to)) {
            to++;
        }
        boolean opens = at - passage.sentenceStart(at) <= 1;
        Span source =
                opens ? new NounPhrases(lexicon, passage).from(first, to) : passage.span(first, segmentEnd(first, end));
        Span cue = passage.span(at, first - 1);
        if (isDocument(source) && isToldBySomebody(at)) {
            return Optional.empty();
        }
        return content(at, passage.from(source.end()) - 1)
                .map(content -> new Draft(
                        QuotationManner.INDIRECT,
                        List.of(content),
                        Optional.of(new Cue(at, PHRASE, cue, Optional.of(source))),
                        cue.cover(source),
                        "quotes.indirect.phrase",
                        Reason.of("quote.indirect.phrase", cue.in(passage.text()), source.in(passage.text()))));
    }

    private boolean isDocument(Span source) {
        for (int i = passage.from(source.start()); i < passage.from(source.end()); i++) {
            if (passage.hasUpos(i, "NOUN")) {
                return lexicon.channels().at(passage, i).isPresent();
            }
        }
        return false;
    }

    /** « Selon un courriel que nous avons lu, le directeur y DEMANDAIT “…” »: the document only says where he asked. */
    private boolean isToldBySomebody(int at) {
        VerbCues verbs = new VerbCues(lexicon, passage);
        Sources sources = new Sources(lexicon, passage);
        for (int i = at; i <= passage.sentenceEnd(at); i++) {
            boolean main = passage.head(i) < 0;
            if (main
                    && verbs.at(i).stream().anyMatch(match -> match.use().kind().isSpeech())) {
                int subject = sources.subject(i, 0);
                return subject >= 0 && subject > at;
            }
        }
        return false;
    }

    /** "0.9 nanograms PER MILLILITRE", "40 hours per week": a bare noun behind a counted one is no source. */
    private boolean isRate(int at, int first) {
        return first == at + 1
                && passage.hasUpos(first, "NOUN")
                && passage.child(first, "det", "nmod:poss", "amod") < 0
                && passage.hasUpos(at - 1, "NOUN", "SYM", "NUM");
    }

    /** The last word before the comma or the end. */
    private int segmentEnd(int first, int end) {
        int last = first;
        while (last < end && !(passage.hasUpos(last + 1, "PUNCT") && ",.;:—–!?".contains(passage.form(last + 1)))) {
            last++;
        }
        return last;
    }

    private boolean isBreak(int i) {
        return passage.hasUpos(i, "VERB", "AUX") && !passage.token(i).is("acl")
                || passage.form(i).equals(";")
                || passage.form(i).equals(":");
    }

    private Optional<Draft> unsourced(int at, int words) {
        Span cue = passage.span(at, at + words - 1);
        return content(at, at + words - 1)
                .map(content -> new Draft(
                        QuotationManner.INDIRECT,
                        around(content, cue),
                        Optional.of(new Cue(at, PHRASE, cue, Optional.empty())),
                        cue,
                        "quotes.indirect.hearsay",
                        Reason.of("quote.indirect.hearsay", cue.in(passage.text()))));
    }

    /** The rest of the sentence: after the phrase when it comes first, else before it. */
    private Optional<Span> content(int from, int to) {
        int start = clauseStart(from);
        int end = clauseEnd(from, to);
        while (end > to && passage.hasUpos(end, "PUNCT") && !isClosing(end)) {
            end--;
        }
        int next = to + 1;
        while (next < end && passage.hasUpos(next, "PUNCT") && !isOpening(next)) {
            next++;
        }
        boolean first = from - start <= 1;
        if (first) {
            return next <= end ? Optional.of(passage.span(next, end)) : Optional.empty();
        }
        int last = from - 1;
        while (last > start && passage.hasUpos(last, "PUNCT") && !isClosing(last)) {
            last--;
        }
        return Optional.of(passage.span(start, last));
    }

    /** « 300 selon la police ; 800 D'APRÈS LES SYNDICATS »: a phrase at the end goes with its own clause when the first has one. */
    private int clauseStart(int from) {
        int first = passage.sentenceStart(from);
        for (int i = from - 1; i > first; i--) {
            if (passage.form(i).equals(";") && hasSource(first, i - 1)) {
                return i + 1;
            }
        }
        return first;
    }

    /** « SELON LA POLICE, 300 ; 800 d'après les syndicats »: a phrase in front goes on until another has its say. */
    private int clauseEnd(int from, int to) {
        int last = passage.sentenceEnd(from);
        for (int i = to + 1; i < last; i++) {
            if (passage.form(i).equals(";") && hasSource(i + 1, last)) {
                return i - 1;
            }
        }
        return last;
    }

    private boolean hasSource(int from, int last) {
        for (int i = from; i <= last; i++) {
            boolean source = lexicon.phrases()
                    .at(passage, i)
                    .filter(match -> match.value().equals("source"))
                    .isPresent();
            if (source) {
                return true;
            }
        }
        return false;
    }

    /** "The club reportedly offered": what stands before and after the word. */
    private List<Span> around(Span content, Span cue) {
        Span sentence = passage.sentenceSpan(passage.from(cue.start()));
        int end = passage.sentenceEnd(passage.from(cue.start()));
        while (passage.hasUpos(end, "PUNCT") && passage.token(end).span().start() > cue.end()) {
            end--;
        }
        Span after = Span.of(
                        cue.end(), Math.max(cue.end(), passage.token(end).span().end()))
                .trim(passage.text());
        boolean split = content.start() == sentence.start() && content.end() <= cue.start() && after.length() > 1;
        return split ? List.of(content, after) : List.of(content);
    }

    private boolean isClosing(int i) {
        return "”»\"".contains(passage.form(i));
    }

    private boolean isOpening(int i) {
        return "“«\"".contains(passage.form(i));
    }
}
