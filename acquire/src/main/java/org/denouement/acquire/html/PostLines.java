package org.denouement.acquire.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** The lines of a small element as a reader sees them: one for each of its blocks, and for what stands beside them. */
final class PostLines {
    private static final Set<String> BLOCKS =
            Set.of("p", "div", "section", "blockquote", "footer", "header", "li", "br");
    private static final Set<String> UNSEEN = Set.of("script", "style", "svg", "button");
    private static final Pattern PICTURE = Pattern.compile("pic\\.(?:twitter|x)\\.com/\\w{1,20}");
    private static final int DEEPEST = 40;

    private final List<String> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();

    private PostLines() {}

    static List<String> of(Element element) {
        PostLines lines = new PostLines();
        lines.walk(element, 0);
        lines.end();
        return lines.lines;
    }

    private void walk(Element element, int depth) {
        for (Node child = element.firstChild(); child != null && depth < DEEPEST; child = child.nextSibling()) {
            if (child instanceof TextNode text) {
                append(text.getWholeText());
            } else if (child instanceof Element inner && !UNSEEN.contains(inner.normalName()) && !isPicture(inner)) {
                boolean block = BLOCKS.contains(inner.normalName());
                if (block) {
                    end();
                } else if (inner.normalName().equals("a") && endsInLetter()) {
                    line.append(' ');
                }
                walk(inner, depth + 1);
                if (block) {
                    end();
                }
            }
        }
    }

    /** The shortened address of a picture, written out: no word of anybody. */
    private static boolean isPicture(Element link) {
        return link.normalName().equals("a") && PICTURE.matcher(link.text()).matches();
    }

    private void append(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean space = Character.isWhitespace(c) || c == '\u00a0';
            if (!space) {
                line.append(c);
            } else if (line.length() > 0 && line.charAt(line.length() - 1) != ' ') {
                line.append(' ');
            }
        }
    }

    private boolean endsInLetter() {
        return line.length() > 0 && Character.isLetterOrDigit(line.charAt(line.length() - 1));
    }

    private void end() {
        String words = line.toString().strip();
        if (!words.isEmpty()) {
            lines.add(words);
        }
        line.setLength(0);
    }
}
