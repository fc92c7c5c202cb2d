package org.denouement.acquire;

import java.util.List;
import java.util.Optional;
import org.denouement.acquire.intake.Draft;
import org.denouement.acquire.words.PartialWords;
import org.denouement.model.article.Block;
import org.denouement.model.article.BlockKind;
import org.denouement.model.text.Reason;

/** Tells a teaser or a text that a paywall cut from a whole article, by how it ends. Stateless, thread-safe. */
final class Teasers {
    /** A feed's summary; its feed is told about once for all of them. */
    static final String SUMMARY = "partial.feed";
    /** What may still stand behind a notice: a line or two, not the rest of the article. */
    private static final int LITTLE = 200;
    /** A text with an ellipsis at its end is a teaser when it has fewer words; longer ones may end so on purpose. */
    private static final int SHORT = 120;

    /** A teaser has fewer words than this, however it ends. */
    private static final int LONG = 250;

    private final PartialWords words;

    Teasers(PartialWords words) {
        this.words = words;
    }

    Optional<Reason> partial(Draft draft) {
        if (draft.partial().isPresent()) {
            return draft.partial();
        }
        List<Block> blocks = draft.blocks();
        int behind = 0;
        boolean link = false;
        for (int i = blocks.size() - 1; i >= 0 && behind < LITTLE; i--) {
            Block block = blocks.get(i);
            String line = block.span().in(draft.text());
            if (block.kind() != BlockKind.HEADLINE && words.isNotice(line)) {
                return Optional.of(Reason.of("partial.notice", line));
            }
            link |= words.isLink(line);
            if (block.kind() != BlockKind.BOILERPLATE && !words.isLink(line)) {
                if (behind == 0 && block.kind() == BlockKind.PARAGRAPH && isBrokenOff(line, link, draft.text())) {
                    return Optional.of(Reason.of("partial.ellipsis", end(line)));
                }
                behind += line.length();
            }
        }
        return Optional.empty();
    }

    /** At the end of a long text the teaser is another article's, which a page shows below its own. */
    private boolean isBrokenOff(String line, boolean link, String text) {
        int count = text.split("\\s+", LONG + 1).length;
        boolean cut = words.withLink(line)
                || words.breaksOff(line) && (link || line.endsWith("]") || count <= SHORT && isCut(line));
        return cut && count <= LONG;
    }

    /** « des employés ... » was cut by a machine; « des employés… » a writer may have meant. */
    private static boolean isCut(String line) {
        String words = line.replaceAll("(?:…|\\.{3})$", "");
        return words.length() < line.length()
                && (words.endsWith(" ") || words.endsWith("\u00a0") || words.endsWith(","));
    }

    private static String end(String line) {
        return line.length() <= 60 ? line : "…" + line.substring(line.length() - 60);
    }
}
