package org.denouement.acquire.html;

import java.util.Set;
import org.denouement.acquire.html.Markup.Meaning;
import org.jsoup.nodes.Element;

/** Tells which elements of one page are no part of an article: strictly by their names, else only by what they are. */
final class Drops {
    /** A dropped element that holds more than this share of the page's letters was named for something else. */
    private static final double LARGEST_DROP = 0.35;

    private final boolean strict;
    private final int pageLength;

    Drops(boolean strict, int pageLength) {
        this.strict = strict;
        this.pageLength = pageLength;
    }

    boolean isDropped(Element element, String tag, Set<Meaning> named) {
        if (tag.equals("html") || tag.equals("body") || tag.equals("main")) {
            return false;
        }
        if (named.contains(Meaning.NEVER) && !named.contains(Meaning.BODY)) {
            return true;
        }
        if (isHidden(element)) {
            return strict || Lengths.of(element) < LARGEST_DROP * pageLength;
        }
        if (named.contains(Meaning.CORRECTION) && Lengths.of(element) < Notes.LONGEST) {
            return false;
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
}
