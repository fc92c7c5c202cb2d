package org.denouement.acquire.html;

import java.util.List;
import java.util.Optional;
import org.denouement.acquire.words.Bylines;
import org.jsoup.nodes.Element;

/**
 * A name that stands alone, set off from the text, as the first or last paragraph of an article that has several:
 * {@code <p><strong>Anne Dupin</strong></p>}.
 */
final class Signature {
    /** Paragraphs beside it, at least: two or three might be captions or boxes. */
    private static final int FEWEST = 4;

    private Signature() {}

    /** The name, or none. */
    static List<String> of(Element body) {
        for (Element emphasis : body.select("p > strong, p > b, p > em, p > i")) {
            Optional<Element> paragraph = Optional.ofNullable(emphasis.parent())
                    .filter(one -> one.childrenSize() == 1 && one.ownText().isBlank())
                    .filter(Signature::isAtAnEnd);
            String name = Titles.clean(emphasis.text());
            if (paragraph.isPresent() && Bylines.looksLikeName(name)) {
                return List.of(name);
            }
        }
        return List.of();
    }

    private static boolean isAtAnEnd(Element paragraph) {
        Element parent = paragraph.parent();
        if (parent == null) {
            return false;
        }
        List<Element> paragraphs = parent.children().stream()
                .filter(child -> child.normalName().equals("p")
                        && !Titles.clean(child.text()).isEmpty())
                .toList();
        return paragraphs.size() > FEWEST
                && (paragraphs.get(0) == paragraph || paragraphs.get(paragraphs.size() - 1) == paragraph);
    }
}
