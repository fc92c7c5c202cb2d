package org.denouement.acquire.html;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.denouement.acquire.words.DayReader;
import org.denouement.acquire.words.PageWords;
import org.denouement.acquire.words.Stamp;
import org.denouement.model.article.Dated;
import org.denouement.model.text.Reason;

/**
 * The day that the data in a page's scripts names, for pages built by their scripts: {@code "publishedAt":"2025-05-03"}.
 * Believed only where all values of such fields agree on one day, since scripts hold other articles too.
 */
final class ScriptDays {
    private static final String QUOTE = "\\\\{0,3}(?:[\"']|&quot;|&#34;)";
    private static final List<String> ENTITIES = List.of("&quot;", "&#34;");
    private static final String PUBLISHED =
            "date[_-]?published|published[_-]?(?:at|date|on|time|first)?|publish[_-]?date"
                    + "|publication[_-]?date|first[_-]?published(?:[_-]?at)?|first[_-]?publication";
    private static final String CREATED = "created[_-]?(?:at|date|on)?|date[_-]?created";

    private final DayReader days;

    ScriptDays(PageWords words) {
        this.days = new DayReader(words);
    }

    Optional<Dated> published(String html) {
        return agreed(Field.PUBLISHED, html).or(() -> agreed(Field.CREATED, html));
    }

    /** Fields of one sense; {@code stem} begins each of their names, or stands behind a first word of it. */
    private record Field(String stem, Pattern pattern) {
        static final Field PUBLISHED = new Field("publi", pattern(ScriptDays.PUBLISHED));
        static final Field CREATED = new Field("creat", pattern(ScriptDays.CREATED));

        /** Where behind a quotation mark the stem stands: at once, behind "date" or "first" and one more character. */
        private static final int[] OFFSETS = {0, 4, 5, 6};

        private static Pattern pattern(String names) {
            return Pattern.compile(
                    "(?:[\"']|&quot;|&#34;)(" + names + ")" + QUOTE + "\\s{0,3}[:=,]\\s{0,3}" + QUOTE
                            + "([0-9][^\"'&\\\\<>]{7,34})" + QUOTE,
                    Pattern.CASE_INSENSITIVE);
        }

        /** Whether a name of these may begin at {@code at}: so cheap that it is asked at every quotation mark of a page. */
        boolean mayBegin(String html, int at) {
            for (int offset : OFFSETS) {
                if (at + offset < html.length() && html.regionMatches(true, at + offset, stem, 0, stem.length())) {
                    return true;
                }
            }
            return false;
        }
    }

    private Optional<Dated> agreed(Field field, String html) {
        Matcher matcher = field.pattern().matcher(html);
        Set<Object> seen = new HashSet<>();
        Optional<Dated> first = Optional.empty();
        for (int at = 0; at < html.length() && seen.size() < 2; at++) {
            int quote = quoteEndingAt(html, at);
            if (quote >= 0
                    && field.mayBegin(html, at + 1)
                    && matcher.region(quote, html.length()).lookingAt()) {
                Optional<Dated> dated = read(matcher.group(1), matcher.group(2));
                dated.ifPresent(one -> seen.add(one.day()));
                first = first.isPresent() ? first : dated;
                at = matcher.end() - 1;
            }
        }
        return seen.size() == 1 ? first : Optional.empty();
    }

    /** Where the quotation mark begins whose last character stands at {@code at}; -1 where none does. */
    private static int quoteEndingAt(String html, int at) {
        char c = html.charAt(at);
        if (c == '"' || c == '\'') {
            return at;
        }
        if (c != ';') {
            return -1;
        }
        for (String entity : ENTITIES) {
            int from = at + 1 - entity.length();
            if (html.regionMatches(true, from, entity, 0, entity.length())) {
                return from;
            }
        }
        return -1;
    }

    private Optional<Dated> read(String name, String value) {
        Reason basis = Reason.of("published.script", name);
        Optional<Dated> stamp = Stamp.parse(value).map(time -> time.dated(basis));
        return stamp.or(() -> days.first(value).map(day -> Dated.on(day.day(), basis)))
                .filter(ShownDays::isPlausible);
    }
}
