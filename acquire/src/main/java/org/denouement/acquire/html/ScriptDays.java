package org.denouement.acquire.html;

import java.util.HashSet;
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
    private static final String PUBLISHED =
            "date[_-]?published|published[_-]?(?:at|date|on|time|first)?|publish[_-]?date"
                    + "|publication[_-]?date|first[_-]?published(?:[_-]?at)?|first[_-]?publication";
    private static final String CREATED = "created[_-]?(?:at|date|on)?|date[_-]?created";

    private final DayReader days;

    ScriptDays(PageWords words) {
        this.days = new DayReader(words);
    }

    Optional<Dated> published(String html) {
        return agreed(Fields.PUBLISHED, html).or(() -> agreed(Fields.CREATED, html));
    }

    private static final class Fields {
        static final Pattern PUBLISHED = field(ScriptDays.PUBLISHED);
        static final Pattern CREATED = field(ScriptDays.CREATED);

        private static Pattern field(String names) {
            return Pattern.compile(
                    "(?:[\"']|&quot;|&#34;)(" + names + ")" + QUOTE + "\\s{0,3}[:=,]\\s{0,3}" + QUOTE
                            + "([0-9][^\"'&\\\\<>]{7,34})" + QUOTE,
                    Pattern.CASE_INSENSITIVE);
        }
    }

    private Optional<Dated> agreed(Pattern field, String html) {
        Matcher matcher = field.matcher(html);
        Set<Object> seen = new HashSet<>();
        Optional<Dated> first = Optional.empty();
        while (matcher.find() && seen.size() < 2) {
            Optional<Dated> dated = read(matcher.group(1), matcher.group(2));
            dated.ifPresent(one -> seen.add(one.day()));
            first = first.isPresent() ? first : dated;
        }
        return seen.size() == 1 ? first : Optional.empty();
    }

    private Optional<Dated> read(String name, String value) {
        Reason basis = Reason.of("published.script", name);
        Optional<Dated> stamp = Stamp.parse(value).map(time -> time.dated(basis));
        return stamp.or(() -> days.first(value).map(day -> Dated.on(day.day(), basis)))
                .filter(ShownDays::isPlausible);
    }
}
