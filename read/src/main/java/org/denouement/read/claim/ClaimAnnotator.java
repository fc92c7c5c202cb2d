package org.denouement.read.claim;

import java.util.ArrayList;
import java.util.List;
import org.denouement.model.article.Block;
import org.denouement.model.article.BlockKind;
import org.denouement.model.language.LanguagePack;
import org.denouement.model.reading.Annotator;
import org.denouement.model.reading.ClaimMention;
import org.denouement.model.reading.Reading;
import org.denouement.model.reading.Sentence;

/**
 * Fills the claims of a reading: « M. Malvaux dément avoir été averti » claims that he was not informed, "she had read
 * the warning" that she was. Questions, headings and what only may be are passed over.
 */
public final class ClaimAnnotator implements Annotator {
    private final ClaimLexicon lexicon;
    private final TakenBack takenBack;

    private ClaimAnnotator(ClaimLexicon lexicon, TakenBack takenBack) {
        this.lexicon = lexicon;
        this.takenBack = takenBack;
    }

    public static ClaimAnnotator of(LanguagePack pack) {
        return new ClaimAnnotator(ClaimLexicon.of(pack), TakenBack.of(pack));
    }

    @Override
    public Reading annotate(Reading soFar) {
        List<ClaimMention> found = new ArrayList<>();
        for (Sentence sentence : soFar.sentences()) {
            boolean noted = found.stream()
                    .anyMatch(claim ->
                            claim.rule().equals("claims.note") && claim.span().contains(sentence.span()));
            takenBack.in(soFar, sentence).stream()
                    .filter(claim -> !noted || !claim.rule().equals("claims.note"))
                    .forEach(found::add);
            if (isTold(soFar, sentence)) {
                boolean asked = sentence.span().in(soFar.text()).contains("?");
                new ClaimFinder(lexicon, soFar, sentence)
                        .find().stream()
                                .map(claim -> asked ? asked(claim) : claim)
                                .forEach(found::add);
            }
        }
        return soFar.withClaims(found);
    }

    private static ClaimMention asked(ClaimMention claim) {
        return new ClaimMention(
                claim.span(), claim.concept(), claim.denied(), claim.whom(), claim.voice(), "claims.asked");
    }

    private static boolean isTold(Reading reading, Sentence sentence) {
        return reading.article().blocks().stream()
                .filter(block -> block.span().contains(sentence.span().start()))
                .map(Block::kind)
                .noneMatch(kind -> kind == BlockKind.HEADLINE
                        || kind == BlockKind.HEADING
                        || kind == BlockKind.CAPTION
                        || kind == BlockKind.CORRECTION
                        || kind == BlockKind.BOILERPLATE
                        || kind == BlockKind.SIGNATURE);
    }
}
