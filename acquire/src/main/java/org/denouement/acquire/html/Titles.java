package org.denouement.acquire.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Chooses an article's title among what the page says it is, and the outlet's name. */
final class Titles {
    private static final Pattern SEPARATOR = Pattern.compile("\\s+[|\\-–—·•»:]{1,2}\\s+|\\s*\\|\\s*");
    private static final int LONGEST = 300;
    private static final int SHORT = 15;

    private Titles() {}

    static String title(Document document, Metadata metadata) {
        String named =
                metadata.meta("og:title", "twitter:title", "dc.title", "title").orElse("");
        String full = metadata.title();
        List<String> headings = new ArrayList<>();
        boolean inArticle = false;
        for (Element heading : Tags.in(document, Set.of("h1"))) {
            String words = clean(heading.text());
            if (!words.isEmpty() && words.length() <= LONGEST) {
                headings.add(words);
                inArticle = heading.closest("article") != null;
            }
        }
        String structured = clean(metadata.structured().text("headline"));
        String social = withoutOutlet(clean(named), metadata);
        if (!structured.isEmpty()
                && structured.length() <= LONGEST
                && fold(structured).equals(fold(social))) {
            return social;
        }
        for (String heading : headings) {
            if (within(heading, full) || within(heading, named)) {
                return heading;
            }
        }
        if (headings.size() == 1
                && !headings.get(0).equals(outlet(metadata))
                && (headings.get(0).length() > SHORT
                        || inArticle && named.isEmpty() && structured.isEmpty() && isPhrase(headings.get(0), full))) {
            return headings.get(0);
        }
        if (!structured.isEmpty() && structured.length() <= LONGEST) {
            return withoutOutlet(structured, metadata);
        }
        return withoutOutlet(clean(named.isEmpty() ? full : named), metadata);
    }

    /** Words that are not the outlet's name, as the page's own title gives it. */
    private static boolean isPhrase(String heading, String full) {
        return heading.indexOf(' ') > 0 && !fold(full).contains(fold(heading));
    }

    private static boolean within(String heading, String title) {
        return heading.length() > 8 && fold(title).contains(fold(heading));
    }

    /** {@code "Title | Outlet"} without the outlet: the last part, when it is the shorter one. */
    private static String withoutOutlet(String title, Metadata metadata) {
        String outlet = outlet(metadata);
        String[] parts = SEPARATOR.split(title);
        if (parts.length < 2) {
            return title;
        }
        String last = parts[parts.length - 1];
        boolean named = fold(last).equals(fold(outlet));
        int cut = title.lastIndexOf(last);
        String rest = title.substring(0, Math.max(0, cut)).replaceFirst("[\\s|\\-–—·•»:]+$", "");
        boolean short1 = last.split("\\s+").length <= 4 && rest.split("\\s+").length >= 4;
        return named || (title.equals(metadata.title()) && short1) ? rest : title;
    }

    static String outlet(Metadata metadata) {
        String site = metadata.meta("og:site_name", "application-name", "dc.publisher")
                .orElse("");
        List<String> publishers = metadata.structured().names("publisher");
        if (!site.isEmpty() && !site.contains(".")) {
            return clean(site);
        }
        return clean(publishers.isEmpty() ? site : publishers.get(0));
    }

    /** With single plain spaces; called for most elements of a page, hence by hand. */
    static String clean(String words) {
        StringBuilder clean = new StringBuilder(words.length());
        boolean space = false;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            boolean white = c == ' ' || c == '\u00a0' || c >= '\t' && c <= '\r';
            if (!white) {
                clean.append(c);
            } else if (!space) {
                clean.append(' ');
            }
            space = white;
        }
        return clean.toString().strip();
    }

    /** In lower case, letters and numbers only. */
    static String fold(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        StringBuilder folded = new StringBuilder(lower.length());
        lower.codePoints().filter(Titles::isLetterOrNumber).forEach(folded::appendCodePoint);
        return folded.toString();
    }

    private static boolean isLetterOrNumber(int c) {
        int type = Character.getType(c);
        return Character.isLetterOrDigit(c) || type == Character.LETTER_NUMBER || type == Character.OTHER_NUMBER;
    }
}
