package org.denouement.acquire.html;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.denouement.acquire.words.Bylines;
import org.denouement.acquire.words.PageWords;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds who signed a page: JSON-LD, then metadata, then marked elements, then a line « Par … ». */
final class Authors {
    private static final String MARKED =
            "[rel=author], [itemprop=author] [itemprop=name], [itemprop=author], .author-name, .byline-name, .author__name,"
                    + " .byline__name, .article-author, .post-author, .entry-author, .author, .byline, .vcard .fn,"
                    + " [class*=author-name], [class*=AuthorName], [class*=byline], [class*=Byline], [class*=article__author]";
    private static final int LONGEST = 120;

    private final PageWords words;
    private final Bylines bylines;

    Authors(PageWords words) {
        this.words = words;
        this.bylines = new Bylines(words);
    }

    List<String> authors(Document document, Metadata metadata, String outlet) {
        List<List<String>> candidates = new ArrayList<>();
        candidates.add(metadata.structured().names("author"));
        candidates.add(metadata.structured().names("creator"));
        for (String meta : new String[] {
            "author",
            "article:author",
            "parsely-author",
            "sailthru.author",
            "dc.creator",
            "byl",
            "citation_author",
            "dcterms.creator",
            "cxenseparse:author",
            "article:author_name",
            "twitter:data1"
        }) {
            if (!meta.equals("twitter:data1") || bylineLabel(metadata)) {
                candidates.add(metadata.all(meta));
            }
        }
        for (List<String> candidate : candidates) {
            List<String> names = names(candidate, outlet);
            if (!names.isEmpty()) {
                return names;
            }
        }
        return marked(document, outlet);
    }

    private boolean bylineLabel(Metadata metadata) {
        return words.is("by", metadata.meta("twitter:label1").orElse(""))
                || metadata.meta("twitter:label1").orElse("").equalsIgnoreCase("written by");
    }

    private List<String> names(List<String> values, String outlet) {
        Set<String> names = new LinkedHashSet<>();
        for (String value : values) {
            if (value.length() <= 2 * LONGEST && !value.startsWith("http")) {
                for (String name : bylines.namesOf(value)) {
                    if (isName(name, outlet)) {
                        names.add(name);
                    }
                }
            }
        }
        return List.copyOf(names);
    }

    private boolean isName(String name, String outlet) {
        return !Titles.fold(name).equals(Titles.fold(outlet))
                && !words.is("staff", name)
                && !name.contains("@")
                && name.indexOf('/') < 0;
    }

    private List<String> marked(Document document, String outlet) {
        for (Element element : document.select(MARKED)) {
            String text = Titles.clean(element.text());
            if (!text.isEmpty() && text.length() <= LONGEST) {
                List<String> line = bylines.byline(text);
                List<String> names = line.isEmpty() ? bylines.namesOf(text) : line;
                List<String> good = names.stream()
                        .filter(name -> Bylines.looksLikeName(name) && isName(name, outlet))
                        .toList();
                if (!good.isEmpty()) {
                    return good;
                }
            }
        }
        return List.of();
    }
}
