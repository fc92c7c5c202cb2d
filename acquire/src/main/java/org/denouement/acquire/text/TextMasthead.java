package org.denouement.acquire.text;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.denouement.acquire.intake.Hints;
import org.denouement.acquire.words.Bylines;
import org.denouement.acquire.words.Day;
import org.denouement.acquire.words.DayReader;
import org.denouement.acquire.words.PageWords;
import org.denouement.acquire.words.Stamp;
import org.denouement.model.article.Dated;
import org.denouement.model.article.Masthead;
import org.denouement.model.text.Reason;

/**
 * Finds title, outlet, bylines and days in the first lines of a text file: fields ({@code Date : 3 mai 2025}), a line of
 * its own ({@code Par X, le 3 mai 2025}; {@code Outlet — 12 March 2025}). Conservative: a line with anything else in it
 * is left to the article.
 */
final class TextMasthead {
    private static final int FIRST_LINES = 8;
    private static final int LONGEST = 140;
    private static final int LONGEST_OUTLET = 45;
    private static final int ARTICLE = 3;
    /** A byline, and perhaps a day, may stand between the headline and the outlet. */
    private static final int BELOW = 3;

    private static final Pattern HOUR = Pattern.compile("[\\s,.|·•–—-]*"
            + "(?:\\p{L}{0,3}\\s?\\d{1,2}\\s?(?:[:hH.]\\s?\\d{0,2}\\s?\\p{L}{0,5}|\\p{L}{2})(?:\\s\\(?\\p{Lu}{2,4}\\)?)?)?"
            + "[\\s,.|()·•–—-]*");
    private static final Pattern AGENCY = Pattern.compile("\\p{Lu}{2,6}\\)?\\.?");
    private static final Pattern NAME =
            Pattern.compile("\\s?(?:\\p{Ll}['’])?\\p{Lu}[\\p{L}\\p{N}\\s&'’.-]{0,30}\\)?\\.?");
    private final PageWords words;
    private final DayReader days;
    private final Bylines bylines;
    private final OutletLine outlets;

    TextMasthead(PageWords words) {
        this.words = words;
        this.days = new DayReader(words);
        this.bylines = new Bylines(words);
        this.outlets = new OutletLine(words);
    }

    /** What was found, the numbers of the lines that hold nothing else, and the line that is the headline (-1: none). */
    record Found(Fields fields, Set<Integer> consumed, int headline) {
        String title() {
            return fields.title;
        }

        Masthead masthead(Hints hints) {
            return new Masthead(
                    fields.title.isEmpty() ? hints.title() : fields.title,
                    fields.outlet.isEmpty() ? hints.outlet() : fields.outlet,
                    fields.authors,
                    fields.published.or(hints::published),
                    fields.updated);
        }
    }

    /** Gathers while the lines are read. */
    static final class Fields {
        private String title = "";
        private String outlet = "";
        private List<String> authors = List.of();
        private Optional<Dated> published = Optional.empty();
        private Optional<Dated> updated = Optional.empty();
    }

    Found find(List<TextLines.Line> lines) {
        Fields fields = new Fields();
        Set<Integer> consumed = new HashSet<>();
        int headline = -1;
        for (int i = 0; i < Math.min(FIRST_LINES, lines.size()); i++) {
            String line = plainSpaces(lines.get(i).words());
            if (line.matches("-{3,8}") && i < FIRST_LINES) {
                consumed.add(i);
            } else if (line.length() <= LONGEST && (field(line, fields) || mastheadLine(line, fields, headline >= 0))) {
                consumed.add(i);
            } else if (fields.outlet.isEmpty() && isOutletLine(lines, i, headline)) {
                fields.outlet = line;
                consumed.add(i);
            } else if (headline < 0 && fields.title.isEmpty() && isHeadline(line) && lines.size() > 1) {
                headline = i;
                fields.title = lines.get(i).words();
            } else if (line.length() > LONGEST) {
                break;
            }
        }
        if (headline < 0 && !fields.title.isEmpty()) {
            headline = lineOfTitle(lines, fields.title);
            consumed.remove(headline);
        }
        return new Found(fields, consumed, headline);
    }

    /** The name of an outlet by itself: below the headline, or above it where another short line follows. */
    private boolean isOutletLine(List<TextLines.Line> lines, int i, int headline) {
        if (i + 1 >= lines.size()) {
            return false;
        }
        String next = plainSpaces(lines.get(i + 1).words());
        boolean place = headline >= 0 ? i <= headline + BELOW : i == 0 && isHeadline(next) && !isDay(next);
        return place && outlets.is(plainSpaces(lines.get(i).words()), headline >= 0 && isDay(next));
    }

    /** A line of a day and hours, and no more. */
    private boolean isDay(String line) {
        List<Day> found = days.daysOf(line);
        return !found.isEmpty()
                && line.length() <= LONGEST
                && stripLabels(line.substring(0, found.get(0).span().start())).isEmpty()
                && isTimeOrNothing(
                        line.substring(found.get(found.size() - 1).span().end()));
    }

    /** « 11 h 30 » is often set with spaces that do not break. */
    private static String plainSpaces(String line) {
        return line.replace('\u00a0', ' ').replace('\u202f', ' ');
    }

    private static int lineOfTitle(List<TextLines.Line> lines, String title) {
        for (int i = 0; i < Math.min(FIRST_LINES, lines.size()); i++) {
            if (lines.get(i).words().contains(title)) {
                return i;
            }
        }
        return -1;
    }

    /** The first line, when it is short and does not end as a sentence does. */
    private static boolean isHeadline(String line) {
        char last = line.charAt(line.length() - 1);
        return line.length() <= 200 && ".;:,".indexOf(last) < 0;
    }

    private boolean field(String line, Fields fields) {
        int colon = line.indexOf(':');
        if (colon <= 0 || colon > 30) {
            return false;
        }
        String value = unquoted(line.substring(colon + 1).strip());
        Optional<String> key = words.key(line.substring(0, colon));
        if (key.isEmpty() || value.isEmpty()) {
            return false;
        }
        switch (key.get()) {
            case "title" -> fields.title = value;
            case "outlet" -> fields.outlet = value;
            case "author" -> fields.authors = bylines.namesOf(value);
            case "date" -> {
                Optional<Dated> dated = dated(value, "published.field", line);
                fields.published = dated;
                return dated.isPresent();
            }
            default -> {
                return value.startsWith("http");
            }
        }
        return true;
    }

    private static String unquoted(String value) {
        boolean quoted = value.length() >= 2 && value.startsWith("\"") && value.endsWith("\"");
        return quoted ? value.substring(1, value.length() - 1) : value;
    }

    private Optional<Dated> dated(String value, String key, String line) {
        Optional<Dated> read = days.first(value).map(day -> Dated.on(day.day(), Reason.of(key, line)));
        Optional<Dated> stamp = Stamp.parse(value).map(time -> time.dated(Reason.of(key, line)));
        return stamp.filter(time -> time.moment().isPresent()).or(() -> read).or(() -> stamp);
    }

    /** A line made of an outlet or a byline, a day, and nothing else. */
    private boolean mastheadLine(String line, Fields fields, boolean belowHeadline) {
        List<Day> found = days.daysOf(line);
        String rest =
                found.isEmpty() ? line : line.substring(0, found.get(0).span().start());
        String after = found.isEmpty()
                ? ""
                : line.substring(found.get(found.size() - 1).span().end());
        if (found.size() > 2 || !isTimeOrNothing(after)) {
            return false;
        }
        List<String> names = bylines.byline(stripLabels(rest));
        if (found.isEmpty()) {
            boolean byline = belowHeadline && !names.isEmpty() && fields.authors.isEmpty();
            fields.authors = byline ? names : fields.authors;
            return byline;
        }
        String outlet = stripLabels(rest);
        if (names.isEmpty() && !outlet.isEmpty() && !isOutlet(outlet)) {
            return false;
        }
        fields.authors = names.isEmpty() ? fields.authors : names;
        fields.outlet = names.isEmpty() && !outlet.isEmpty() ? outlet : fields.outlet;
        date(line, rest, found, fields);
        return true;
    }

    /** One day, or the day of publication and the one of the last change. */
    private void date(String line, String before, List<Day> found, Fields fields) {
        Optional<Dated> day = Optional.of(Dated.on(found.get(0).day(), Reason.of("published.line", line)));
        if (words.begins("updated", before.strip()) > 0) {
            fields.updated = day;
        } else if (fields.published.isEmpty()) {
            fields.published = day;
            fields.updated = found.size() < 2
                    ? fields.updated
                    : Optional.of(Dated.on(found.get(1).day(), Reason.of("published.line", line)));
        }
    }

    /** Hours, a zone, whose words they are ({@code "(avec ABP)"}): nothing of the article. */
    private boolean isTimeOrNothing(String after) {
        Matcher hour = HOUR.matcher(after);
        if (after.length() > LONGEST_OUTLET || !hour.lookingAt()) {
            return false;
        }
        String rest = after.substring(hour.end());
        int updated = words.begins("updated", rest);
        if (updated > 0) {
            return HOUR.matcher(rest.substring(updated)).matches();
        }
        int with = words.begins("with", rest);
        return rest.isEmpty()
                || AGENCY.matcher(rest).matches()
                || with > 0 && NAME.matcher(rest.substring(with)).matches();
    }

    private String stripLabels(String rest) {
        String left = rest.strip();
        for (String kind : List.of("published", "updated")) {
            int label = words.begins(kind, left);
            left = label > 0 && !isArticle(left, label) ? left.substring(label).strip() : left;
        }
        left = left.replaceAll("[\\s,|·•–—:(/-]+$", "").replaceAll("^[\\s,|·•–—:(/-]+", "");
        int cut = Math.max(left.lastIndexOf(','), left.lastIndexOf('|'));
        boolean label = cut > 0 && words.is("published", left.substring(cut + 1));
        return label ? left.substring(0, cut).strip() : withoutWeekday(left);
    }

    /** « Le Phare »: a short word before a capital belongs to the name. */
    private static boolean isArticle(String left, int label) {
        String after = left.substring(label).strip();
        return label <= ARTICLE && !after.isEmpty() && Character.isUpperCase(after.codePointAt(0));
    }

    /** The day's own name, as in {@code "Le Phare, mercredi"}, belongs to the day. */
    private String withoutWeekday(String left) {
        int before = Math.max(left.lastIndexOf(' '), left.lastIndexOf(',')) + 1;
        return words.is("weekday", left.substring(before))
                ? left.substring(0, before).replaceAll("[\\s,|·•–—:(/-]+$", "")
                : left;
    }

    /** Few words, the first with a capital: the name of an outlet may stand there. */
    private boolean isOutlet(String words) {
        return words.length() <= LONGEST_OUTLET
                && Character.isUpperCase(words.codePointAt(0))
                && words.split("\\s+").length <= 5
                && words.indexOf('.') < 0;
    }
}
