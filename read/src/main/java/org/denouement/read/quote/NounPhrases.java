package org.denouement.read.quote;

import java.util.Optional;
import org.denouement.model.text.Span;

/** How far the phrase of a source reaches, with its appositions: « Jean Dupont, maire de Lille, ». */
final class NounPhrases {
    private final QuoteLexicon lexicon;
    private final Passage passage;

    NounPhrases(QuoteLexicon lexicon, Passage passage) {
        this.lexicon = lexicon;
        this.passage = passage;
    }

    /** The phrase that begins at {@code from}, before {@code to}. */
    Span from(int from, int to) {
        int end = from;
        while (end + 1 < to && !isBreak(end + 1) && belongs(end + 1, from)) {
            end++;
        }
        int apposed = apposition(end + 1, to);
        if (apposed > end && isNamed(from, end) != passage.hasUpos(end + 2, "PROPN")) {
            end = apposed;
        }
        while (end > from && passage.hasUpos(end, "PUNCT", "CCONJ", "ADP", "SCONJ")) {
            end--;
        }
        return passage.span(from, end);
    }

    /**
     * A phrase that begins at {@code from} behind its verb and goes on to {@code to}, but for what tells when, where or
     * in what way it was said, and for a clause of the article's own.
     */
    Span untilCircumstance(int from, int to, int verb) {
        int end = from;
        while (end + 1 < to && !endsBefore(end + 1, to, verb)) {
            end++;
        }
        while (end > from && passage.hasUpos(end, "PUNCT", "CCONJ", "ADP", "SCONJ", "ADV")) {
            end--;
        }
        return passage.span(from, end);
    }

    /** The subject behind its verb, past adverbs and complements: « a fait savoir dans un communiqué LA MAIRE ». */
    Optional<Span> behind(int from, int to) {
        int first = from;
        while (first < to && passage.hasUpos(first, "ADV", "AUX")) {
            first++;
        }
        while (first < to && passage.hasUpos(first, "ADP")) {
            first = afterComplement(first, to);
        }
        return first < to && passage.hasUpos(first, "DET", "PROPN", "NOUN", "PRON", "ADJ", "NUM")
                ? Optional.of(untilCircumstance(first, to, from - 1))
                : Optional.empty();
    }

    /** Behind « à la chaîne Tévalmer » or « dans un communiqué »; a name behind somebody told is still theirs. */
    private int afterComplement(int preposition, int to) {
        int i = preposition + 1;
        while (i < to && passage.hasUpos(i, "DET", "ADJ", "NUM")) {
            i++;
        }
        boolean noun = i < to && passage.hasUpos(i, "NOUN");
        while (i < to && passage.hasUpos(i, "NOUN", "ADJ")) {
            i++;
        }
        boolean named = !noun || lexicon.is("addressee", passage.form(preposition));
        while (named && i < to && passage.hasUpos(i, "PROPN")) {
            i++;
        }
        return i;
    }

    private boolean endsBefore(int i, int to, int verb) {
        if (passage.hasUpos(i, "PUNCT") && !",-'’\"()".contains(passage.form(i))) {
            return true;
        }
        if (passage.form(i).equals(",")) {
            return i + 1 >= to || opensClause(i + 1);
        }
        int noun = passage.head(i);
        boolean circumstance =
                passage.hasUpos(i, "ADP") && noun > i && (passage.head(noun) == verb || passage.head(noun) < 0);
        boolean time = passage.hasUpos(i, "NOUN", "PROPN", "ADV")
                && passage.head(i) == verb
                && passage.token(i).is("obl");
        boolean told = passage.hasUpos(i, "ADP")
                && lexicon.is("addressee", passage.form(i))
                && i + 1 < to
                && (lexicon.is("audience", passage.lemma(i + 1))
                        || i + 2 < to && lexicon.is("audience", passage.lemma(i + 2)));
        return circumstance
                || told
                || tellsChannel(i)
                || time
                || passage.hasUpos(i, "SCONJ") && passage.head(i) != i - 1
                || passage.hasUpos(i, "ADV") && noun == verb;
    }

    /** « un cadre SOUS COUVERT D'ANONYMAT », "a spokesman IN A STATEMENT". */
    private boolean tellsChannel(int i) {
        if (!passage.hasUpos(i, "ADP")
                || !lexicon.is("occasion", passage.form(i))
                || passage.hasUpos(i + 1, "VERB", "AUX")) {
            return false;
        }
        for (int next = i; next <= Math.min(i + 3, passage.size() - 1); next++) {
            if (lexicon.channels().at(passage, next).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** ", adding", ", when", ", in an interview", ", and left". */
    private boolean opensClause(int i) {
        return passage.hasUpos(i, "SCONJ", "ADP", "ADV", "CCONJ", "AUX")
                || passage.hasUpos(i, "VERB") && !passage.token(i).is("acl")
                || passage.hasUpos(i, "PRON")
                        && !passage.token(i).feature("PronType").equals("Rel");
    }

    private boolean isBreak(int i) {
        return passage.hasUpos(i, "PUNCT") && !passage.form(i).equals("-")
                || passage.hasUpos(i, "VERB", "AUX", "SCONJ");
    }

    /** Pronouns and adverbs end a phrase, unless the tree says that they belong to it. */
    private boolean belongs(int i, int from) {
        if (passage.hasUpos(i, "PRON", "ADV")) {
            return passage.head(i) >= from;
        }
        return !passage.hasUpos(i, "ADP") || !leavesPhrase(i, from);
    }

    /** A preposition whose noun hangs on something before the phrase begins another complement. */
    private boolean leavesPhrase(int preposition, int from) {
        int noun = passage.head(preposition);
        return noun > preposition
                && (passage.head(noun) < from || passage.token(noun).is("obl"));
    }

    private boolean isNamed(int from, int to) {
        for (int i = from; i <= to; i++) {
            if (passage.hasUpos(i, "PROPN")) {
                return true;
            }
        }
        return false;
    }

    /** The last word of « , maire de Lille » before a comma or the end; {@code -1} when what follows is none. */
    private int apposition(int comma, int to) {
        if (comma + 1 >= to
                || !passage.form(comma).equals(",")
                || !passage.hasUpos(comma + 1, "NOUN", "ADJ", "DET", "PROPN")) {
            return -1;
        }
        boolean bare = !passage.hasUpos(comma + 1, "DET")
                || passage.token(comma + 1).feature("Definite").equals("Ind");
        boolean apposed = false;
        int i = comma + 1;
        while (i < to && !passage.form(i).equals(",") && !isTerminal(i)) {
            if (passage.hasUpos(i, "VERB", "AUX") && !passage.token(i).is("acl")) {
                return -1;
            }
            apposed |= passage.token(i).is("appos");
            i++;
        }
        if (passage.hasUpos(comma + 1, "PROPN") && isSubjectAhead(comma + 1, i)) {
            return -1;
        }
        return bare || apposed ? i - 1 : -1;
    }

    /**
     * « Selon le club, PAUL MERLOT jouera », "according to the coach, PAUL MERRIN, injured on Thursday, will play": who
     * does something behind the comma is told of, and tells nothing.
     */
    private boolean isSubjectAhead(int from, int to) {
        int verb = to;
        int end = passage.sentenceEnd(from);
        while (verb <= end
                && (!passage.hasUpos(verb, "VERB", "AUX") || passage.token(verb).is("acl") || isAside(verb))) {
            verb++;
        }
        if (verb > end) {
            return false;
        }
        int head = passage.hasUpos(verb, "AUX") && passage.head(verb) > verb ? passage.head(verb) : verb;
        return passage.children(head).stream()
                .filter(child -> passage.token(child).is("nsubj")
                        || passage.token(child).is("csubj")
                        || passage.token(child).is("expl"))
                .allMatch(child -> child >= from && child < to);
    }

    /** A participle between commas: ", injured on Thursday,". */
    private boolean isAside(int verb) {
        return passage.form(verb - 1).equals(",")
                && passage.hasUpos(verb, "VERB")
                && passage.token(verb).is("advcl");
    }

    private boolean isTerminal(int i) {
        return passage.hasUpos(i, "PUNCT") && ".!?;:".contains(passage.form(i));
    }

    /** The subtree of {@code head} within {@code from} and {@code to} (excluded), without marks at its end. */
    Span around(int head, int from, int to) {
        int start = Math.max(from, passage.first(head));
        int end = Math.min(to - 1, passage.last(head));
        while (end > head && passage.hasUpos(end, "PUNCT", "CCONJ", "ADV", "SCONJ")) {
            end--;
        }
        while (start < head && passage.hasUpos(start, "PUNCT", "ADP", "CCONJ")) {
            start++;
        }
        return passage.span(Math.min(start, end), end);
    }
}
