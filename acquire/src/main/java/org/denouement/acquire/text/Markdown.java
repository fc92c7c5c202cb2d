package org.denouement.acquire.text;

import java.util.Optional;
import java.util.regex.Pattern;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.denouement.acquire.intake.BlockText;
import org.denouement.model.article.BlockKind;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/**
 * Reads Markdown (CommonMark, with the fields of a front matter) into lines without its marks: {@code "> «
 * **Je pars** »"} is the block quotation {@code "« Je pars »"}. Pictures are left out. Walks without recursion: nesting
 * costs no stack.
 */
final class Markdown {
    private static final Pattern SIGN = Pattern.compile(
            "(?m)^#{1,6} {1,3}\\S|\\]\\((?:https?:|/|\\.|#|mailto:)[^\\s)]{0,500}\\)|\\*\\*[^\\s*][^*\\n]{0,200}\\*\\*|^```");
    private static final int DEEPEST = 100;
    private static final Parser PARSER =
            Parser.builder().maxOpenBlockParsers(DEEPEST).build();

    private final BlockText blocks = new BlockText();

    private Markdown() {}

    /** Whether a text bears marks that plain text does not: headings, links, bold words, fenced code. */
    static boolean isOne(String text) {
        return FrontMatter.of(text).isPresent() || SIGN.matcher(text).find();
    }

    static LinedText lined(String text) {
        Markdown read = new Markdown();
        Optional<FrontMatter> front = FrontMatter.of(text);
        front.ifPresent(fields -> fields.lines().forEach(line -> read.blocks.add(BlockKind.PARAGRAPH, line)));
        Node document = PARSER.parse(front.map(FrontMatter::body).orElse(text));
        for (Node node = document.getFirstChild(); node != null; node = next(node, document, isLeaf(node))) {
            if (isLeaf(node)) {
                read.blocks.add(kind(node), words(node));
            }
        }
        return LinedText.of(read.blocks);
    }

    private static boolean isLeaf(Node node) {
        return node instanceof Heading
                || node instanceof Paragraph
                || node instanceof FencedCodeBlock
                || node instanceof IndentedCodeBlock
                || node instanceof HtmlBlock;
    }

    private static BlockKind kind(Node leaf) {
        if (leaf instanceof Heading) {
            return BlockKind.HEADING;
        }
        BlockKind kind = BlockKind.PARAGRAPH;
        for (Optional<Node> up = parent(leaf); up.isPresent(); up = up.flatMap(Markdown::parent)) {
            if (up.get() instanceof BlockQuote) {
                return BlockKind.BLOCK_QUOTE;
            }
            kind = up.get() instanceof ListItem ? BlockKind.LIST_ITEM : kind;
        }
        return kind;
    }

    private static Optional<Node> parent(Node node) {
        return Optional.ofNullable(node.getParent());
    }

    private static String words(Node leaf) {
        if (leaf instanceof FencedCodeBlock code) {
            return code.getLiteral().strip();
        } else if (leaf instanceof IndentedCodeBlock code) {
            return code.getLiteral().strip();
        } else if (leaf instanceof HtmlBlock html) {
            return Jsoup.parseBodyFragment(html.getLiteral()).text();
        }
        StringBuilder words = new StringBuilder();
        for (Node node = leaf.getFirstChild(); node != null; node = next(node, leaf, node instanceof Image)) {
            if (node instanceof Text plain) {
                words.append(plain.getLiteral());
            } else if (node instanceof Code code) {
                words.append(code.getLiteral());
            } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
                words.append(' ');
            }
        }
        return words.toString().strip();
    }

    /** The next node below {@code top} in reading order, or null; {@code over}: without what is inside this one. */
    private static @Nullable Node next(Node node, Node top, boolean over) {
        if (!over && node.getFirstChild() != null) {
            return node.getFirstChild();
        }
        Node at = node;
        while (at != top && at.getNext() == null) {
            at = at.getParent();
        }
        return at == top ? null : at.getNext();
    }
}
