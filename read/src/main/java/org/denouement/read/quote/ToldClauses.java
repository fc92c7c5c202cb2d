package org.denouement.read.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.denouement.model.reading.QuotationManner;
import org.denouement.model.text.Reason;
import org.denouement.model.text.Span;

/**
 * Indirect speech and positions, by the tree: a cue verb with its source and the clause, infinitive or thing that it
 * governs: « il a promis de revenir », "he said it would rain", "it would rain, he said", "she criticised the plan".
 */
final class ToldClauses {
    private final QuoteLexicon lexicon;
    private final Passage passage;
    private final VerbCues verbs;
    private final Sources sources;

    ToldClauses(QuoteLexicon lexicon, Passage passage) {
        this.lexicon = lexicon;
        this.passage = passage;
        this.verbs = new VerbCues(lexicon, passage);
        this.sources = new Sources(lexicon, passage);
    }

    List<Draft> find() {
        List<Draft> found = new ArrayList<>();
        for (int i = 0; i < passage.size(); i++) {
            for (VerbCues.Match match : verbs.at(i)) {
                Optional<Draft> draft = told(match);
                if (draft.isPresent()) {
                    found.add(draft.get());
                    break;
                }
            }
        }
        return found;
    }

    private Optional<Draft> told(VerbCues.Match match) {
        int verb = match.word();
        ToldContent contents = new ToldContent(lexicon, passage, match);
        return contents.find().map(content -> draft(match, verb, content));
    }

    private Draft draft(VerbCues.Match match, int verb, ToldContent.Found content) {
        Span group = verbs.group(match);
        Span cueSpan = content.lead() > verb
                ? group.cover(passage.token(content.lead()).span())
                : group;
        Optional<Span> source = sources.of(verb).filter(span -> !span.overlaps(content.span()));
        Cue cue = new Cue(verb, match.use(), cueSpan, source);
        boolean words = match.use().kind().isSpeech() && content.isClause() && isAsserted(verb);
        String rule = (words ? "quotes.indirect." : "quotes.stance.")
                + match.use().kind().word();
        Reason because = Reason.of(
                source.isPresent() ? "quote.indirect.clause" : "quote.indirect.nosubject",
                cueSpan.in(passage.text()),
                source.map(span -> span.in(passage.text())).orElse(""));
        return new Draft(
                QuotationManner.INDIRECT,
                List.of(content.span()),
                Optional.of(cue),
                passage.sentenceSpan(verb),
                rule,
                because);
    }

    /** Not denied, not asked, not only possible: "did not say that" gives nobody any words. */
    private boolean isAsserted(int verb) {
        for (int child : passage.children(verb)) {
            boolean negation = passage.token(child).feature("Polarity").equals("Neg");
            boolean modal = passage.token(child).is("aux")
                    && passage.token(child).feature("VerbForm").equals("Fin")
                    && passage.token(child).feature("Tense").isEmpty();
            boolean open = passage.token(child).feature("Mood").equals("Cnd");
            if (negation || modal || open) {
                return false;
            }
        }
        return !passage.token(verb).feature("Mood").equals("Cnd")
                && !passage.token(verb).feature("Mood").equals("Imp");
    }
}
