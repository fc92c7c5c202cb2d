package org.denouement.read.quote;

import java.util.Optional;
import org.denouement.model.article.BlockKind;
import org.denouement.model.text.Span;

/** Whether a paragraph ends by telling that somebody speaks: "Lea Arden took the floor." The next one may be her words. */
final class Voices {
    private final QuoteLexicon lexicon;
    private final Passage passage;

    Voices(QuoteLexicon lexicon, Passage passage) {
        this.lexicon = lexicon;
        this.passage = passage;
    }

    /** The verb of the main clause of the last sentence, and its subject. */
    Optional<Cue> last() {
        boolean told = passage.size() > 0
                && (passage.block().kind() == BlockKind.PARAGRAPH
                        || passage.block().kind() == BlockKind.LEAD);
        if (!told) {
            return Optional.empty();
        }
        int end = passage.size() - 1;
        for (int i = passage.sentenceStart(end); i <= end; i++) {
            Optional<PhraseTable.Match> match =
                    passage.hasUpos(i, "VERB") ? lexicon.voices().at(passage, i) : Optional.empty();
            if (match.isPresent() && (passage.head(i) < 0 || passage.head(i) == i)) {
                return cue(i, match.get().words());
            }
        }
        return Optional.empty();
    }

    private Optional<Cue> cue(int verb, int words) {
        Sources sources = new Sources(lexicon, passage);
        int subject = sources.isPassive(verb) ? -1 : sources.subject(verb, 0);
        if (subject < 0 || subject > verb || passage.hasUpos(subject, "PRON")) {
            return Optional.empty();
        }
        Span source = sources.phrase(subject, verb);
        return Optional.of(
                new Cue(verb, ZoneCues.NAME_ONLY, passage.span(verb, verb + words - 1), Optional.of(source)));
    }
}
