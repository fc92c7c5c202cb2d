package org.denouement.read.quote;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.denouement.model.article.BlockKind;
import org.denouement.model.language.LanguagePack;
import org.denouement.model.reading.Annotator;
import org.denouement.model.reading.Quotation;
import org.denouement.model.reading.QuotationManner;
import org.denouement.model.reading.Reading;
import org.denouement.model.text.Span;

/**
 * Fills the quotations of a reading: whole paragraphs of somebody's words first, then words between marks, then what is
 * told in other words. Quotations whose {@link Quotation#reportsWords()} is false tell what somebody thinks, wants or
 * judges; they are nobody's words.
 */
public final class QuotationAnnotator implements Annotator {
    private final QuoteLexicon lexicon;

    private QuotationAnnotator(QuoteLexicon lexicon) {
        this.lexicon = lexicon;
    }

    public static QuotationAnnotator of(LanguagePack pack) {
        return new QuotationAnnotator(QuoteLexicon.of(pack));
    }

    @Override
    public Reading annotate(Reading soFar) {
        String folded = FoldedText.of(soFar.text());
        List<Passage> passages = Passage.of(soFar, folded).stream()
                .filter(passage -> passage.block().kind() != BlockKind.BOILERPLATE)
                .toList();
        List<List<Marked>> marked = passages.stream()
                .map(passage -> MarkScanner.scan(
                        lexicon.marks(), soFar.text(), passage.block().span()))
                .toList();
        Circumstances circumstances = new Circumstances(lexicon, soFar, passages);
        return soFar.withQuotations(drafts(soFar, passages, marked).stream()
                .map(circumstances::complete)
                .sorted(Comparator.comparing(Quotation::extent))
                .toList());
    }

    private List<Draft> drafts(Reading reading, List<Passage> passages, List<List<Marked>> marked) {
        Dialogues dialogues = new Dialogues(lexicon, passages);
        BlockSpeech blocks = new BlockSpeech(lexicon, reading, passages, marked);
        List<Draft> drafts = new ArrayList<>(blocks.find(dialogues.lines()));
        Set<Integer> taken = blocks.taken();
        List<List<Marked>> free = new ArrayList<>();
        for (int i = 0; i < passages.size(); i++) {
            free.add(taken.contains(i) ? List.of() : marked.get(i));
        }
        List<Draft> direct = new ArrayList<>(new DirectSpeech(lexicon).find(passages, free));
        direct.addAll(dialogues.find());
        new Turns(passages)
                .find().stream()
                        .filter(turn -> direct.stream()
                                .noneMatch(other -> other.extent().overlaps(turn.extent())))
                        .toList()
                        .forEach(direct::add);
        drafts.addAll(direct);
        List<Draft> found = List.copyOf(drafts);
        for (int i = 0; i < passages.size(); i++) {
            drafts.addAll(new Nested(lexicon, passages.get(i), marked.get(i)).find(found));
        }
        for (int i = 0; i < passages.size(); i++) {
            if (!taken.contains(i)) {
                drafts.addAll(new OtherWords(lexicon, passages.get(i), marked.get(i)).find(found));
            }
        }
        return drafts;
    }

    /** What is told in other words in one passage, less what the words between marks already tell. */
    private record OtherWords(QuoteLexicon lexicon, Passage passage, List<Marked> marked) {
        List<Draft> find(List<Draft> direct) {
            List<Draft> found = new ArrayList<>();
            List<Draft> told = new ArrayList<>(new ToldClauses(lexicon, passage, marked).find());
            told.addAll(new PhraseSpeech(lexicon, passage).find());
            new Rumours(lexicon, passage)
                    .find().stream()
                            .filter(rumour -> told.stream()
                                    .noneMatch(other -> !other.rule().startsWith("quotes.stance")
                                            && other.extent().overlaps(rumour.extent())))
                            .toList()
                            .forEach(told::add);
            for (Draft draft : told) {
                if (direct.stream().noneMatch(other -> sameCue(other, draft)) && !isInside(direct, draft)) {
                    found.add(mixed(draft));
                }
            }
            return found;
        }

        private static boolean sameCue(Draft a, Draft b) {
            return a.cue().isPresent()
                    && b.cue().isPresent()
                    && a.cue().get().span().overlaps(b.cue().get().span());
        }

        /** What a quotation tells of others is theirs to answer for, not the article's. */
        private static boolean isInside(List<Draft> direct, Draft draft) {
            return direct.stream().flatMap(other -> other.content().stream()).anyMatch(content -> draft.cue()
                    .map(cue -> content.contains(cue.span()))
                    .orElse(false));
        }

        private Draft mixed(Draft draft) {
            Span content = draft.extent();
            boolean quotes = marked.stream().anyMatch(stretch -> content.contains(stretch.outer()));
            return quotes && draft.rule().startsWith("quotes.indirect")
                    ? draft.as(QuotationManner.MIXED, draft.rule().replace("indirect", "mixed"))
                    : draft;
        }
    }
}
