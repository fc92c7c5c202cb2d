package org.denouement.read.quote;

import java.util.Optional;
import org.denouement.model.reading.EntityKind;
import org.denouement.model.reading.EntityMention;
import org.denouement.model.reading.MentionForm;
import org.denouement.model.reading.Reading;
import org.denouement.model.text.Span;

/** To whom words were said: « a-t-il dit aux employés », "told reporters", "wrote to staff". */
final class Addressees {
    private final QuoteLexicon lexicon;
    private final Reading reading;
    private final Passage passage;
    private final Sources sources;

    Addressees(QuoteLexicon lexicon, Reading reading, Passage passage) {
        this.lexicon = lexicon;
        this.reading = reading;
        this.passage = passage;
        this.sources = new Sources(lexicon, passage);
    }

    /** The phrase of whom was told: people named or described, never a place, a time or {@code via}. */
    Optional<Span> of(Draft draft, Optional<Span> via) {
        if (draft.cue().isEmpty()) {
            return Optional.empty();
        }
        Cue cue = draft.cue().get();
        int verb = cue.word();
        if (!passage.hasUpos(verb, "VERB", "AUX")) {
            return Optional.empty();
        }
        for (int child : passage.children(verb)) {
            if (isTold(child, cue) && isSomebody(child)) {
                Span phrase = people(child, verb);
                boolean clear = via.filter(phrase::overlaps).isEmpty()
                        && cue.source().filter(phrase::overlaps).isEmpty()
                        && draft.content().stream().noneMatch(phrase::overlaps);
                if (clear) {
                    return Optional.of(phrase);
                }
            }
        }
        return cue.source().flatMap(source -> behind(passage.from(source.end()), cue));
    }

    /** « a dit le directeur AUX SALARIÉS », where the tree ties them to the director. */
    private Optional<Span> behind(int at, Cue cue) {
        if (at <= cue.word() || at >= passage.size() || !lexicon.is("addressee", passage.form(at))) {
            return Optional.empty();
        }
        for (int i = at + 1; i <= Math.min(at + 2, passage.sentenceEnd(at)); i++) {
            if (passage.hasUpos(i, "NOUN") && lexicon.is("audience", passage.lemma(i))) {
                return Optional.of(passage.span(at + 1, i));
            }
        }
        return Optional.empty();
    }

    /** Up to what tells where they were: "reporters (outside the court)", « les salariés de l’usine ». */
    private Span people(int head, int verb) {
        Span phrase = sources.phrase(head, verb);
        int last = passage.from(phrase.end()) - 1;
        int end = head;
        while (end < last && !passage.hasUpos(end + 1, "PUNCT", "PRON", "SCONJ", "VERB") && isOfThem(end + 1)) {
            end++;
        }
        return Span.of(phrase.start(), passage.token(end).span().end());
    }

    private boolean isOfThem(int i) {
        return !passage.hasUpos(i, "ADP") || lexicon.is("belongs", passage.form(i));
    }

    private boolean isTold(int child, Cue cue) {
        if (!passage.hasUpos(child, "NOUN", "PROPN")) {
            return false;
        }
        int preposition = passage.child(child, "case");
        if (preposition >= 0) {
            boolean led = passage.token(child).is("obl") || passage.token(child).is("iobj");
            return led && lexicon.is("addressee", passage.form(preposition));
        }
        return cue.kind() == CueClass.TELL
                && (passage.token(child).is("obj") || passage.token(child).is("iobj"));
    }

    private boolean isSomebody(int word) {
        if (lexicon.is("audience", passage.lemma(word)) || lexicon.is("audience", passage.form(word))) {
            return true;
        }
        Span span = passage.token(word).span();
        for (EntityMention mention : reading.entities()) {
            boolean people = mention.kind() == EntityKind.PERSON || mention.kind() == EntityKind.GROUP;
            if (people
                    && mention.form() != MentionForm.PRONOUN
                    && mention.span().contains(span)) {
                return true;
            }
        }
        return false;
    }
}
