package org.denouement.read.quote;

import java.util.List;
import java.util.Optional;
import org.denouement.model.text.Span;

/** Finds, in words that end with a colon and hold no verb of speech, who is heard behind it. */
final class ColonCues {
    /** In words: how far before the colon a noun of speech may stand that is not the subject. */
    private static final int REACH = 8;

    private final QuoteLexicon lexicon;
    private final Passage passage;
    private final Sources sources;

    ColonCues(QuoteLexicon lexicon, Passage passage) {
        this.lexicon = lexicon;
        this.passage = passage;
        this.sources = new Sources(lexicon, passage);
    }

    /** The cue in the words from {@code from} to {@code to} (excluded), the last of which is the colon. */
    Optional<Cue> of(int from, int to) {
        return nounCue(from, to).or(() -> named(from, to)).or(() -> voiced(from, to));
    }

    /** "Asked about the closure, Lea Arden did not hold back:": who was asked is the subject of what follows. */
    Optional<Cue> asked(int from, int to) {
        boolean opens = passage.hasUpos(from, "VERB")
                && lexicon.uses(passage.lemma(from)).stream()
                        .anyMatch(use -> use.kind() == CueClass.ASK || use.kind() == CueClass.TELL);
        if (!opens || passage.child(from, "nsubj") >= 0) {
            return Optional.empty();
        }
        for (int i = from + 1; i < to - 1; i++) {
            int verb = passage.head(i);
            boolean subject = passage.token(i).is("nsubj") && passage.hasUpos(i, "PROPN", "NOUN", "PRON");
            if (subject
                    && verb > i
                    && verb < to
                    && passage.form(passage.first(i) - 1).equals(",")) {
                Span source = sources.phrase(i, verb);
                return Optional.of(
                        new Cue(verb, ZoneCues.NAME_ONLY, passage.token(verb).span(), Optional.of(source)));
            }
        }
        return Optional.empty();
    }

    /** « Sa réponse : », "the motto:"; farther back only the noun that the sentence is about. */
    private Optional<Cue> nounCue(int from, int to) {
        for (int i = to - 2; i >= from; i--) {
            List<CueClass> classes = passage.hasUpos(i, "NOUN") ? lexicon.nounClasses(passage.lemma(i)) : List.of();
            boolean near = i >= to - REACH;
            boolean first = passage.token(i).is("nsubj") || passage.head(i) < 0;
            if (classes.contains(CueClass.SAY) && (near || first)) {
                int noun = i;
                int owner = owner(i);
                boolean owned =
                        owner >= 0 && (!passage.token(owner).is("det") || lexicon.is("own", passage.form(owner)));
                Optional<Span> source = owned ? Optional.of(sources.phrase(owner, noun)) : Optional.empty();
                return near || owned
                        ? Optional.of(
                                new Cue(noun, ZoneCues.NAME_ONLY, passage.span(noun, near ? to - 1 : noun), source))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Whose the words are; of words on a platform, whoever put them there. */
    private int owner(int noun) {
        int owner = passage.child(noun, "nmod:poss", "nmod", "det");
        int preposition = owner < 0 ? -1 : passage.child(owner, "case");
        boolean place = preposition >= 0
                && lexicon.is("occasion", passage.form(preposition))
                && lexicon.platforms().at(passage, owner).isPresent();
        return place ? passage.head(noun) < 0 ? -1 : sources.subject(passage.head(noun), 1) : owner;
    }

    /** « Jean Dupont : ». */
    private Optional<Cue> named(int from, int to) {
        boolean name = to - from <= 8 && passage.hasUpos(from, "PROPN");
        for (int i = from; i < to - 1; i++) {
            name &= !passage.hasUpos(i, "VERB", "AUX");
        }
        return name
                ? Optional.of(new Cue(
                        to - 1,
                        ZoneCues.NAME_ONLY,
                        passage.token(to - 1).span(),
                        Optional.of(passage.span(from, to - 2))))
                : Optional.empty();
    }

    /** « Même colère chez Lea Arden, éleveuse : »: a clause without a subject, or "there was", and whose it is. */
    private Optional<Cue> voiced(int from, int to) {
        for (int i = to - 3; i >= from; i--) {
            if (passage.hasUpos(i, "ADP")
                    && lexicon.is("voiced", passage.form(i))
                    && passage.hasUpos(i + 1, "PROPN")
                    && hasNoSubject(from, i)) {
                Span source = new NounPhrases(lexicon, passage).from(i + 1, to - 1);
                return passage.from(source.end()) == to - 1
                        ? Optional.of(
                                new Cue(i, ZoneCues.NAME_ONLY, passage.token(i).span(), Optional.of(source)))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private boolean hasNoSubject(int from, int to) {
        boolean verb = false;
        boolean there = false;
        for (int i = from; i < to; i++) {
            verb |= passage.hasUpos(i, "VERB", "AUX");
            there |= passage.token(i).is("expl");
        }
        return !verb || there;
    }
}
