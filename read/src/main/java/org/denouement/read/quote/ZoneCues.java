package org.denouement.read.quote;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.denouement.model.text.Span;

/** Finds the cue in the words that stand after or before a stretch between quotation marks. */
final class ZoneCues {
    /** Beyond this many words a verb no longer belongs to the quotation. */
    private static final int REACH = 40;

    private static final int LONGEST_SUBJECT = 11;

    static final VerbUse NAME_ONLY = new VerbUse(List.of(), VerbUse.Form.PLAIN, CueClass.SAY, List.of());

    private static final Set<CueClass> SPOKEN = EnumSet.of(CueClass.SAY, CueClass.CRY);

    private final QuoteLexicon lexicon;
    private final Passage passage;
    private final VerbCues verbs;
    private final Sources sources;

    ZoneCues(QuoteLexicon lexicon, Passage passage) {
        this.lexicon = lexicon;
        this.passage = passage;
        this.verbs = new VerbCues(lexicon, passage);
        this.sources = new Sources(lexicon, passage);
    }

    /** The cue in the words from {@code from} (included) to {@code to} that follow a quotation. */
    Optional<Cue> after(int from, int to) {
        int start = from;
        boolean dash = false;
        while (start < to && passage.hasUpos(start, "PUNCT", "SYM")) {
            dash |= isDash(start);
            start++;
        }
        if (start >= to) {
            return Optional.empty();
        }
        int first = start;
        Optional<Cue> cue = phrase(first, to).or(() -> verbFirst(first, to)).or(() -> subjectFirst(first, to));
        return cue.isEmpty() && dash ? signed(start - 1, start, to) : cue;
    }

    /** The cue that closes a clause of which only the last words stand between marks. */
    Optional<Cue> closing(int from, int to) {
        int start = from;
        while (start < to && passage.hasUpos(start, "PUNCT")) {
            start++;
        }
        int end = start;
        while (end < to && !",;:".contains(passage.form(end))) {
            end++;
        }
        if (opensAnother(start, end)) {
            return Optional.empty();
        }
        return start < end ? parenthetic(start, end, to, false) : Optional.empty();
    }

    /** 'called her "a liar", AND SHE said: “…”': a clause of another subject, which leads to other words. */
    private boolean opensAnother(int start, int end) {
        return start + 1 < end
                && passage.hasUpos(start, "CCONJ")
                && (passage.token(start + 1).is("nsubj") || passage.hasUpos(start + 1, "DET", "PROPN"));
    }

    private boolean isDash(int i) {
        return "—–―--".contains(passage.form(i));
    }

    /** "according to her". */
    private Optional<Cue> phrase(int start, int to) {
        return lexicon.phrases()
                .at(passage, start)
                .filter(match -> match.value().equals("source") && start + match.words() < to)
                .map(match -> {
                    int first = start + match.words();
                    return new Cue(
                            start,
                            NAME_ONLY,
                            passage.span(start, first - 1),
                            Optional.of(new NounPhrases(lexicon, passage).from(first, to)));
                });
    }

    /** "said the minister", « a-t-il dit », « a déclaré le ministre ». */
    private Optional<Cue> verbFirst(int start, int to) {
        for (int i = start; i < Math.min(to, start + 7); i++) {
            Optional<VerbCues.Match> match = i == start && (isBeforeName(i, to) || isBeforeTied(i, to))
                    ? marked(i).or(() -> verbs.mistaken(start, SPOKEN))
                    : marked(i);
            if (match.isPresent()) {
                return opensClause(match.get().last() + 1, to)
                        ? Optional.empty()
                        : Optional.of(inverted(match.get(), start, to));
            }
            boolean clitic = i == start && passage.hasUpos(i, "DET") && passage.hasUpos(i + 1, "AUX", "VERB");
            if (!clitic && !passage.hasUpos(i, "AUX", "ADV", "PRON", "PART", "PUNCT", "VERB", "SCONJ", "CCONJ")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** 'called it "an outrage" and said SHE WOULD resign': the subject of another clause. */
    private boolean opensClause(int next, int to) {
        return next + 1 < to
                && passage.hasUpos(next, "PRON")
                && passage.token(next).is("nsubj")
                && passage.hasUpos(next + 1, "AUX", "VERB")
                && passage.token(next + 1).feature("VerbForm").equals("Fin");
    }

    /** « tranche-t-elle » */
    private boolean isBeforeTied(int i, int to) {
        return i + 1 < to
                && passage.hasUpos(i + 1, "PRON")
                && passage.form(i + 1).startsWith("-");
    }

    private boolean isBeforeName(int i, int to) {
        return i + 1 < to && passage.hasUpos(i + 1, "PROPN", "DET");
    }

    private Cue inverted(VerbCues.Match match, int start, int to) {
        int verb = match.word();
        Optional<Span> source = tied(start, Math.min(to, verb + 2));
        if (source.isPresent()) {
            return new Cue(verb, match.use(), verbs.group(match), source.filter(span -> !isNobodyTied(span)));
        }
        int subject = sources.subject(verb, 3);
        boolean clitic = subject >= start
                && subject < verb
                && !passage.form(subject).startsWith("-")
                && lexicon.is("first", passage.form(subject))
                && isBeforeName(match.last(), to);
        boolean tagged = subject == start && passage.hasUpos(subject, "DET");
        if (!clitic && !tagged && subject >= start && subject < to) {
            source = Optional.of(
                    subject > verb
                            ? new NounPhrases(lexicon, passage)
                                    .untilCircumstance(Math.max(verb + 1, passage.first(subject)), to, verb)
                            : sources.phrase(subject, verb));
        }
        if (source.isEmpty()) {
            source = pronoun(start, verb, true)
                    .or(() -> new NounPhrases(lexicon, passage).behind(match.last() + 1, to))
                    .or(() -> pronoun(start, verb, false))
                    .map(sources::withoutHyphen)
                    .filter(span -> !span.isEmpty());
        }
        return new Cue(
                verb,
                match.use(),
                verbs.group(match),
                source.map(sources::withoutHyphen).filter(span -> !isNobodyTied(span)));
    }

    /** « peut-ON lire » */
    private boolean isNobodyTied(Span pronoun) {
        return pronoun.start() > 0
                && "-‐‑".indexOf(passage.text().charAt(pronoun.start() - 1)) >= 0
                && lexicon.is("expletive", pronoun.in(passage.folded()));
    }

    /** « nous avait-IL confié », « nous dit-ELLE »: the pronoun tied to its verb is the subject, whatever stands before. */
    private Optional<Span> tied(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (passage.hasUpos(i, "PRON")
                    && passage.form(i).startsWith("-")
                    && (passage.hasUpos(i - 1, "VERB", "AUX") || i == from + 1)) {
                return Optional.of(sources.withoutHyphen(passage.token(i).span()));
            }
        }
        return Optional.empty();
    }

    /** « a-t-il dit » has its subject tied to it; in « nous a confié Paul » the pronoun is no subject. */
    private Optional<Span> pronoun(int from, int verb, boolean tied) {
        for (int i = verb - 1; i >= from; i--) {
            if (passage.hasUpos(i, "PRON")
                    && tied == passage.form(i).startsWith("-")
                    && !lexicon.is("reflexive", passage.form(i))
                    && (!passage.token(i).is("obj") || passage.form(i).startsWith("-"))) {
                return Optional.of(sources.phrase(i, verb));
            }
        }
        return Optional.empty();
    }

    /** "the minister said". */
    private Optional<Cue> subjectFirst(int start, int to) {
        for (int i = start + 1; i < Math.min(to, start + REACH); i++) {
            Optional<VerbCues.Match> match = marked(i);
            if (match.isPresent()) {
                int subject = subjectBetween(start, i);
                if (subject < start && isNominal(start, verbs.groupStart(i))) {
                    int last = verbs.groupStart(i) - 1;
                    while (last > start && passage.hasUpos(last, "DET", "PRON", "ADP", "PUNCT")) {
                        last--;
                    }
                    Span source = passage.span(start, last);
                    return Optional.of(new Cue(i, match.get().use(), verbs.group(match.get()), Optional.of(source)));
                }
                if (subject >= start && subject < i) {
                    return Optional.of(new Cue(
                            i, match.get().use(), verbs.group(match.get()), Optional.of(sources.phrase(subject, i))));
                }
            }
        }
        return Optional.empty();
    }

    /** The subject of the verb behind the quotation; a tree that takes a quoted word for it is passed over. */
    private int subjectBetween(int start, int verb) {
        int subject = sources.subject(verb, 2);
        if (subject < 0 || subject >= start) {
            return subject;
        }
        return passage.children(verb).stream()
                .filter(child ->
                        child >= start && child < verb && passage.token(child).is("nsubj"))
                .findFirst()
                .orElse(subject);
    }

    /**
     * The cue of a clause put into what it attributes, in the words from {@code start} to {@code end}: a verb in the
     * indicative with its subject beside it, and no clause of its own.
     */
    Optional<Cue> parenthetic(int start, int end, int to, boolean parts) {
        Optional<Cue> inverted = inverted(start, end, parts)
                .filter(cue -> !isRelative(cue))
                .map(cue -> withApposition(cue, to))
                .filter(cue -> reaches(cue, end));
        return inverted.isPresent()
                ? inverted
                : subjectFirst(start, end)
                        .filter(cue -> !isRelative(cue))
                        .filter(cue -> cue.kind() != CueClass.CRY
                                && end - cue.word() <= 6
                                && passage.child(cue.word(), "ccomp") < cue.word()
                                && passage.child(cue.word(), "xcomp") < cue.word()
                                && (cue.kind() == CueClass.TELL || endsClause(cue.word() + 1, end)));
    }

    /** « le conseil, qui proposait de partir »: what the clause hangs on is nobody's words. */
    private boolean isRelative(Cue cue) {
        return cue.source()
                .map(source -> passage.token(passage.from(source.start())))
                .filter(token -> token.feature("PronType").equals("Rel"))
                .isPresent();
    }

    /** The verb first, then its subject: not a verb whose subject stands before the comma. */
    Optional<Cue> inverted(int start, int end, boolean parts) {
        return verbFirst(start, end)
                .filter(cue -> cue.source().isPresent()
                        && cue.kind() != CueClass.CRY
                        && !sources.isPassive(cue.word())
                        && isFinite(cue.word(), start))
                .filter(cue -> {
                    int subject = sources.subject(cue.word(), 0);
                    return subject >= start || (subject < 0 || parts) && cue.kind() != CueClass.TELL;
                });
    }

    /** After a cue that closes its clause only a time, a place or an addressee follows. */
    private boolean endsClause(int next, int end) {
        return next >= end
                || passage.hasUpos(next, "ADP", "ADV", "NOUN", "PUNCT", "PART")
                || passage.token(next).is("obl");
    }

    private boolean isFinite(int verb, int start) {
        boolean aux = false;
        for (int i = start; i < verb; i++) {
            aux |= passage.hasUpos(i, "AUX");
        }
        String form = passage.token(verb).feature("VerbForm");
        return aux || form.isEmpty() || form.equals("Fin");
    }

    /** The subject is all that stands after the verb, but for a time or a place. */
    private boolean reaches(Cue cue, int end) {
        int next = Math.max(
                cue.word() + 1,
                cue.source().map(span -> passage.from(span.end())).orElse(end));
        return next >= end || passage.hasUpos(next, "ADP", "ADV", "NOUN", "PUNCT");
    }

    private Cue withApposition(Cue cue, int to) {
        int first = cue.source().map(span -> passage.at(span.start())).orElse(0);
        return first > cue.word() && first < passage.size() && !passage.hasUpos(first, "PRON")
                ? cue.withSource(
                        Optional.of(new NounPhrases(lexicon, passage).untilCircumstance(first, to, cue.word())))
                : cue;
    }

    /** Whether the words from {@code from} to {@code to} may be a subject that the tree has lost. */
    private boolean isNominal(int from, int to) {
        boolean nominal = to > from && to - from <= LONGEST_SUBJECT;
        boolean noun = false;
        for (int i = from; i < to; i++) {
            nominal &= passage.hasUpos(i, "DET", "ADJ", "NOUN", "PROPN", "PRON", "NUM")
                    || i > from && passage.hasUpos(i, "ADP", "PART")
                    || i > from && isAroundName(i, to);
            noun |= passage.hasUpos(i, "NOUN", "PROPN", "PRON");
        }
        return nominal && noun;
    }

    /** "the chief executive, Robert Ashgrove, told": the commas of an apposition. */
    private boolean isAroundName(int comma, int to) {
        return passage.form(comma).equals(",")
                && (comma + 1 == to ? passage.hasUpos(comma - 1, "PROPN") : passage.hasUpos(comma + 1, "PROPN"));
    }

    /** “…” — Jean Dupont. */
    private Optional<Cue> signed(int dash, int start, int to) {
        if (to - start > 12 || !passage.hasUpos(start, "PROPN")) {
            return Optional.empty();
        }
        Span name = new NounPhrases(lexicon, passage).from(start, to);
        return Optional.of(new Cue(dash, NAME_ONLY, passage.token(dash).span(), Optional.of(name)));
    }

    private Optional<VerbCues.Match> marked(int i) {
        return verbs.at(i).stream()
                .filter(match -> match.use().kind().takesMarks())
                .findFirst();
    }

    /**
     * The cue in the words from {@code from} to {@code to} (excluded) that lead to a quotation: the last word is a colon,
     * a comma, or belongs to the cue.
     */
    Optional<Cue> before(int from, int to) {
        if (to <= from) {
            return Optional.empty();
        }
        boolean colon = passage.form(to - 1).equals(":");
        ColonCues nouns = new ColonCues(lexicon, passage);
        Optional<Cue> asked = colon ? nouns.asked(from, to) : Optional.empty();
        Optional<Cue> verb = asked.or(() -> lastVerb(from, to, colon));
        return verb.isPresent() || !colon ? verb : nouns.of(from, to);
    }

    private Optional<Cue> lastVerb(int from, int to, boolean colon) {
        for (int i = to - 1; i >= Math.max(from, to - REACH); i--) {
            Optional<VerbCues.Match> match = marked(i);
            if (match.isPresent()) {
                return Optional.of(leading(match.get(), from, to, colon));
            }
            if (!colon && passage.hasUpos(i, "VERB") && !passage.token(i).is("acl")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Cue leading(VerbCues.Match match, int from, int to, boolean colon) {
        Span group = verbs.group(match);
        boolean adjacent = colon && match.last() == to - 2;
        Span span = adjacent ? group.cover(passage.token(to - 1).span()) : group;
        Optional<Span> source = sources.of(match.word())
                .or(() -> colon ? apposed(from, verbs.groupStart(match.word())) : Optional.empty());
        return new Cue(match.word(), match.use(), span, source);
    }

    /** "Mark Dale, the head of the plant," where the tree has lost the subject: all that stands before the verb. */
    private Optional<Span> apposed(int from, int to) {
        int last = to - 1;
        while (last > from && passage.hasUpos(last, "PUNCT")) {
            last--;
        }
        for (int i = from; i <= last; i++) {
            if (!passage.hasUpos(i, "DET", "ADJ", "NOUN", "PROPN", "NUM", "ADP", "PUNCT")
                    || i == from && passage.hasUpos(i, "ADP")) {
                return Optional.empty();
            }
        }
        return last >= from && last - from < 16 ? Optional.of(passage.span(from, last)) : Optional.empty();
    }
}
