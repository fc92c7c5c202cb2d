package org.denouement.read.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.denouement.model.reading.QuotationManner;
import org.denouement.model.reading.Sentence;
import org.denouement.model.text.Reason;
import org.denouement.model.text.Span;

/**
 * Indirect speech and positions, by the tree: a cue verb with its source and the clause, infinitive or thing that it
 * governs: « il a promis de revenir », "he said it would rain", "it would rain, he said", "she criticised the plan".
 */
final class ToldClauses {
    private final QuoteLexicon lexicon;
    /** In words: « il se dit prudent », "declined to comment" report nothing. */
    private static final int SHORTEST = 3;

    private final Passage passage;
    private final List<Marked> marked;
    private final VerbCues verbs;
    private final Sources sources;
    private final Assertions assertions;

    ToldClauses(QuoteLexicon lexicon, Passage passage, List<Marked> marked) {
        this.marked = marked;
        this.lexicon = lexicon;
        this.passage = passage;
        this.verbs = new VerbCues(lexicon, passage);
        this.sources = new Sources(lexicon, passage);
        this.assertions = new Assertions(lexicon, passage);
    }

    List<Draft> find() {
        List<Draft> found = new ArrayList<>();
        for (int i = 0; i < passage.size(); i++) {
            mistaken(i).ifPresent(found::add);
            for (VerbCues.Match match : verbs.at(i)) {
                Optional<Draft> draft = told(match);
                if (draft.isPresent()) {
                    found.add(draft.get());
                    break;
                }
            }
        }
        addIncises(found);
        return found;
    }

    /** « La grève prendra fin vendredi, a annoncé le syndicat. » */
    private void addIncises(List<Draft> found) {
        Incises incises = new Incises(lexicon, passage);
        for (int start = 0; start < passage.size(); start = passage.sentenceEnd(start) + 1) {
            int from = start + Sentence.datelineDash(passage.tokens(start, passage.sentenceEnd(start) + 1)) + 1;
            int end = passage.sentenceEnd(start) + 1;
            for (Incise incise : incises.find(start, end)) {
                found.removeIf(draft ->
                        draft.cue().map(Cue::word).orElse(-1) == incise.cue().word());
                if (!assertions.isAlleged(incise.cue().word())) {
                    found.add(draft(incise, from, end));
                }
            }
        }
    }

    private Draft draft(Incise incise, int start, int end) {
        List<Span> content = new ArrayList<>(List.of(trimmed(start, incise.from() - 1)));
        boolean goesOn = incise.to() + 1 < end && passage.form(incise.to()).equals(",");
        if (goesOn) {
            content.add(trimmed(incise.to() + 1, end - 1));
        }
        return new Draft(
                QuotationManner.INDIRECT,
                content,
                Optional.of(incise.cue()),
                passage.span(incise.from(), Math.min(incise.to(), end - 1)),
                "quotes.indirect.around",
                Reason.of(
                        "quote.indirect.clause",
                        incise.cue().span().in(passage.text()),
                        incise.cue()
                                .source()
                                .map(span -> span.in(passage.text()))
                                .orElse("")));
    }

    private Span trimmed(int from, int to) {
        int last = to;
        while (last > from && passage.hasUpos(last, "PUNCT") && !"»”\"".contains(passage.form(last))) {
            last--;
        }
        return passage.span(from, last);
    }

    /** « La mairie annonce que »: a noun, a word taken for a noun, and what is told. */
    private Optional<Draft> mistaken(int i) {
        boolean between = i > passage.sentenceStart(i)
                && i + 2 < passage.sentenceEnd(i)
                && passage.hasUpos(i - 1, "NOUN", "PROPN")
                && lexicon.is("that", passage.form(i + 1));
        if (!between) {
            return Optional.empty();
        }
        return verbs.mistaken(i).map(match -> {
            Span content = new ContentReach(lexicon, passage, marked).clause(i + 1, passage.sentenceEnd(i), i);
            return draft(match, i, new ToldContent.Found(content, -1, true));
        });
    }

    private Optional<Draft> told(VerbCues.Match match) {
        int verb = match.word();
        ToldContent contents = new ToldContent(lexicon, passage, match, marked);
        return contents.find()
                .filter(content -> !isParted(verb, passage.from(content.span().start())))
                .map(content -> draft(match, verb, content));
    }

    /** "The agency reported it first; the university HAD WARNED": what follows a semicolon is not told by the verb before. */
    private boolean isParted(int verb, int content) {
        for (int i = verb + 1; i < content; i++) {
            if (passage.form(i).equals(";")) {
                return true;
            }
        }
        return false;
    }

    private Draft draft(VerbCues.Match match, int verb, ToldContent.Found content) {
        Span group = verbs.group(match);
        Span cueSpan = content.lead() > verb
                ? group.cover(passage.token(content.lead()).span())
                : group;
        Optional<Span> source = sources.of(verb).filter(span -> !span.overlaps(content.span()));
        Cue cue = new Cue(verb, match.use(), cueSpan, source);
        boolean named = source.isPresent() || match.use().kind() == CueClass.SAY && sources.isPassive(verb);
        boolean told =
                passage.from(content.span().end()) - passage.from(content.span().start()) >= SHORTEST;
        boolean words = told && match.use().kind().isSpeech() && content.isClause();
        words &= !lexicon.is("refuses", passage.lemma(verb)) || !hasMarks(content.span());
        boolean denial = lexicon.is("denies", passage.lemma(verb))
                && source.isPresent()
                && assertions.ofClause(verb)
                && !isBareNoun(content.span());
        boolean denied = denial && isThing(content.span());
        boolean entered = named && assertions.ofClause(verb) && (words || denied);
        String rule = denied && entered
                ? "quotes.denial." + match.use().kind().word()
                : denial
                        ? "quotes.stance.denial"
                        : (entered ? "quotes.indirect." : "quotes.stance.")
                                + match.use().kind().word();
        Reason because = Reason.of(
                source.isPresent() ? "quote.indirect.clause" : "quote.indirect.nosubject",
                cueSpan.in(passage.text()),
                source.map(span -> span.in(passage.text())).orElse(""));
        return new Draft(
                QuotationManner.INDIRECT,
                List.of(content.span()),
                Optional.of(cue),
                passage.sentenceSpan(verb),
                rule,
                because);
    }

    /** « a refusé de dire “…” »: words that nobody said. */
    private boolean hasMarks(Span content) {
        return marked.stream().anyMatch(stretch -> content.overlaps(stretch.outer()));
    }

    /** "He denies wrongdoing": guilt, and no claim that was told before. */
    private boolean isBareNoun(Span content) {
        int first = passage.from(content.start());
        return passage.from(content.end()) - first == 1 && passage.hasUpos(first, "NOUN");
    }

    /** More than a pronoun: what "she denies it" denies stands elsewhere. */
    private boolean isThing(Span content) {
        for (int i = passage.from(content.start()); i < passage.from(content.end()); i++) {
            if (passage.hasUpos(i, "NOUN", "VERB", "PROPN", "ADJ")) {
                return passage.from(content.end()) - passage.from(content.start()) > 1;
            }
        }
        return false;
    }
}
