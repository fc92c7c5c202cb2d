package org.denouement.tell.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.denouement.model.article.Article;
import org.denouement.model.article.Origin;
import org.denouement.model.story.Evidence;
import org.denouement.model.story.When;
import org.denouement.model.text.Anchor;
import org.denouement.model.text.Reason;

/** What an item rests on: its sources in a line, each a link to the very words, and behind it the words and the why. */
final class Proof {
    private static final int WORDS_SHOWN = 12;
    private static final int LENGTH_SHOWN = 280;
    private static final int NAMED = 3;

    private final Edition edition;
    private final String item;
    private final List<Anchor> anchors;
    private final List<Reason> because;

    private Proof(Edition edition, String item, Evidence evidence) {
        this.edition = edition;
        this.item = item;
        this.anchors = edition.numbers().inOrder(evidence);
        this.because = evidence.because();
    }

    /** The proof of the item whose id on the page is {@code item}. */
    static Proof of(Edition edition, String item, Evidence evidence) {
        return new Proof(edition, item, evidence);
    }

    /** The words of the item itself as a link to its first words in a source; plain when it rests on none. */
    Element headline(String words) {
        return anchors.isEmpty()
                ? Element.of("span", "say").text(words)
                : Element.of("a", "say")
                        .set("href", "#" + edition.marks().idOf(anchors.get(0), item))
                        .text(words);
    }

    /** The sources in a line and, folded, the words, when they were, and the reasons. */
    Element meta(Optional<When> when) {
        Element meta = Element.of("div", "meta");
        return meta.add(sources()).add(why(when));
    }

    Element sources() {
        Element line = Element.of("span", "refs");
        Map<String, Anchor> first = new LinkedHashMap<>();
        anchors.forEach(anchor -> first.putIfAbsent(anchor.source(), anchor));
        int named = 0;
        for (Map.Entry<String, Anchor> source : first.entrySet()) {
            line.add(reference(source.getKey(), source.getValue(), named++ < NAMED));
        }
        int origins = origins();
        if (first.size() > 1) {
            line.add(Element.of("span", "origins").text(edition.narrator().counted("page.origins", origins)));
        }
        return line;
    }

    /** The number of a source and its name; the number alone, with the name for those who ask, after the first few. */
    private Element reference(String source, Anchor anchor, boolean named) {
        String name = edition.article(source).map(edition::shortNameOf).orElse("?");
        Element reference = Element.of("a", "ref")
                .set("href", "#" + edition.marks().idOf(anchor, item))
                .add(Element.of("span", "n")
                        .text(String.valueOf(edition.numbers().of(source))));
        return named
                ? reference.text(" " + name)
                : reference
                        .set("title", name)
                        .set("aria-label", edition.numbers().of(source) + " " + name);
    }

    private int origins() {
        TreeSet<String> origins = new TreeSet<>();
        anchors.forEach(anchor ->
                origins.add(edition.origin(anchor.source()).map(Origin::id).orElse(anchor.source())));
        return origins.size();
    }

    private Element why(Optional<When> when) {
        Element details = Element.of("details", "why").add(Element.of("summary").text(edition.told("page.why")));
        details.add(words());
        Element reasons = Element.of("ul", "reasons");
        when.ifPresent(known -> reasons.add(Element.of("li").text(date(known))));
        for (Reason reason : because) {
            reasons.add(Element.of("li").text(edition.narrator().told(reason)));
        }
        if (!reasons.isEmpty()) {
            details.add(reasons);
        }
        return details.add(permalink());
    }

    private String date(When when) {
        String edtf = when.range().map(range -> " " + range.edtf()).orElse("");
        return edition.told("page.when", edition.narrator().dates().told(when) + edtf)
                + " "
                + edition.narrator().explained(when);
    }

    /** The words themselves, each a link to their place; the first of them when there are very many. */
    Element words() {
        Element list = Element.of("ul", "words");
        anchors.stream().limit(WORDS_SHOWN).forEach(anchor -> list.add(word(anchor)));
        int left = anchors.size() - WORDS_SHOWN;
        return left <= 0
                ? list
                : list.add(Element.of("li").text(edition.narrator().counted("page.more", left)));
    }

    private Element word(Anchor anchor) {
        String language =
                edition.article(anchor.source()).map(Article::language).orElse("und");
        return Element.of("li")
                .add(Element.of("span", "n")
                        .text(String.valueOf(edition.numbers().of(anchor.source()))))
                .text(" ")
                .add(Element.of("a")
                        .set("href", "#" + edition.marks().idOf(anchor, item))
                        .set("lang", edition.languageOf(language))
                        .text(edition.told("quoted", shortened(anchor.exact()))))
                .text(" ")
                .add(Element.of("small", "rule").text(anchor.by()));
    }

    private static String shortened(String exact) {
        String line = exact.replaceAll("\\s+", " ").strip();
        if (line.length() <= LENGTH_SHOWN) {
            return line;
        }
        int cut = line.offsetByCodePoints(0, Math.min(LENGTH_SHOWN, line.codePointCount(0, line.length())));
        return line.substring(0, cut) + " […]";
    }

    private Element permalink() {
        return Element.of("p", "permalink")
                .add(Element.of("a").set("href", "#" + item).text(edition.told("page.permalink")))
                .text(" ")
                .add(Element.of("code").text(item));
    }
}
