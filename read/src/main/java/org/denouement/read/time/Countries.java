package org.denouement.read.time;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.denouement.model.article.Article;

/**
 * The country whose holidays an article speaks of: the one named beside the holiday, else the outlet's, else the one
 * that the text names most. Countries are ISO 3166 codes; their words are the class {@code country} of the lexicon, the
 * outlets' names the class {@code outlet}. "Thanksgiving" in a text that tells no country stays unresolved.
 */
final class Countries {
    private static final String NAMES = "country";
    private static final String OUTLETS = "outlet";
    private static final int BESIDE = 6;

    private final Words words;
    private final Lexicon lexicon;
    private final Article article;

    Countries(Words words, Lexicon lexicon, Article article) {
        this.words = words;
        this.lexicon = lexicon;
        this.article = article;
    }

    /** The one of {@code candidates} that is meant at this place; empty when nothing tells. */
    Optional<String> meantAt(Match match, Set<String> candidates) {
        Map<String, Integer> beside = counts(words, match.from() - BESIDE, match.to() + BESIDE, NAMES);
        return most(beside, candidates)
                .or(() -> ofPublisher().filter(candidates::contains))
                .or(() -> most(counts(words, 0, words.size(), NAMES), candidates));
    }

    /** The country that the article was published in, by its address or its outlet's name. */
    Optional<String> ofPublisher() {
        return ofAddress().or(this::ofOutlet);
    }

    private Optional<String> ofOutlet() {
        Words outlet = Words.of(article.masthead().outlet());
        Map<String, Integer> counts = counts(outlet, 0, outlet.size(), OUTLETS);
        return most(counts, counts.keySet());
    }

    /** The country of a site: {@code https://www.example.ca/…} is CA. */
    private Optional<String> ofAddress() {
        String address = article.capture().uri();
        int host = address.indexOf("://");
        if (host < 0) {
            return Optional.empty();
        }
        int path = address.indexOf('/', host + 3);
        String name = address.substring(host + 3, path < 0 ? address.length() : path);
        String last = name.substring(name.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
        return last.length() != 2 ? Optional.empty() : Optional.of(last.equals("UK") ? "GB" : last);
    }

    private Map<String, Integer> counts(Words among, int from, int to, String category) {
        Map<String, Integer> counts = new TreeMap<>();
        for (int i = Math.max(0, from); i < Math.min(among.size(), to); i++) {
            List<Lexicon.Entry> entries = lexicon.beginningWith(among.get(i).form());
            for (Lexicon.Entry entry : entries) {
                if (entry.category().equals(category) && entry.matches(among, i)) {
                    counts.merge(entry.value(), 1, Integer::sum);
                }
            }
        }
        return counts;
    }

    /** The candidate that is named most, unless two are named as often. */
    private static Optional<String> most(Map<String, Integer> counts, Set<String> candidates) {
        int best = 0;
        boolean tied = false;
        Optional<String> most = Optional.empty();
        for (String candidate : candidates) {
            int count = counts.getOrDefault(candidate, 0);
            if (count > best) {
                best = count;
                most = Optional.of(candidate);
                tied = false;
            } else if (count == best) {
                tied = true;
            }
        }
        return tied ? Optional.empty() : most;
    }
}
