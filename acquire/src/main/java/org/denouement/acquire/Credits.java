package org.denouement.acquire;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.denouement.acquire.intake.Draft;
import org.denouement.acquire.words.Wires;
import org.denouement.model.article.Block;
import org.denouement.model.article.BlockKind;

/** Which news agencies a draft credits: above its text, before its first words, behind its last. Stateless, thread-safe. */
final class Credits {
    /** Lines at the end among which a credit may stand, boilerplate counted. */
    private static final int LAST = 4;

    private static final Set<BlockKind> TOLD =
            Set.of(BlockKind.LEAD, BlockKind.PARAGRAPH, BlockKind.SIGNATURE, BlockKind.BOILERPLATE);

    private static final Set<BlockKind> FIRST = Set.of(BlockKind.LEAD, BlockKind.PARAGRAPH, BlockKind.HEADING);

    private final Wires wires;

    Credits(Wires wires) {
        this.wires = wires;
    }

    List<String> of(Draft draft) {
        Set<String> found = new LinkedHashSet<>(draft.masthead().wires());
        found.addAll(wires.ofCredit(draft.masthead().outlet()));
        found.addAll(wires.ofBylines(draft.masthead().bylines()));
        List<Block> told = draft.blocks().stream()
                .filter(block -> TOLD.contains(block.kind()))
                .toList();
        told.stream()
                .filter(block -> block.attributes().containsKey("part"))
                .forEach(block -> found.addAll(wires.ofBylines(List.of(words(draft, block)))));
        draft.blocks().stream()
                .filter(block -> FIRST.contains(block.kind()))
                .limit(3)
                .map(block -> words(draft, block))
                .forEach(line -> {
                    found.addAll(wires.ofDateline(line));
                    found.addAll(wires.ofByline(line));
                });
        for (Block block : told.subList(Math.max(0, told.size() - LAST), told.size())) {
            String line = words(draft, block);
            if (!wires.isOfPicture(line)) {
                found.addAll(wires.ofCredit(line));
                found.addAll(wires.ofClosing(line));
            }
        }
        return List.copyOf(found);
    }

    private static String words(Draft draft, Block block) {
        return block.span().in(draft.text()).strip();
    }
}
