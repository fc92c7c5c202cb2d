package org.denouement.acquire.copies;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.denouement.model.article.Article;

/** Articles of one address: the revisions of a page, and the entries of feeds that lead to it. */
final class Addresses {
    private static final String PAGE = "text/html";

    private Addresses() {}

    /**
     * Indices of articles that belong together, each list with at least one page and the lowest first. Entries that share
     * a link without a page behind it are none: careless feeds give all of them the link of the site.
     */
    static List<List<Integer>> shared(List<Article> articles) {
        Map<String, List<Integer>> byAddress = new TreeMap<>();
        for (int i = 0; i < articles.size(); i++) {
            String uri = articles.get(i).capture().uri();
            if (uri.startsWith("http://") || uri.startsWith("https://")) {
                byAddress.computeIfAbsent(key(uri), any -> new ArrayList<>()).add(i);
            }
        }
        return byAddress.values().stream()
                .filter(same -> same.size() > 1)
                .filter(same -> same.stream().anyMatch(i -> isPage(articles.get(i))))
                .toList();
    }

    private static boolean isPage(Article article) {
        return article.capture().mediaType().equals(PAGE);
    }

    /** Without what leads to the same page: scheme, {@code www.}, a last slash, marks of campaigns. */
    private static String key(String uri) {
        return uri.toLowerCase(Locale.ROOT)
                .replaceFirst("^https?://(?:www\\.)?", "")
                .replaceFirst("[?&]utm_[^#]{0,500}", "")
                .replaceFirst("/$", "");
    }
}
