package org.denouement.acquire.feed;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.denouement.acquire.words.Stamp;
import org.denouement.model.article.Dated;
import org.denouement.model.text.Reason;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** A feed as it was found: its title and language, its items, and the feeds an OPML lists. */
record Feed(String title, String language, List<Item> items, List<String> listed) {
    /** One item: {@code id} tells it apart within the feed, {@code content} is HTML, the longest that it has. */
    record Item(
            String id,
            String link,
            String title,
            String content,
            List<String> authors,
            Optional<Dated> published,
            Optional<Dated> updated) {
        Item {
            authors = List.copyOf(authors);
        }
    }

    private static final int MOST_ITEMS = 20_000;

    Feed {
        items = List.copyOf(items);
        listed = List.copyOf(listed);
    }

    static Feed parse(String xml) {
        Document document = Parser.xmlParser().parseInput(xml, "");
        List<String> listed = new ArrayList<>();
        List<Item> items = new ArrayList<>();
        Element channel = document;
        for (Element element : document.getAllElements()) {
            String name = local(element);
            if (name.equals("outline") && element.hasAttr("xmlUrl")) {
                listed.add(element.attr("xmlUrl"));
            } else if ((name.equals("channel") || name.equals("feed")) && channel == document) {
                channel = element;
            } else if ((name.equals("item") || name.equals("entry")) && items.size() < MOST_ITEMS && !within(element)) {
                items.add(item(element, items.size()));
            }
        }
        String language = text(channel, "language");
        return new Feed(
                text(channel, "title"), language.isEmpty() ? channel.attr("xml:lang") : language, items, listed);
    }

    /** An item in an item is part of it. */
    private static boolean within(Element element) {
        Element parent = element.parent();
        return parent != null && (local(parent).equals("item") || local(parent).equals("entry"));
    }

    private static Item item(Element element, int number) {
        String link = link(element);
        String id = first(element, "guid", "id", "identifier");
        String place = !id.isEmpty() ? id : !link.isEmpty() ? link : String.valueOf(number);
        return new Item(
                place,
                link.isEmpty() && id.startsWith("http") ? id : link,
                plain(text(element, "title")),
                content(element),
                authors(element),
                date(element, "pubDate", "published", "issued", "date", "created")
                        .or(() -> date(element, "updated", "modified")),
                date(element, "updated", "modified"));
    }

    private static String content(Element item) {
        String longest = "";
        for (Element child : item.children()) {
            String name = local(child);
            boolean content = name.equals("encoded")
                    || name.equals("content")
                    || name.equals("description")
                    || name.equals("summary")
                    || name.equals("body");
            if (content && child.attr("type").indexOf("image") < 0) {
                String html = child.childrenSize() > 0 ? child.html() : child.wholeText();
                longest = html.length() > longest.length() ? html : longest;
            }
        }
        return longest;
    }

    private static List<String> authors(Element item) {
        List<String> authors = new ArrayList<>();
        for (Element child : item.children()) {
            String name = local(child);
            if (name.equals("author") || name.equals("creator")) {
                String person = text(child, "name");
                String value = plain(person.isEmpty() ? child.text() : person);
                // RSS 2.0: "mail@example.org (Name)".
                authors.add(value.replaceFirst("^\\S{1,80}@\\S{1,80}\\s*\\((.{1,80})\\)$", "$1"));
            }
        }
        return authors;
    }

    private static String link(Element item) {
        String link = "";
        for (Element child : item.children()) {
            if (local(child).equals("link")) {
                String rel = child.attr("rel");
                String here = child.hasAttr("href")
                        ? child.attr("href")
                        : child.text().strip();
                if (!here.isEmpty() && (link.isEmpty() || rel.equals("alternate"))) {
                    link = rel.isEmpty() || rel.equals("alternate") ? here : link;
                }
            }
        }
        return link;
    }

    private static Optional<Dated> date(Element item, String... names) {
        for (String name : names) {
            String value = text(item, name);
            Optional<Stamp> stamp = Stamp.parse(value);
            if (stamp.isPresent()) {
                return stamp.map(time -> time.dated(Reason.of("published.feed", value)));
            }
        }
        return Optional.empty();
    }

    private static String first(Element parent, String... names) {
        for (String name : names) {
            String text = text(parent, name);
            if (!text.isEmpty()) {
                return text;
            }
        }
        return "";
    }

    /** The text of the first child of this local name. */
    private static String text(Element parent, String name) {
        for (Element child : parent.children()) {
            if (local(child).equals(name.toLowerCase(Locale.ROOT))) {
                String text = child.text().strip();
                return child.attr("mode").equals("base64") ? unpacked(text) : text;
            }
        }
        return "";
    }

    private static String local(Element element) {
        String name = element.tagName();
        return name.substring(name.indexOf(':') + 1).toLowerCase(Locale.ROOT);
    }

    /** Atom 0.3 had text in base64. */
    private static String unpacked(String text) {
        try {
            return new String(Base64.getMimeDecoder().decode(text), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }

    private static String plain(String text) {
        boolean markup = text.indexOf('<') >= 0 || text.indexOf('&') >= 0;
        return (markup ? org.jsoup.Jsoup.parse(text).text() : text).strip();
    }
}
