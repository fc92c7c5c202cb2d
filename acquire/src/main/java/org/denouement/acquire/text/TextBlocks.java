package org.denouement.acquire.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.denouement.acquire.words.PageWords;
import org.denouement.model.article.Block;
import org.denouement.model.article.BlockKind;
import org.denouement.model.text.Span;

/** Says of each line of a text what it is. */
final class TextBlocks {
    private static final Pattern LIST_ITEM = Pattern.compile("(?:[-*+•‣▪]|\\d{1,2}[.)])\\s+\\S.*", Pattern.DOTALL);
    private static final Pattern CLOSING = Pattern.compile(".*[.!?…:;,»”\"]$", Pattern.DOTALL);
    private static final int LONG_PARAGRAPH = 200;

    private final PageWords words;
    private final Signatures signatures;

    TextBlocks(PageWords words) {
        this.words = words;
        this.signatures = new Signatures(words);
    }

    List<Block> of(LinedText text, TextMasthead.Found found) {
        List<TextLines.Line> lines = text.lines();
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            TextLines.Line line = lines.get(i);
            if (i == found.headline()) {
                addHeadline(line, found, blocks);
            } else if (found.consumed().contains(i)) {
                blocks.add(new Block(BlockKind.BOILERPLATE, line.span(), Map.of("part", "masthead")));
            } else {
                BlockKind declared = text.kinds().getOrDefault(i, BlockKind.PARAGRAPH);
                blocks.add(Block.of(declared == BlockKind.PARAGRAPH ? kind(lines, i) : declared, line.span()));
            }
        }
        return blocks;
    }

    /** A headline after the name of its field is the headline alone. */
    private static void addHeadline(TextLines.Line line, TextMasthead.Found found, List<Block> blocks) {
        int start = line.span().start();
        int label = Math.max(0, line.words().indexOf(found.title()));
        if (label > 0) {
            blocks.add(new Block(BlockKind.BOILERPLATE, new Span(start, start + label), Map.of("part", "masthead")));
        }
        int end =
                label > 0 ? start + label + found.title().length() : line.span().end();
        blocks.add(Block.of(BlockKind.HEADLINE, new Span(start + label, end)));
    }

    private BlockKind kind(List<TextLines.Line> lines, int at) {
        String line = lines.get(at).words();
        if (words.isBoilerplate(line)) {
            return BlockKind.BOILERPLATE;
        }
        if (words.isCorrection(line)) {
            return BlockKind.CORRECTION;
        }
        if (line.startsWith(">")) {
            return BlockKind.BLOCK_QUOTE;
        }
        if (signatures.isSignature(lines, at)) {
            return BlockKind.SIGNATURE;
        }
        if (LIST_ITEM.matcher(line).matches()) {
            return BlockKind.LIST_ITEM;
        }
        return isHeading(lines, at) ? BlockKind.HEADING : BlockKind.PARAGRAPH;
    }

    /** A short line that does not end as a sentence, above a paragraph and not within a list of such lines. */
    private static boolean isHeading(List<TextLines.Line> lines, int at) {
        String line = lines.get(at).words();
        boolean alone = at + 1 < lines.size() && lines.get(at + 1).words().length() >= LONG_PARAGRAPH / 2;
        return alone && at > 0 && line.length() <= 120 && !CLOSING.matcher(line).matches();
    }

    static boolean isLong(String line) {
        return line.length() >= LONG_PARAGRAPH;
    }
}
