package org.denouement.acquire.html;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.denouement.acquire.words.PageWords;
import org.denouement.acquire.words.Wires;
import org.denouement.model.article.BlockKind;

/**
 * Marks the lines that sign: at the end of the article its author's ({@code "Anne Dupin, avec AFP"}, {@code "J. P."},
 * {@code "Reporting by …"}), below a quotation set apart the speaker's ({@code "— Sophie Lemaire, présidente"}).
 */
final class Signed {
    /** Lines at the end among which authors sign. */
    private static final int LAST = 4;

    private static final Set<BlockKind> PLAIN =
            EnumSet.of(BlockKind.PARAGRAPH, BlockKind.BLOCK_QUOTE, BlockKind.LIVE_ENTRY);

    private static final int LONGEST = 140;
    private static final int LONGEST_CREDIT = 250;
    private static final Pattern INITIALS = Pattern.compile("[(—–-]?\\s?(?:\\p{Lu}{1,2}\\.[ -]?){2,4}\\)?");
    private static final Pattern DASHED = Pattern.compile("^[—–―-]{1,2}\\s?\\p{Lu}");
    private static final Pattern LEADING = Pattern.compile("^[(\\[—–―\\s-]{1,4}");

    private final PageWords words;
    private final Wires wires;

    Signed(PageWords words, Wires wires) {
        this.words = words;
        this.wires = wires;
    }

    List<Piece> marked(List<Piece> pieces, List<String> bylines) {
        List<Piece> marked = new ArrayList<>(pieces);
        int last = pieces.size();
        while (last > 0 && pieces.get(last - 1).isSetApart()) {
            last--;
        }
        for (int i = 1; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            boolean plain = PLAIN.contains(piece.kind());
            boolean below = pieces.get(i - 1).kind() == BlockKind.BLOCK_QUOTE && isSpeaker(piece);
            if (plain && (below || i >= last - LAST && signs(piece.words(), bylines))) {
                marked.set(i, piece.as(BlockKind.SIGNATURE));
            }
        }
        return marked;
    }

    private static boolean isSpeaker(Piece piece) {
        return piece.length() <= LONGEST && DASHED.matcher(piece.words()).find() && !piece.endsSentence();
    }

    private boolean signs(String line, List<String> bylines) {
        if (line.length() <= LONGEST_CREDIT && words.begins("sign", line) > 0) {
            return true;
        }
        if (line.length() > LONGEST) {
            return false;
        }
        boolean closed = line.endsWith(".") && line.indexOf(' ') > 0;
        return INITIALS.matcher(line).matches()
                || !wires.ofCredit(line).isEmpty()
                || !closed && bylines.stream().anyMatch(name -> isSignedBy(line, name));
    }

    /** The author's name, alone or before a comma, an "and", the agency. */
    private boolean isSignedBy(String line, String name) {
        String bare = LEADING.matcher(line).replaceFirst("");
        int by = words.begins("by", bare);
        bare = by > 0 ? bare.substring(by).strip() : bare;
        if (name.indexOf(' ') < 0 || !bare.regionMatches(true, 0, name, 0, name.length())) {
            return false;
        }
        String rest = bare.substring(name.length()).strip();
        return rest.isEmpty()
                || ",)]/".indexOf(rest.charAt(0)) >= 0
                || words.begins("and", rest) > 0
                || words.begins("with", rest) > 0;
    }
}
