package org.denouement.acquire.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
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
    private static final Pattern EMPTY_LINE = Pattern.compile(" ?\n ?\n[ \n]*");
    private static final int DEEPEST = 400;
    private static final int LONGEST_CAPTION = 700;

    private final Vocabulary vocabulary;
    private final Drops drops;
    private final Lists lists = new Lists();
    private final Map<String, Set<Meaning>> meanings = new HashMap<>();
    private final List<Piece> pieces = new ArrayList<>();
    private final List<Flow.Region> regions = new ArrayList<>();
    private final Deque<Context> contexts = new ArrayDeque<>();
    private final StringBuilder words = new StringBuilder();
    private final boolean strict;
    private int linked;
    private int links;
    private int depth;
    private int elements;

    private FlowBuilder(Vocabulary vocabulary, Element body, boolean strict) {
        this.vocabulary = vocabulary;
        this.strict = strict;
        this.drops = new Drops(strict, Math.max(1, Lengths.of(body)));
    }

    /** Strictly: names decide; otherwise only what elements are. */
    static Flow flow(Vocabulary vocabulary, Element body, boolean strict) {
        FlowBuilder builder = new FlowBuilder(vocabulary, body, strict);
        builder.contexts.push(Context.OUTER);
        builder.element(body);
        builder.flush();
        return new Flow(builder.pieces, builder.regions);
    }

    private void element(Element element) {
        String tag = element.normalName();
        if (depth > DEEPEST || NEVER.contains(tag) && !signsQuotation(element, tag)) {
            leave(element, tag);
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
        if (drops.isDropped(element, tag, named)) {
            leave(element, tag);
            return;
        }
        flush();
        block(element, tag, named);
        flush();
    }

    /** Of what is left out: the notes by which the outlet corrects itself, and where a frame shows a post. */
    private void leave(Element element, String tag) {
        if (tag.equals("iframe") && strict) {
            vocabulary.posts().framed(element).ifPresent(post -> {
                flush();
                take(post, tag);
            });
        } else if (depth <= DEEPEST && (tag.equals("aside") || tag.equals("footer"))) {
            for (String note : new Notes(vocabulary.words()).of(element)) {
                flush();
                add(note, 0, contexts.peek().of(BlockKind.CORRECTION));
            }
        }
    }

    /** The name at the end of a quotation set apart: {@code <footer>}, or {@code <cite>} with nothing behind it. */
    private boolean signsQuotation(Element element, String tag) {
        boolean quoted = contexts.peek().kind() == BlockKind.BLOCK_QUOTE;
        return quoted && (tag.equals("footer") || tag.equals("cite") && isLast(element));
    }

    private static boolean isLast(Element element) {
        Node next = element.nextSibling();
        while (next instanceof TextNode text && text.isBlank()) {
            next = next.nextSibling();
        }
        Element parent = element.parent();
        return next == null
                && parent != null
                && (parent.normalName().equals("blockquote") || parent.nextElementSibling() == null);
    }

    private void inline(Element element, String tag) {
        if (strict && (Drops.isHidden(element) || (!element.className().isEmpty() && dropsInline(element)))) {
            return;
        }
        if (tag.equals("time") && contexts.peek().kind() == BlockKind.LIVE_ENTRY) {
            return;
        }
        if (signsQuotation(element, tag)) {
            flush();
            contexts.push(contexts.peek().of(BlockKind.SIGNATURE));
            children(element);
            flush();
            contexts.pop();
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
        if (vocabulary.posts().isPost(element)) {
            take(vocabulary.posts().post(element), tag);
            return;
        }
        int from = pieces.size();
        elements++;
        Context context = contexts.peek().within(element, elements, named).with(lists.attributes(element, tag));
        contexts.push(context.of(named(element, tag, named, context.kind())));
        children(element);
        flush();
        contexts.pop();
        if (pieces.size() > from) {
            regions.add(new Flow.Region(element, from, pieces.size(), weight(element, tag, named)));
        }
    }

    /** What an element is that its names, or what stands beside it, make something else of. */
    private BlockKind named(Element element, String tag, Set<Meaning> named, BlockKind kind) {
        boolean plain = kind == BlockKind.PARAGRAPH || kind == BlockKind.LIVE_ENTRY;
        if (signsQuotation(element, tag) || tag.equals("figcaption") && Context.isBelowQuotation(element)) {
            return BlockKind.SIGNATURE;
        }
        if (named.contains(Meaning.CAPTION) && Lengths.of(element) < LONGEST_CAPTION) {
            return BlockKind.CAPTION;
        }
        if (plain && named.contains(Meaning.CORRECTION) && Lengths.of(element) < Notes.LONGEST) {
            return BlockKind.CORRECTION;
        }
        boolean lead = kind == BlockKind.PARAGRAPH
                && named.contains(Meaning.LEAD)
                && !named.contains(Meaning.BODY)
                && Lengths.of(element) < LONGEST_CAPTION;
        return lead ? BlockKind.LEAD : kind;
    }

    /** A post as its words and the line that says whose they are; one without words is no speech of anybody. */
    private void take(Posts.Post post, String tag) {
        Map<String, String> attributes = new TreeMap<>(contexts.peek().entry());
        attributes.putAll(post.attributes());
        if (!post.words().isEmpty()) {
            pieces.add(new Piece(post.words(), 0, BlockKind.POST, attributes, place(tag)));
        }
        if (!post.credit().isEmpty()) {
            boolean words = !post.words().isEmpty();
            pieces.add(new Piece(
                    post.credit(),
                    0,
                    words ? BlockKind.SIGNATURE : BlockKind.BOILERPLATE,
                    words ? Map.of("of", "post") : attributes,
                    place(tag)));
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
        boolean whole = contexts.peek().verbatim() || all.indexOf('\n') < 0;
        for (String part : whole ? new String[] {all} : EMPTY_LINE.split(all)) {
            String stripped = tidy(part);
            if (!stripped.isEmpty()) {
                int share = (int) Math.min(stripped.length(), (long) linked * part.length() / length);
                add(stripped, share, contexts.peek());
            }
        }
        words.setLength(0);
        linked = 0;
    }

    private void add(String line, int share, Context context) {
        pieces.add(new Piece(line, share, context.kind(), context.attributes(), place(context.tag())));
    }

    private static String tidy(String part) {
        String stripped = part.strip();
        return stripped.indexOf('\n') < 0 ? stripped : stripped.replaceAll(" ?\n ?", "\n");
    }

    private Piece.Place place(String tag) {
        Context context = contexts.peek();
        return new Piece.Place(tag, context.holder(), context.inHeader(), context.soft());
    }

    private Set<Meaning> meanings(Element element) {
        if (element.attributesSize() == 0) {
            return Set.of();
        }
        String names = element.className() + " " + element.id() + " " + element.attr("role") + " "
                + element.attr("data-component") + " " + element.attr("data-testid");
        return meanings.computeIfAbsent(names, vocabulary.markup()::meanings);
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
