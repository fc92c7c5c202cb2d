package org.denouement.read.quote;

import java.util.Optional;
import org.denouement.model.text.Span;

/** What a cue verb governs: the clause, infinitive, thing or clause around it that is told. */
final class ToldContent {
    /** The words told, the word that leads to them ("about"; -1 for none), and whether they are a clause. */
    record Found(Span span, int lead, boolean isClause) {}

    private final QuoteLexicon lexicon;
    private final Passage passage;
    private final VerbCues.Match match;
    private final int verb;

    ToldContent(QuoteLexicon lexicon, Passage passage, VerbCues.Match match) {
        this.lexicon = lexicon;
        this.passage = passage;
        this.match = match;
        this.verb = match.word();
    }

    Optional<Found> find() {
        return switch (match.use().kind()) {
            case SAY, SHOW, ASK, TELL, THINK -> clause().or(this::around).or(this::infinitiveOfSpeech);
            case CRY -> around();
            case PROMISE, WANT -> infinitive();
            case ORDER -> ordered();
            case CALL, ACCUSE -> led();
            case JUDGE, TALK, DECIDE -> match.use().leads().isEmpty() ? thing() : led();
        };
    }

    private Optional<Found> clause() {
        for (int word = verb; word <= match.last(); word++) {
            int clause = passage.child(word, "ccomp");
            if (clause > match.last()) {
                int from = Math.max(passage.first(clause), match.last() + 1);
                return Optional.of(new Found(reach(withOpening(from), passage.last(clause)), -1, true));
            }
        }
        return opened();
    }

    /** The word that opens the clause may hang elsewhere: « demande POURQUOI ». */
    private int withOpening(int from) {
        boolean opens = from - 1 > match.last() && isOpening(from - 1);
        return opens ? from - 1 : from;
    }

    private boolean isOpening(int i) {
        return lexicon.is("that", passage.form(i)) || lexicon.is("whether", passage.form(i));
    }

    /** When the tree has lost it: a conjunction directly after the cue opens what is told, up to the sentence's end. */
    private Optional<Found> opened() {
        int next = match.last() + 1;
        boolean opens = next < passage.sentenceEnd(verb)
                && passage.hasUpos(next, "SCONJ")
                && lexicon.is("that", passage.form(next));
        return opens ? Optional.of(new Found(reach(next, passage.sentenceEnd(verb)), -1, true)) : Optional.empty();
    }

    /** "It would rain, he said": the cue hangs on the clause it tells, or the clause stands before it. */
    private Optional<Found> around() {
        int before = passage.child(verb, "ccomp", "parataxis");
        if (before >= 0 && before < verb) {
            return parenthetic(
                    passage.first(before),
                    Math.min(passage.last(before), passage.first(verb) < before ? verb - 1 : passage.last(before)));
        }
        int governor = passage.head(verb);
        boolean loose = governor >= 0 && governor < verb && passage.token(verb).is("parataxis");
        return loose ? parenthetic(passage.first(governor), passage.first(verb) - 1) : Optional.empty();
    }

    private Optional<Found> parenthetic(int from, int to) {
        int end = to;
        while (end > from && passage.hasUpos(end, "PUNCT")) {
            end--;
        }
        return end > from ? Optional.of(new Found(passage.span(from, end), -1, true)) : Optional.empty();
    }

    /** « il affirme avoir vu ». */
    private Optional<Found> infinitiveOfSpeech() {
        return match.use().kind() == CueClass.SAY
                ? infinitive().filter(found -> passage.child(verb, "obj") < 0)
                : Optional.empty();
    }

    private Optional<Found> infinitive() {
        int infinitive = passage.child(verb, "xcomp", "ccomp");
        if (infinitive <= match.last() || !passage.hasUpos(infinitive, "VERB", "AUX", "NOUN", "ADJ")) {
            return Optional.empty();
        }
        return Optional.of(new Found(
                reach(Math.max(passage.first(infinitive), match.last() + 1), passage.last(infinitive)), -1, true));
    }

    /** Who is urged belongs to what is urged. */
    private Optional<Found> ordered() {
        int whom = passage.child(verb, "obj", "iobj");
        return infinitive()
                .map(found -> whom > match.last()
                                && passage.token(whom).span().end()
                                        <= found.span().start()
                        ? new Found(passage.token(passage.first(whom)).span().cover(found.span()), found.lead(), true)
                        : found);
    }

    private Optional<Found> thing() {
        int thing = passage.child(verb, "obj", "nsubj:pass");
        if (thing < 0 || passage.hasUpos(thing, "PRON")) {
            return Optional.empty();
        }
        return Optional.of(new Found(reach(passage.first(thing), passage.last(thing)), -1, false));
    }

    /** What stands behind "about", "of", "as". */
    private Optional<Found> led() {
        for (int child : passage.children(verb)) {
            int lead = lead(child);
            if (lead > verb && child > lead) {
                return Optional.of(new Found(
                        reach(lead + 1, passage.last(child)), lead, match.use().kind() == CueClass.ACCUSE));
            }
        }
        return Optional.empty();
    }

    private int lead(int child) {
        for (int word : passage.children(child)) {
            if ((passage.token(word).is("case") || passage.token(word).is("mark"))
                    && match.use().leads().contains(passage.lemma(word))) {
                return word;
            }
        }
        return -1;
    }

    /** Without punctuation at the end, unless it closes a quotation. */
    private Span reach(int from, int to) {
        int end = to;
        while (end > from && ",.;:…".contains(passage.form(end))) {
            end--;
        }
        return passage.span(from, end);
    }
}
