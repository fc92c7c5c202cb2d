package org.denouement.acquire.html;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.denouement.acquire.html.Markup.Meaning;
import org.denouement.model.article.BlockKind;
import org.jsoup.nodes.Element;

/** What the elements around a piece make of it. */
record Context(String tag, BlockKind kind, Map<String, String> attributes, Numbers numbers, Around around) {
    /** An element's own number and that of the one around it. */
    record Numbers(int own, int outer) {}

    /** What lies further out. */
    record Around(boolean header, boolean table, boolean verbatim, boolean live, boolean soft) {}

    private static final Set<String> HOLDERS = Set.of("div", "section", "article", "main", "body", "td");

    static final Context OUTER = new Context(
            "body", BlockKind.PARAGRAPH, Map.of(), new Numbers(0, 0), new Around(false, false, false, false, false));

    Context within(Element element, int number, Set<Meaning> named) {
        String inner = element.normalName();
        Around now = new Around(
                around.header || inner.equals("header"),
                around.table || inner.equals("table"),
                around.verbatim || inner.equals("pre"),
                around.live || named.contains(Meaning.LIVE),
                around.soft || named.contains(Meaning.SOFT));
        boolean entry = inner.equals("article") || inner.equals("li") || inner.equals("section");
        if (now.live && (entry || inner.equals("div") && isTimed(element))) {
            return liveEntry(element, inner, number, now);
        }
        String cited = inner.equals("blockquote") ? element.attr("cite") : "";
        Context context = new Context(inner, kind(inner), attributes, inner(number), now);
        return cited.startsWith("http") ? context.with(Map.of("url", cited)) : context;
    }

    Context of(BlockKind other) {
        return new Context(tag, other, attributes, numbers, around);
    }

    /** With what an item of a list is; not with what the item around it is. */
    Context with(Map<String, String> own) {
        if (own.isEmpty()) {
            return this;
        }
        Map<String, String> all = new TreeMap<>(entry());
        all.putAll(own);
        return new Context(tag, kind, all, numbers, around);
    }

    /** Of which entry of a live page this is a part. */
    Map<String, String> entry() {
        Optional<String> entry = Optional.ofNullable(attributes.get("entry"));
        return entry.map(number -> Map.of("entry", number, "time", attributes.getOrDefault("time", "")))
                .orElse(Map.of());
    }

    /** Words to a quotation, not to a picture. */
    static boolean isBelowQuotation(Element caption) {
        Element figure = caption.parent();
        return figure != null
                && figure.normalName().equals("figure")
                && figure.children().stream()
                        .anyMatch(child -> child.normalName().equals("blockquote"));
    }

    private Numbers inner(int number) {
        return new Numbers(number, numbers.own());
    }

    /** The element that holds this one's text as one of several: a paragraph's is the one around it. */
    int holder() {
        return HOLDERS.contains(tag) ? numbers.own() : numbers.outer();
    }

    /** A box with a time in it, beside another such box. */
    private boolean isTimed(Element element) {
        Element other =
                element.nextElementSibling() != null ? element.nextElementSibling() : element.previousElementSibling();
        return entry().isEmpty()
                && other != null
                && element.selectFirst("time[datetime]") != null
                && other.selectFirst("time[datetime]") != null;
    }

    private Context liveEntry(Element element, String inner, int number, Around now) {
        Element time = element.selectFirst("time[datetime]");
        if (time == null) {
            return new Context(inner, kind(inner), attributes, inner(number), now);
        }
        Map<String, String> own = Map.of("time", time.attr("datetime"), "entry", String.valueOf(number));
        return new Context(inner, BlockKind.LIVE_ENTRY, own, inner(number), now);
    }

    private BlockKind kind(String inner) {
        return switch (inner) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> BlockKind.HEADING;
            case "blockquote" -> BlockKind.BLOCK_QUOTE;
            case "figcaption", "caption" -> BlockKind.CAPTION;
            case "figure" -> BlockKind.CAPTION;
            case "li", "dd", "dt" -> kind == BlockKind.LIVE_ENTRY ? kind : BlockKind.LIST_ITEM;
            default -> kind;
        };
    }

    boolean inHeader() {
        return around.header;
    }

    boolean soft() {
        return around.soft;
    }

    boolean inTable() {
        return around.table;
    }

    boolean verbatim() {
        return around.verbatim;
    }
}
