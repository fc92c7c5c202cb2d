package org.denouement.acquire.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.denouement.acquire.words.PartialWords;
import org.denouement.model.text.Reason;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Tells from a page whether it shows its whole article: a notice that the rest is for subscribers where the text ends,
 * or a page that calls itself paid and lacks the part it wants to be paid for. A notice with the article behind it is no sign: many pages
 * carry it beside the whole text. Stateless, thread-safe.
 */
final class Paywalls {
    private static final Set<String> UNSEEN = Set.of("script", "style", "noscript", "template", "head");
    private static final Set<String> INLINE =
            Set.of("a", "b", "em", "i", "span", "strong", "u", "small", "font", "mark");
    /** Letters of other text between the article's end and the notice; further off it is the page's, not the article's. */
    private static final int NEAR = 600;
    /** Letters of the article that may stand behind the notice. */
    private static final int LITTLE = 200;
    /** Fewer letters, title and lead counted, of a page that says it is paid, are a stub. */
    private static final int STUB = 250;

    private static final int LONGEST_TEASER = 2500;
    /** One class, name or element: what pages name their paid part by. */
    private static final Pattern SELECTOR =
            Pattern.compile("(?:[A-Za-z][\\w-]{0,40})?(?:[.#][A-Za-z_][\\w-]{0,80}){1,3}"
                    + "|(?:[A-Za-z]{1,20} )?[.#][A-Za-z_][\\w-]{0,80}");

    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final int TELLING = 40;
    private static final int DEEPEST = 400;

    private final PartialWords words;

    Paywalls(PartialWords words) {
        this.words = words;
    }

    Optional<Reason> partial(Document document, Metadata metadata, String text) {
        String free = metadata.structured().text("isAccessibleForFree");
        if (free.equalsIgnoreCase("true")) {
            return Optional.empty();
        }
        Scan scan = new Scan();
        scan.walk(document.body(), 0);
        Optional<String> notice = scan.notice(text);
        if (notice.isPresent()) {
            return Optional.of(Reason.of("partial.notice", notice.get()));
        }
        boolean paid = free.equalsIgnoreCase("false");
        if (paid && lacksItsPaidPart(document, metadata.structured().paidPart(), text)) {
            int count = text.isBlank() ? 0 : text.strip().split("\\s+").length;
            return Optional.of(Reason.of("partial.declared", String.valueOf(count)));
        }
        return Optional.empty();
    }

    /**
     * Whether the part for which a page wants to be paid is missing: by where it says that part stands, else when it
     * breaks off, or shows a line or two. Of pages that call themselves paid most show all.
     */
    private boolean lacksItsPaidPart(Document document, String selector, String text) {
        if (text.length() > LONGEST_TEASER) {
            return false;
        }
        if (SELECTOR.matcher(selector).matches()) {
            boolean there = document.select(selector).stream()
                    .anyMatch(part -> part.text().length() >= TELLING);
            return !there || brokenOff(text);
        }
        return text.length() < STUB || brokenOff(text);
    }

    private boolean brokenOff(String text) {
        String end = text.substring(Math.max(0, text.length() - LITTLE));
        return end.lines().anyMatch(line -> line.length() >= TELLING && words.breaksOff(line));
    }

    /** The longer texts of a page in order, and where among them notices stand. */
    private final class Scan {
        private final List<String> texts = new ArrayList<>();
        private final List<Notice> notices = new ArrayList<>();

        void walk(Element element, int depth) {
            if (depth > DEEPEST || UNSEEN.contains(element.normalName()) || Drops.isHidden(element)) {
                return;
            }
            for (Node child = element.firstChild(); child != null; child = child.nextSibling()) {
                if (child instanceof TextNode text && !text.isBlank()) {
                    take(text.getWholeText().strip(), element);
                } else if (child instanceof Element inner) {
                    walk(inner, depth + 1);
                }
            }
        }

        private void take(String text, Element around) {
            if (text.length() >= 5 && words.mayBeginNotice(text)) {
                String line = Titles.clean(block(around).text());
                if (words.isNotice(line)) {
                    notices.add(new Notice(line, texts.size()));
                    return;
                }
            }
            if (text.length() >= TELLING) {
                texts.add(text);
            }
        }

        private Element block(Element around) {
            Element at = around;
            while (INLINE.contains(at.normalName()) && at.parent() != null) {
                at = at.parent();
            }
            return at;
        }

        /** The first notice that stands where the article's text ends. */
        Optional<String> notice(String article) {
            if (notices.isEmpty()) {
                return Optional.empty();
            }
            texts.replaceAll(text -> SPACES.matcher(text).replaceAll(" "));
            String flat = SPACES.matcher(article).replaceAll(" ");
            for (Notice notice : notices) {
                if (endsAt(notice.at(), flat)) {
                    return Optional.of(notice.words());
                }
            }
            return Optional.empty();
        }

        private boolean endsAt(int at, String article) {
            int behind = 0;
            for (int i = at; i < texts.size() && behind < LITTLE; i++) {
                behind += article.contains(texts.get(i)) ? texts.get(i).length() : 0;
            }
            int between = 0;
            int before = at - 1;
            while (before >= 0 && between < NEAR && !article.contains(texts.get(before))) {
                between += texts.get(before).length();
                before--;
            }
            return behind < LITTLE && before >= 0 && between < NEAR;
        }
    }

    /** The words of a notice, and how many longer texts stand before it. */
    private record Notice(String words, int at) {}
}
