package org.denouement.read.quote;

import java.util.Optional;
import java.util.OptionalInt;
import org.denouement.model.text.Span;

/** Who stands behind a cue, by the tree: the subject of the verb, the agent of a passive, the subject it shares. */
final class Sources {
    private static final int FARTHEST = 4;
    /** In words: a longer run of nouns is more than a subject. */
    private static final int LONGEST = 9;

    private final QuoteLexicon lexicon;
    private final Passage passage;

    Sources(QuoteLexicon lexicon, Passage passage) {
        this.lexicon = lexicon;
        this.passage = passage;
    }

    /** The phrase of the source of the verb at {@code verb}; empty for "it is said" and for passives without agent. */
    Optional<Span> of(int verb) {
        Optional<Span> beside = lost(verb);
        if (beside.isPresent()) {
            return beside;
        }
        int subject = subject(verb, FARTHEST);
        return subject < 0 ? Optional.empty() : Optional.of(phrase(subject, verb));
    }

    /** A subject that the tree hung elsewhere: the noun phrase directly before the group of a finite verb. */
    private Optional<Span> lost(int verb) {
        int start = verb;
        while (start > passage.sentenceStart(verb) && isOfGroup(start - 1, verb)) {
            start--;
        }
        int from = start;
        int head = -1;
        while (from > passage.sentenceStart(verb)
                && passage.hasUpos(from - 1, "DET", "ADJ", "NOUN", "PROPN", "NUM", "ADP")) {
            from--;
            head = passage.hasUpos(from, "NOUN", "PROPN") ? from : head;
        }
        while (from < start && passage.hasUpos(from, "ADP")) {
            from++;
        }
        boolean finite = !passage.hasUpos(verb, "VERB", "AUX")
                || hasAuxiliary(start, verb)
                || passage.token(verb).feature("VerbForm").equals("Fin");
        boolean own = passage.child(verb, "nsubj", "expl:subj", "aux:pass", "nsubj:pass") >= 0;
        return finite && !own && head >= from && start - from <= LONGEST && passage.hasUpos(start - 1, "NOUN", "PROPN")
                ? Optional.of(passage.span(from, start - 1))
                : Optional.empty();
    }

    private boolean hasAuxiliary(int from, int verb) {
        for (int i = from; i < verb; i++) {
            if (passage.hasUpos(i, "AUX")) {
                return true;
            }
        }
        return false;
    }

    private boolean isOfGroup(int i, int verb) {
        return passage.hasUpos(i, "AUX")
                || passage.hasUpos(i, "ADV", "PRON")
                        && passage.head(i) == verb
                        && !passage.token(i).is("nsubj");
    }

    boolean isPassive(int verb) {
        boolean reflexive = passage.child(verb, "expl:pv") >= 0;
        return isMade(verb) || !reflexive && passage.child(verb, "nsubj:pass", "aux:pass") >= 0;
    }

    /** « s'est FAIT traiter de menteur » */
    private boolean isMade(int verb) {
        boolean reflexive = false;
        boolean made = false;
        for (int i = Math.max(passage.sentenceStart(verb), verb - FARTHEST); i < verb; i++) {
            reflexive |= lexicon.is("reflexive", passage.form(i));
            made |= i == verb - 1 && lexicon.is("causative", passage.lemma(i));
        }
        return reflexive && made && passage.token(verb).feature("VerbForm").equals("Inf");
    }

    /** The head word of the source, or -1. */
    int subject(int verb, int steps) {
        if (isPassive(verb)) {
            return agent(verb);
        }
        int own = tiedTo(verb).orElseGet(() -> passage.child(verb, "nsubj", "csubj"));
        if (own >= 0) {
            return lexicon.is("expletive", passage.form(own)) ? -1 : own;
        }
        int governor = passage.head(verb);
        if (governor < 0 || steps == 0 || passage.child(verb, "expl:subj") >= 0) {
            return -1;
        }
        if (isAny(verb, "conj", "xcomp", "advcl", "aux", "cop")) {
            return subject(governor, steps - 1);
        }
        return passage.token(verb).is("acl") ? behindNoun(governor, steps) : -1;
    }

    /** « leur a-t-IL dit »: the pronoun tied to the verb or its auxiliary is the subject, whatever the tree says of others. */
    private OptionalInt tiedTo(int verb) {
        for (int i = verb + 1; i >= Math.max(1, verb - 2); i--) {
            boolean tied = i < passage.size()
                    && passage.hasUpos(i, "PRON")
                    && passage.form(i).startsWith("-")
                    && (i == verb + 1 || passage.hasUpos(i - 1, "AUX"))
                    && passage.hasUpos(verb, "VERB", "AUX");
            if (tied) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    private int agent(int verb) {
        for (int child : passage.children(verb)) {
            if (passage.token(child).deprel().equals("obl:agent")) {
                return child;
            }
        }
        return -1;
    }

    /** "She issued a statement saying": she says it; "a statement saying" alone: the statement does. */
    private int behindNoun(int noun, int steps) {
        boolean made = passage.token(noun).is("obj") && passage.head(noun) >= 0;
        return made ? subject(passage.head(noun), steps - 1) : noun;
    }

    private boolean isAny(int word, String... relations) {
        for (String relation : relations) {
            if (passage.token(word).is(relation)) {
                return true;
            }
        }
        return false;
    }

    /** The subtree of a source without its preposition and without the side on which the verb stands. */
    Span phrase(int head, int verb) {
        int from = passage.first(head);
        int to = passage.last(head);
        if (verb >= from && verb <= to) {
            if (verb > head) {
                to = verb - 1;
            } else {
                from = verb + 1;
            }
        }
        from = afterForeignStart(from, head);
        while (from < head && isCase(from, head)) {
            from++;
        }
        from = withModifiers(from);
        to = withName(to, verb);
        while (to > head && (passage.hasUpos(to, "PUNCT", "AUX", "ADV", "CCONJ"))) {
            to--;
        }
        return withoutHyphen(passage.span(from, to));
    }

    /** « a-t-il »: the pronoun without what ties it to its verb. */
    Span withoutHyphen(Span span) {
        String words = span.in(passage.text());
        boolean tied = !words.isEmpty() && "-‐‑".indexOf(words.charAt(0)) >= 0;
        int cut = Math.max(words.lastIndexOf('-'), Math.max(words.lastIndexOf('‐'), words.lastIndexOf('‑')));
        return tied ? Span.of(span.start() + cut + 1, span.end()) : span;
    }

    /** What stands before a comma or dash and holds a verb, or begins with a preposition, is no part of the phrase. */
    private int afterForeignStart(int from, int head) {
        int start = from;
        boolean foreign = passage.hasUpos(from, "ADP", "ADV", "SCONJ");
        for (int i = from; i < head; i++) {
            foreign |= passage.hasUpos(i, "VERB", "AUX");
            boolean dash = "-–—".contains(passage.form(i));
            if (dash || foreign && passage.form(i).equals(",")) {
                start = i + 1;
            }
        }
        return start;
    }

    /** "Clinton campaign manager" before a name that the tree left without it. */
    private int withModifiers(int from) {
        int start = from;
        while (start > passage.sentenceStart(from) && isModifier(start - 1)) {
            start--;
        }
        return start;
    }

    private boolean isModifier(int i) {
        return passage.hasUpos(i, "NOUN", "PROPN", "ADJ", "DET", "NUM")
                && (passage.token(i).is("compound")
                        || passage.token(i).is("amod")
                        || passage.token(i).is("flat")
                        || passage.token(i).is("det"));
    }

    /** The rest of a name that stands between the phrase and its verb. */
    private int withName(int to, int verb) {
        int end = to;
        while (end + 1 < verb && passage.hasUpos(end, "PROPN") && passage.hasUpos(end + 1, "PROPN")) {
            end++;
        }
        return end;
    }

    private boolean isCase(int word, int head) {
        return passage.hasUpos(word, "PUNCT", "CCONJ", "SCONJ")
                || (passage.head(word) == head && passage.token(word).is("case"));
    }
}
