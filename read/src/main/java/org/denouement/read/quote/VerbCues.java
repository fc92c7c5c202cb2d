package org.denouement.read.quote;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.denouement.model.text.Span;

/** Finds the verbs of one passage that may be cues, and the group of words each one stands in. */
final class VerbCues {
    /** A use of the verb at a word; {@code last} is the last of the words that belong to it ("point OUT"). */
    record Match(int word, int last, VerbUse use) {}

    private static final int WINDOW = 4;

    private final QuoteLexicon lexicon;
    private final Passage passage;

    VerbCues(QuoteLexicon lexicon, Passage passage) {
        this.lexicon = lexicon;
        this.passage = passage;
    }

    /** The uses that fit the verb at {@code at}; those with more words of their own first. */
    List<Match> at(int at) {
        List<Match> matches = new ArrayList<>();
        for (VerbUse use : lexicon.uses(passage.lemma(at))) {
            int last = fits(at, use) ? lastOfRest(at, use.rest()) : -1;
            if (last >= 0) {
                matches.add(new Match(at, last, use));
            }
        }
        matches.sort(
                (a, b) -> Integer.compare(b.use().rest().size(), a.use().rest().size()));
        return matches;
    }

    /**
     * The verb of speech that a word taken for a noun may be, by its ending: « estime » between a quotation and a name,
     * "claims" between a name and "that".
     */
    Optional<Match> mistaken(int at) {
        return mistaken(at, EnumSet.of(CueClass.SAY));
    }

    Optional<Match> mistaken(int at, Set<CueClass> kinds) {
        if (!passage.hasUpos(at, "NOUN", "ADJ", "X") || at == 0 && passage.size() < 2) {
            return Optional.empty();
        }
        for (String ending : lexicon.all("present")) {
            String[] pair = ending.split(">", -1);
            String form = passage.form(at);
            if (pair.length == 2 && form.endsWith(pair[0])) {
                String lemma = form.substring(0, form.length() - pair[0].length()) + pair[1];
                Optional<Match> match = lexicon.uses(lemma).stream()
                        .filter(use ->
                                kinds.contains(use.kind()) && use.rest().isEmpty() && use.form() == VerbUse.Form.PLAIN)
                        .map(use -> new Match(at, at, use))
                        .findFirst();
                if (match.isPresent()) {
                    return match;
                }
            }
        }
        return Optional.empty();
    }

    private boolean fits(int at, VerbUse use) {
        if (use.form() == VerbUse.Form.COPULA) {
            return passage.child(at, "cop", "aux") >= 0 && hasCopula(at);
        }
        if (!passage.hasUpos(at, "VERB", "AUX")) {
            return false;
        }
        return use.form() == VerbUse.Form.PLAIN || isReflexive(at);
    }

    private boolean hasCopula(int at) {
        for (int child : passage.children(at)) {
            if (lexicon.is("copula", passage.lemma(child))) {
                return true;
            }
        }
        return false;
    }

    private boolean isReflexive(int at) {
        for (int i = at - 1; i >= Math.max(0, at - WINDOW); i--) {
            if (lexicon.is("reflexive", passage.form(i))) {
                return true;
            }
            if (!passage.hasUpos(i, "AUX", "ADV", "PRON")) {
                return false;
            }
        }
        return false;
    }

    /** The last word of {@code rest} after {@code at}, or -1; adverbs, pronouns and auxiliaries may stand between. */
    private int lastOfRest(int at, List<String> rest) {
        int i = at;
        for (String word : rest) {
            int next = i + 1;
            while (next < passage.size()
                    && next <= i + WINDOW
                    && !isWord(next, word)
                    && passage.hasUpos(next, "ADV", "PRON", "AUX")) {
                next++;
            }
            if (next >= passage.size() || !isWord(next, word)) {
                return -1;
            }
            i = next;
        }
        return i;
    }

    private boolean isWord(int at, String word) {
        return passage.form(at).equals(word) || passage.lemma(at).equals(word);
    }

    /** From the first auxiliary, negation, clitic or adverb of the verb's group to its last own word. */
    Span group(Match match) {
        return passage.span(groupStart(match.word()), groupEnd(match));
    }

    int groupStart(int verb) {
        int start = verb;
        for (int i = verb - 1; i >= passage.sentenceStart(verb) && belongs(i, verb); i--) {
            start = i;
        }
        int governor = passage.head(verb);
        boolean light = passage.token(verb).is("xcomp")
                && governor >= 0
                && governor < start
                && lexicon.is("light", passage.lemma(governor))
                && start - governor <= WINDOW;
        return light ? groupStart(governor) : start;
    }

    private boolean belongs(int i, int verb) {
        if (passage.hasUpos(i, "AUX")) {
            return true;
        }
        if (passage.hasUpos(i, "ADV", "PART")) {
            return passage.head(i) == verb || passage.hasUpos(passage.head(i), "AUX");
        }
        return passage.hasUpos(i, "PRON") && isClitic(i, verb);
    }

    /** A pronoun object before its verb: « l'a dit », « s'est exclamé »; never the subject. */
    private boolean isClitic(int i, int verb) {
        boolean object = passage.token(i).is("expl")
                || passage.token(i).is("obj")
                || passage.token(i).is("iobj")
                || lexicon.is("reflexive", passage.form(i));
        return object && passage.head(i) == verb && !passage.token(i).is("nsubj");
    }

    /** "said MONDAY", « a déclaré MARDI »: a time without preposition goes with the verb. */
    private int withTime(int end, int verb) {
        for (int i = end + 1; i <= Math.min(end + 3, passage.sentenceEnd(verb)); i++) {
            boolean time = passage.hasUpos(i, "NOUN", "PROPN")
                    && passage.head(i) == verb
                    && passage.token(i).deprel().startsWith("obl")
                    && passage.child(i, "case", "det") < 0;
            if (time) {
                return i;
            }
            if (!passage.hasUpos(i, "ADV", "ADJ", "PROPN", "DET", "NOUN")) {
                return end;
            }
        }
        return end;
    }

    private int groupEnd(Match match) {
        int end = match.last();
        int next = end + 1;
        if (next < passage.size()
                && passage.hasUpos(next, "ADV")
                && passage.head(next) == match.word()
                && passage.sentence(next) == passage.sentence(match.word())) {
            end = next;
        }
        return withTime(end, match.word());
    }
}
