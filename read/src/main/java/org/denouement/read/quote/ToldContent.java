package org.denouement.read.quote;

import java.util.List;
import java.util.Optional;
import org.denouement.model.text.Span;

/** What a cue verb governs: the clause, infinitive, thing or clause around it that is told. */
final class ToldContent {
    /** The words told, the word that leads to them ("about"; -1 for none), and whether they are a clause. */
    record Found(Span span, int lead, boolean isClause) {}

    /** So many words, a time or whom it was told, may stand between a cue and the conjunction that opens what is told. */
    private static final int GAP = 8;

    private final QuoteLexicon lexicon;
    private final Passage passage;
    private final VerbCues.Match match;
    private final int verb;
    private final ContentReach reach;

    ToldContent(QuoteLexicon lexicon, Passage passage, VerbCues.Match match, List<Marked> marked) {
        this.lexicon = lexicon;
        this.passage = passage;
        this.match = match;
        this.verb = match.word();
        this.reach = new ContentReach(lexicon, passage, marked);
    }

    Optional<Found> find() {
        return switch (match.use().kind()) {
            case SAY, SHOW, ASK, TELL, THINK -> clause().or(this::around).or(this::openQuestion);
            case CRY -> Optional.empty();
            case PROMISE, WANT -> infinitive();
            case ORDER -> ordered();
            case CALL, ACCUSE -> called();
            case JUDGE, TALK -> match.use().leads().isEmpty() ? thing() : led();
            case DECIDE -> clause();
        };
    }

    private Optional<Found> clause() {
        for (int word = verb; word <= match.last(); word++) {
            int clause = passage.child(word, "ccomp");
            if (clause > match.last()) {
                int from = opening(Math.max(passage.first(clause), match.last() + 1));
                if (hasObject(from)) {
                    return Optional.empty();
                }
                return Optional.of(new Found(reach.clause(from, passage.last(clause), verb), -1, true));
            }
        }
        return opened();
    }

    /** "He backed the plan as the board…": a verb with an object tells no clause, unless it tells somebody. */
    private boolean hasObject(int before) {
        int object = passage.child(verb, "obj");
        return match.use().kind() != CueClass.TELL
                && match.use().kind() != CueClass.ASK
                && object > match.last()
                && object < before
                && passage.hasUpos(object, "NOUN", "PROPN");
    }

    /** Where what is told begins: at the conjunction, which the tree may have hung elsewhere. */
    private int opening(int from) {
        for (int i = match.last() + 1; i <= Math.min(match.last() + GAP, passage.sentenceEnd(verb)); i++) {
            boolean opens = i <= from
                    ? isOpening(i)
                    : lexicon.is("that", passage.form(i))
                            && passage.hasUpos(i, "SCONJ")
                            && passage.hasUpos(from, "ADP", "ADV", "PUNCT", "NOUN");
            if (opens) {
                return i;
            }
            if (passage.hasUpos(i, "VERB", "AUX")) {
                return from;
            }
        }
        return from;
    }

    private boolean isOpening(int i) {
        return lexicon.is("that", passage.form(i)) && passage.hasUpos(i, "SCONJ", "PRON")
                || lexicon.is("whether", passage.form(i));
    }

    /** When the tree has lost it: a conjunction after the cue opens what is told, up to the sentence's end. */
    private Optional<Found> opened() {
        int end = passage.sentenceEnd(verb);
        int next = match.last() + 1;
        if (match.use().kind() == CueClass.ASK && next < end && lexicon.is("whether", passage.form(next))) {
            return Optional.of(new Found(reach.clause(next, end, verb), -1, true));
        }
        for (int i = match.last() + 1; i < Math.min(match.last() + GAP, end); i++) {
            if (lexicon.is("that", passage.form(i)) && passage.hasUpos(i, "SCONJ")) {
                return Optional.of(new Found(reach.clause(i, end, verb), -1, true));
            }
            if (!passage.hasUpos(i, "ADV", "NOUN", "PROPN", "DET", "ADP", "PRON", "NUM")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "It would rain, he said": the cue hangs on the clause it tells, or the clause stands before it. */
    private Optional<Found> around() {
        int before = passage.child(verb, "ccomp", "parataxis");
        if (governs()) {
            return Optional.empty();
        }
        if (before >= 0 && before < verb) {
            int to = passage.first(verb) < before ? verb - 1 : passage.last(before);
            return parenthetic(passage.first(before), Math.min(passage.last(before), to));
        }
        int governor = passage.head(verb);
        boolean loose = governor >= 0 && governor < verb && passage.token(verb).is("parataxis");
        return loose ? parenthetic(passage.first(governor), passage.first(verb) - 1) : Optional.empty();
    }

    /** Whether the verb has something of its own to govern: then it tells nothing that stands around it. */
    private boolean governs() {
        int start = passage.first(verb);
        boolean apart =
                start == passage.sentenceStart(verb) || passage.form(start - 1).equals(",");
        for (int child : passage.children(verb)) {
            boolean object = passage.token(child).is("obj")
                    || passage.token(child).is("xcomp")
                    || passage.token(child).is("ccomp");
            if (child > verb && object && match.use().kind() != CueClass.TELL) {
                return true;
            }
        }
        return !apart;
    }

    private Optional<Found> parenthetic(int from, int to) {
        Span span = to > from ? reach.trimmed(from, to) : Span.of(0, 0);
        return span.length() > 12 ? Optional.of(new Found(span, -1, true)) : Optional.empty();
    }

    /** « elle demande pourquoi »: a question that the tree takes for an infinitive. */
    private Optional<Found> openQuestion() {
        CueClass kind = match.use().kind();
        int infinitive = passage.child(verb, "xcomp", "ccomp");
        boolean told = kind == CueClass.ASK && infinitive > match.last() && isOpening(match.last() + 1);
        return told ? infinitive() : Optional.empty();
    }

    private Optional<Found> infinitive() {
        int infinitive = infinitiveOf(verb);
        if (infinitive <= match.last() || !passage.hasUpos(infinitive, "VERB", "AUX", "NOUN", "ADJ")) {
            return Optional.empty();
        }
        int from = Math.max(passage.first(infinitive), match.last() + 1);
        int start = match.use().kind() == CueClass.SAY || match.use().kind() == CueClass.ASK ? opening(from) : from;
        return Optional.of(new Found(reach.clause(start, passage.last(infinitive), verb), -1, true));
    }

    private int infinitiveOf(int governor) {
        int infinitive = passage.child(governor, "xcomp", "ccomp");
        if (infinitive >= 0 || match.use().kind() != CueClass.ORDER) {
            return infinitive;
        }
        int loose = passage.child(governor, "advcl");
        return loose > match.last() && lexicon.is("to", passage.form(passage.first(loose))) ? loose : -1;
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
        if (thing < 0 || !isFinite()) {
            return Optional.empty();
        }
        return Optional.of(new Found(reach.phrase(passage.first(thing), passage.last(thing)), -1, false));
    }

    /** An infinitive or participle tells no stance of its own: "a bill to support farmers". */
    private boolean isFinite() {
        String form = passage.token(verb).feature("VerbForm");
        return !form.equals("Inf") || passage.child(verb, "aux") >= 0;
    }

    /** What stands behind "about", "of", "as". */
    private Optional<Found> led() {
        for (int child : passage.children(verb)) {
            int lead = lead(child);
            if (lead == match.last() + 1 && child > lead) {
                return Optional.of(new Found(reach.phrase(lead + 1, passage.last(child)), lead, false));
            }
        }
        return Optional.empty();
    }

    /** Who is accused, or what is called, with what of: "accused [the firm of fraud]"; of a passive, the latter only. */
    private Optional<Found> called() {
        int whom = passage.child(verb, "obj");
        int what = what();
        if (what < 0) {
            return Optional.empty();
        }
        boolean speech = match.use().kind() == CueClass.ACCUSE || !passage.hasUpos(what, "PRON");
        if (whom > match.last() && whom < what) {
            return Optional.of(new Found(reach.phrase(passage.first(whom), passage.last(what)), -1, speech));
        }
        int lead = lead(what);
        return lead == match.last() + 1
                ? Optional.of(new Found(reach.phrase(lead + 1, passage.last(what)), lead, speech))
                : Optional.empty();
    }

    private int what() {
        if (match.use().leads().isEmpty()) {
            int named = passage.child(verb, "xcomp");
            return named > match.last() ? named : -1;
        }
        for (int child : passage.children(verb)) {
            if (lead(child) > match.last()) {
                return child;
            }
        }
        return -1;
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
}
