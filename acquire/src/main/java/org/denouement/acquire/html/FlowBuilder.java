package org.denouement.acquire.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.denouement.acquire.html.Markup.Meaning;
import org.denouement.model.article.BlockKind;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Walks a page once and cuts it into pieces, leaving out what is no part of an article. One page, one thread. */
final class FlowBuilder {
    private static final Set<String> NEVER = Set.of(
            "script",
            "style",
            "noscript",
            "nav",
            "footer",
            "button",
            "select",
            "input",
            "textarea",
            "iframe",
            "object",
            "embed",
            "svg",
            "template",
            "dialog",
            "menu",
            "canvas",
            "audio",
            "video",
            "head",
            "map",
            "label",
            "option",
            "link",
            "meta",
            "datalist",
            "fencedframe",
            "rt",
            "rp");
    private static final Set<String> INLINE = Set.of(
            "a",
            "abbr",
            "acronym",
            "b",
            "bdi",
            "bdo",
            "big",
            "cite",
            "code",
            "data",
            "del",
            "dfn",
            "em",
            "font",
            "i",
            "ins",
            "kbd",
            "mark",
            "q",
            "ruby",
            "rb",
            "s",
            "samp",
            "small",
            "span",
            "strike",
            "strong",
            "sub",
            "sup",
            "time",
            "tt",
            "u",
            "var",
            "wbr",
            "nobr",
            "center-inline",
            "blink",
            "picture",
            "img",
            "label",
            "amp-img");
    private static final int DEEPEST = 400;
    /** A dropped element that holds more than this share of the page's letters was named for something else. */
    private static final double LARGEST_DROP = 0.35;

    private static final int LONGEST_CAPTION = 700;

    private final Markup markup;
    private final Posts posts = new Posts();
    private final Map<String, Set<Meaning>> meanings = new HashMap<>();
    private final List<Piece> pieces = new ArrayList<>();
    private final List<Flow.Region> regions = new ArrayList<>();
    private final Deque<Context> contexts = new ArrayDeque<>();
    private final StringBuilder words = new StringBuilder();
    private final boolean strict;
    private final int pageLength;
    private int linked;
    private int links;
    private int depth;
    private int elements;

    private FlowBuilder(Markup markup, Element body, boolean strict) {
        this.markup = markup;
        this.strict = strict;
        this.pageLength = Math.max(1, Lengths.of(body));
    }

    /** Strictly: names decide; otherwise only what elements are. */
    static Flow flow(Markup markup, Element body, boolean strict) {
        FlowBuilder builder = new FlowBuilder(markup, body, strict);
        builder.contexts.push(Context.OUTER);
        builder.element(body);
        builder.flush();
        return new Flow(builder.pieces, builder.regions);
    }

    private void element(Element element) {
        String tag = element.normalName();
        if (NEVER.contains(tag) || depth > DEEPEST) {
            return;
        }
        if (tag.equals("br")) {
            words.append('\n');
            return;
        }
        if (INLINE.contains(tag)) {
            inline(element, tag);
            return;
        }
        Set<Meaning> named = meanings(element);
        if (isDropped(element, tag, named)) {
            return;
        }
        flush();
        block(element, tag, named);
        flush();
    }

    private void inline(Element element, String tag) {
        if (strict && (isHidden(element) || (!element.className().isEmpty() && dropsInline(element)))) {
            return;
        }
        if (tag.equals("time") && contexts.peek().kind() == BlockKind.LIVE_ENTRY) {
            return;
        }
        boolean link = tag.equals("a") && element.hasAttr("href");
        links += link ? 1 : 0;
        children(element);
        links -= link ? 1 : 0;
    }

    private boolean dropsInline(Element element) {
        return meanings(element).contains(Meaning.DROP) && Lengths.of(element) < 80;
    }

    private void block(Element element, String tag, Set<Meaning> named) {
        if (posts.isPost(element)) {
            Posts.Post post = posts.post(element);
            if (!post.words().isEmpty()) {
                pieces.add(new Piece(post.words(), 0, BlockKind.POST, post.attributes(), place(tag)));
            }
            return;
        }
        int from = pieces.size();
        elements++;
        Context context = contexts.peek().within(element, elements, named);
        boolean caption = named.contains(Meaning.CAPTION) && Lengths.of(element) < LONGEST_CAPTION;
        contexts.push(caption ? context.of(BlockKind.CAPTION) : context);
        children(element);
        flush();
        contexts.pop();
        if (pieces.size() > from) {
            regions.add(new Flow.Region(element, from, pieces.size(), weight(element, tag, named)));
        }
    }

    private void children(Element element) {
        depth++;
        for (Node child = element.firstChild(); child != null; child = child.nextSibling()) {
            if (child instanceof TextNode text) {
                text(text.getWholeText());
            } else if (child instanceof Element inner) {
                element(inner);
            }
        }
        depth--;
    }

    private void text(String whole) {
        boolean verbatim = contexts.peek().verbatim();
        int before = words.length();
        for (int i = 0; i < whole.length(); i++) {
            char c = whole.charAt(i);
            if (verbatim || !isSpace(c)) {
                words.append(c);
            } else if (words.length() > 0 && !isSpace(words.charAt(words.length() - 1))) {
                words.append(' ');
            }
        }
        linked += links > 0 ? words.length() - before : 0;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
    }

    /** Ends the piece; an empty line (two {@code <br>}) parts it in two. */
    private void flush() {
        if (words.length() == 0) {
            linked = 0;
            return;
        }
        String all = words.toString();
        int length = Math.max(1, all.length());
        for (String part : contexts.peek().verbatim() ? new String[] {all} : all.split(" ?\n ?\n[ \n]*")) {
            String stripped = tidy(part);
            if (!stripped.isEmpty()) {
                int share = (int) Math.min(stripped.length(), (long) linked * part.length() / length);
                Context context = contexts.peek();
                pieces.add(new Piece(stripped, share, context.kind(), context.attributes(), place(context.tag())));
            }
        }
        words.setLength(0);
        linked = 0;
    }

    private static String tidy(String part) {
        String stripped = part.strip();
        return stripped.indexOf('\n') < 0 ? stripped : stripped.replaceAll(" ?\n ?", "\n");
    }

    private Piece.Place place(String tag) {
        Context context = contexts.peek();
        return new Piece.Place(tag, context.holder(), context.inHeader(), context.soft());
    }

    private boolean isDropped(Element element, String tag, Set<Meaning> named) {
        if (tag.equals("html") || tag.equals("body") || tag.equals("main")) {
            return false;
        }
        if (named.contains(Meaning.NEVER) && !named.contains(Meaning.BODY)) {
            return true;
        }
        if (isHidden(element)) {
            return strict || Lengths.of(element) < LARGEST_DROP * pageLength;
        }
        boolean byTag = tag.equals("aside") || tag.equals("form");
        boolean byName = named.contains(Meaning.DROP) && !(tag.equals("article") && named.contains(Meaning.BODY));
        if (!byTag && !(byName && strict)) {
            return false;
        }
        return Lengths.of(element) < LARGEST_DROP * pageLength;
    }

    static boolean isHidden(Element element) {
        if (element.hasAttr("hidden")) {
            return true;
        }
        String style = element.attr("style");
        return !style.isEmpty() && style.replace(" ", "").contains("display:none");
    }

    private Set<Meaning> meanings(Element element) {
        String names = element.className() + " " + element.id() + " " + element.attr("role") + " "
                + element.attr("data-component") + " " + element.attr("data-testid");
        return meanings.computeIfAbsent(names, markup::meanings);
    }

    /** How much the element's own names speak for it. */
    private static double weight(Element element, String tag, Set<Meaning> named) {
        String property = element.attr("itemprop");
        if (property.contains("articleBody")) {
            return 1.25;
        }
        if (tag.equals("article") || tag.equals("main") || named.contains(Meaning.BODY)) {
            return 1.08;
        }
        return named.contains(Meaning.SOFT) ? 0.95 : 1;
    }
}
