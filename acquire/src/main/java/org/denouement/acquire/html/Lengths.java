package org.denouement.acquire.html;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Counts letters below an element. */
final class Lengths {
    private Lengths() {}

    static int of(Element element) {
        int length = 0;
        Node node = element.firstChild();
        while (node != null) {
            if (node instanceof TextNode text) {
                length += text.isBlank() ? 0 : text.getWholeText().length();
            }
            node = next(node, element);
        }
        return length;
    }

    /** The next node in reading order below {@code root}; null at the end. */
    private static @org.jspecify.annotations.Nullable Node next(Node node, Element root) {
        if (node.childNodeSize() > 0) {
            return node.childNode(0);
        }
        Node at = node;
        while (at.nextSibling() == null) {
            Node parent = at.parent();
            if (parent == null || parent == root) {
                return null;
            }
            at = parent;
        }
        return at.nextSibling();
    }
}
