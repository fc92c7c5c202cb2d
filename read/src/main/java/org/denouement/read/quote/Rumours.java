package org.denouement.read.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.denouement.model.reading.QuotationManner;
import org.denouement.model.text.Reason;
import org.denouement.model.text.Span;

/** The conditional of rumour: « le club aurait proposé dix millions » tells what somebody says, without saying who. */
final class Rumours {
    private static final VerbUse HEARSAY = new VerbUse(List.of(), VerbUse.Form.PLAIN, CueClass.SAY, List.of());

    private final QuoteLexicon lexicon;
    private final Passage passage;

    Rumours(QuoteLexicon lexicon, Passage passage) {
        this.lexicon = lexicon;
        this.passage = passage;
    }

    List<Draft> find() {
        List<Draft> found = new ArrayList<>();
        for (int i = 0; i < passage.size(); i++) {
            if (lexicon.is("rumour", passage.form(i)) && isRumour(i)) {
                found.add(draft(i));
            }
        }
        return found;
    }

    /** The auxiliary of a main verb, with no condition and no question in the sentence. */
    private boolean isRumour(int auxiliary) {
        int verb = passage.head(auxiliary);
        boolean main = verb > auxiliary
                && passage.head(verb) < 0
                && passage.token(auxiliary).is("aux");
        if (!main || lexicon.is("unreal", passage.lemma(verb))) {
            return false;
        }
        for (int i = passage.sentenceStart(auxiliary); i <= passage.sentenceEnd(auxiliary); i++) {
            if (passage.form(i).equals("?")
                    || lexicon.is("first", passage.form(i))
                    || lexicon.is("condition", passage.form(i))) {
                return false;
            }
        }
        return true;
    }

    private Draft draft(int auxiliary) {
        int end = passage.sentenceEnd(auxiliary);
        while (end > auxiliary && passage.hasUpos(end, "PUNCT")) {
            end--;
        }
        Span cue = passage.token(auxiliary).span();
        return new Draft(
                QuotationManner.INDIRECT,
                List.of(passage.span(passage.sentenceStart(auxiliary), end)),
                Optional.of(new Cue(auxiliary, HEARSAY, cue, Optional.empty())),
                cue,
                "quotes.indirect.rumour",
                Reason.of("quote.indirect.rumour", cue.in(passage.text())));
    }
}
