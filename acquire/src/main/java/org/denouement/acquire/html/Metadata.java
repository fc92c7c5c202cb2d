package org.denouement.acquire.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What the head of a page says: {@code meta} by lower-case name or property, JSON-LD, title, canonical address. */
record Metadata(Map<String, List<String>> metas, StructuredData structured, String title, String canonical) {
    static Metadata of(Document document, List<String> jsonLd) {
        Map<String, List<String>> metas = new TreeMap<>();
        for (Element meta : Tags.in(document, Set.of("meta"))) {
            String content = meta.attr("content").strip();
            for (String attribute : new String[] {"property", "name", "itemprop", "http-equiv"}) {
                String name = meta.attr(attribute).strip().toLowerCase(Locale.ROOT);
                if (!name.isEmpty() && !content.isEmpty()) {
                    metas.computeIfAbsent(name, any -> new ArrayList<>()).add(content);
                }
            }
        }
        Element link = document.selectFirst("link[rel=canonical][href]");
        return new Metadata(
                metas, StructuredData.of(jsonLd), document.title().strip(), link == null ? "" : link.attr("href"));
    }

    Optional<String> meta(String... names) {
        for (String name : names) {
            List<String> found = metas.getOrDefault(name, List.of());
            if (!found.isEmpty()) {
                return Optional.of(found.get(0));
            }
        }
        return Optional.empty();
    }

    List<String> all(String name) {
        return metas.getOrDefault(name, List.of());
    }

    /** The address of the page as it names itself; {@code ""} when it does not. */
    String url() {
        String named = meta("og:url").orElse("");
        return canonical.length() >= named.length() ? canonical : named;
    }

    /** What the page says of its article. */
    MainText.Told told() {
        List<String> descriptions = new ArrayList<>();
        for (String name : List.of("description", "og:description", "twitter:description")) {
            descriptions.addAll(all(name));
        }
        descriptions.add(structured.text("description"));
        String titles = Titles.fold(title + " " + meta("og:title").orElse(""));
        return new MainText.Told(titles, structured.text("articleBody"), descriptions);
    }
}
