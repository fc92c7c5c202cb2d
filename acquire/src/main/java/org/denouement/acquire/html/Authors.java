package org.denouement.acquire.html;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.denouement.acquire.words.Bylines;
import org.denouement.acquire.words.PageWords;
import org.denouement.acquire.words.Wires;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/** Finds who signed a page: JSON-LD, then metadata, then marked elements, then a line « Par … ». */
final class Authors {
    private static final Evaluator MARKED = QueryParser.parse(
            "[rel=author], [itemprop=author] [itemprop=name], [itemprop=author], .author-name, .byline-name, .author__name,"
                    + " .byline__name, .article-author, .post-author, .entry-author, .author, .byline, .vcard .fn,"
                    + " [class*=author-name], [class*=AuthorName], [class*=byline], [class*=Byline], [class*=article__author]");
    /** What the classes that {@link #MARKED} asks for have in common. */
    private static final List<String> STEMS = List.of("author", "byline", "fn");

    private static final Set<String> LINES =
            Set.of("p", "span", "div", "a", "li", "em", "strong", "small", "address", "h4", "h5", "h6");
    private static final List<String> METAS = List.of(
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
            "twitter:misc:written by",
            "twitter:data1");
    private static final int LONGEST = 120;
    /** {@code "mdr.de"} is no person. */
    private static final Pattern DOMAIN = Pattern.compile("[\\p{L}\\p{N}-]{3,40}\\.\\p{L}{2,4}(?![\\p{L}.])");
    /** Links to the page of who writes, by the address. */
    private static final List<String> PAGE_OF_AUTHOR = List.of(
            "/author",
            "/autor",
            "/auteur",
            "/redakteur",
            "/journalist",
            "/reporter",
            "/writer",
            "/people/",
            "/profile/");

    private static final Pattern AFTER_NAMES = Pattern.compile("\\s[-–—|•·]\\s|\\s*\\d|[|•·]|\\s\\s");

    private final PageWords words;
    private final Bylines bylines;
    private final Wires wires;

    Authors(PageWords words, Wires wires) {
        this.words = words;
        this.wires = wires;
        this.bylines = new Bylines(words);
    }

    /** All that the metadata says about who made the text, as it stands there. */
    static List<String> told(Metadata metadata) {
        List<String> told = new ArrayList<>(metadata.structured().names("author"));
        told.addAll(metadata.structured().names("creator"));
        METAS.forEach(meta -> told.addAll(metadata.all(meta)));
        return told;
    }

    List<String> authors(Document document, Metadata metadata, String outlet) {
        List<List<String>> candidates = new ArrayList<>();
        candidates.add(metadata.structured().persons("author"));
        candidates.add(metadata.structured().persons("creator"));
        for (String meta : METAS) {
            if (!meta.equals("twitter:data1") || bylineLabel(metadata)) {
                candidates.add(metadata.all(meta));
            }
        }
        List<String> doubtful = List.of();
        for (List<String> candidate : candidates) {
            List<String> names = names(candidate, outlet);
            if (names.stream()
                    .anyMatch(
                            name -> !isSingleWord(name) || !wires.ofCredit(name).isEmpty())) {
                return names;
            }
            doubtful = doubtful.isEmpty() ? names : doubtful;
        }
        List<String> marked = marked(document, outlet);
        if (!marked.isEmpty()) {
            return marked;
        }
        if (!doubtful.isEmpty()) {
            return doubtful;
        }
        List<String> signature = Signature.of(document.body()).stream()
                .filter(name -> isName(name, outlet))
                .toList();
        candidates.add(0, metadata.structured().names("author"));
        return signature.isEmpty() ? collective(candidates) : signature;
    }

    /** No person signs: the outlet itself or its staff does, where the page says so. */
    private List<String> collective(List<List<String>> candidates) {
        for (List<String> candidate : candidates) {
            for (String value : candidate) {
                if (!value.startsWith("http")
                        && value.indexOf('@') < 0
                        && value.length() <= LONGEST
                        && value.chars().anyMatch(Character::isLetter)) {
                    return List.of(Titles.clean(value));
                }
            }
        }
        return List.of();
    }

    /** {@code "LTO"}: an outlet's or a user's name rather than a person's, to be believed where the page shows no other. */
    private static boolean isSingleWord(String name) {
        return name.chars().allMatch(letter -> letter < 0x250 && letter != ' ');
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
                && !words.is("by", name)
                && words.begins("updated", name) == 0
                && words.begins("published", name) == 0
                && !name.contains("@")
                && !DOMAIN.matcher(name).find()
                && name.indexOf('/') < 0;
    }

    private List<String> marked(Document document, String outlet) {
        for (Element element : Tags.in(document, Authors::isMarked)) {
            String text = Titles.clean(element.text());
            if (!text.isEmpty() && text.length() <= LONGEST && !isOfComment(element)) {
                List<String> good = signed(text).stream()
                        .filter(name -> Bylines.looksLikeName(name) && isName(name, outlet))
                        .toList();
                if (!good.isEmpty()) {
                    return good;
                }
            }
        }
        return line(document, outlet);
    }

    private static boolean isMarked(Element element) {
        return mayBeMarked(element) && element.is(MARKED);
    }

    /** Most elements have no name that the selector asks for. */
    private static boolean mayBeMarked(Element element) {
        if (element.attributesSize() == 0) {
            return false;
        }
        String names = element.attr("class").toLowerCase(Locale.ROOT);
        return STEMS.stream().anyMatch(names::contains) || element.hasAttr("itemprop") || element.hasAttr("rel");
    }

    /** The names before anything else that a marked line holds: a day, a place, a role. */
    private List<String> signed(String text) {
        String head = withoutDay(text, AFTER_NAMES.split(text, 2)[0]);
        List<String> line = bylines.byline(head);
        return line.isEmpty() ? bylines.namesOf(head) : line;
    }

    /** {@code "Anne Dupin on Friday May"}, cut before a number, without what belongs to the day. */
    private String withoutDay(String text, String head) {
        String left = head;
        boolean number = head.length() < text.length()
                && text.substring(head.length()).strip().matches("\\d.*");
        int space = left.lastIndexOf(' ');
        while (number && space > 0 && isOfDay(left.substring(space + 1))) {
            left = left.substring(0, space).strip();
            space = left.lastIndexOf(' ');
        }
        return left;
    }

    private boolean isOfDay(String word) {
        return words.month(word).isPresent()
                || words.is("weekday", word)
                || word.equals(word.toLowerCase(Locale.ROOT)) && word.length() <= 3;
    }

    static boolean isOfComment(Element element) {
        Element at = element;
        for (int up = 0; up < 4; up++) {
            if (at.className().contains("omment") || at.id().contains("omment")) {
                return true;
            }
            Element parent = at.parent();
            if (parent == null) {
                return false;
            }
            at = parent;
        }
        return false;
    }

    /** A short line of its own that begins as a byline does, marked or not. */
    private List<String> line(Document document, String outlet) {
        for (Element element : Tags.in(document, LINES)) {
            String own = element.ownText();
            if (own.length() >= 2 && own.length() <= LONGEST && words.begins("by", own) > 0) {
                String text = Titles.clean(element.text());
                List<String> names =
                        text.length() <= LONGEST ? bylines.byline(AFTER_NAMES.split(text, 2)[0]) : List.of();
                if (!names.isEmpty() && names.stream().allMatch(name -> isName(name, outlet))) {
                    return names;
                }
            }
        }
        return linked(document, outlet);
    }

    /** A name that links to the page of an author; of several the first, since others may be of other articles. */
    private List<String> linked(Document document, String outlet) {
        for (Element element : Tags.in(document, Authors::leadsToAuthor)) {
            String name = Titles.clean(element.text());
            boolean good = name.length() <= LONGEST && Bylines.looksLikeName(name) && isName(name, outlet);
            if (good && !isOfComment(element) && !isBesides(element)) {
                return List.of(name);
            }
        }
        return List.of();
    }

    private static boolean leadsToAuthor(Element element) {
        if (!element.normalName().equals("a")) {
            return false;
        }
        String address = element.attr("href").toLowerCase(Locale.ROOT);
        return !address.isEmpty() && PAGE_OF_AUTHOR.stream().anyMatch(address::contains);
    }

    /** In navigation, footer or a list beside the article. */
    private static boolean isBesides(Element element) {
        for (Element at = element; at != null; at = at.parent()) {
            String tag = at.normalName();
            if (tag.equals("nav") || tag.equals("footer") || tag.equals("aside")) {
                return true;
            }
        }
        return false;
    }
}
