package org.denouement.acquire.html;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.denouement.acquire.words.Day;
import org.denouement.acquire.words.DayReader;
import org.denouement.acquire.words.PageWords;
import org.denouement.acquire.words.Stamp;
import org.denouement.model.article.Dated;
import org.denouement.model.text.Reason;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The days that a page shows its readers: beside the headline, in a line that says what the day is, before the first
 * words. Stateless, thread-safe.
 */
final class ShownDays {
    private static final int LONGEST_MARK = 120;
    private static final int LONGEST_LINE = 80;
    private static final int LONGEST_SENTENCE = 250;
    /** Elements with words before and behind the first paragraph that begins with a day. */
    private static final int FIRST_PARAGRAPHS = 12;

    /** Marked elements from a headline on that are its own rather than those of a teaser further down. */
    private static final int CLOSE = 15;

    private static final List<String> TELLING_CLASSES =
            List.of("date", "time", "publish", "meta", "posted", "byline", "info", "datum");
    private static final Set<String> LINES = Set.of(
            "p", "span", "div", "li", "td", "dd", "small", "em", "strong", "h2", "h3", "h4", "h5", "h6", "font", "b",
            "i");
    /** {@code "(3.5.2025) "}, {@code "Valmer, 3.5.2025 – "}: all that may stand before the day. */
    private static final Pattern BEFORE_OPENING_DAY =
            Pattern.compile("(?:\\p{Lu}[\\p{L}-]{1,20}[ ,]{1,2}){0,2}[(\\[]?");

    private final PageWords words;
    private final DayReader days;

    ShownDays(PageWords words) {
        this.words = words;
        this.days = new DayReader(words);
    }

    /** The elements that may hold a day, and the place of the headline among them. */
    private record Marks(List<Element> elements, int headline, boolean titled) {}

    /** The day in a marked element close to the headline that bears the article's title. */
    Optional<Dated> beside(Document document, String title, Predicate<Dated> credible) {
        Marks marks = marks(document, title);
        return marks.titled() ? nearest(marks, CLOSE, credible) : Optional.empty();
    }

    /** The day in a marked element nearest to the headline, however far. */
    Optional<Dated> near(Document document, String title, Predicate<Dated> credible) {
        return nearest(marks(document, title), Integer.MAX_VALUE, credible);
    }

    /** What stands below the headline is nearer by half, since pages show today's date at their top. */
    private Optional<Dated> nearest(Marks marks, int closerThan, Predicate<Dated> credible) {
        Optional<Dated> nearest = Optional.empty();
        int least = closerThan;
        for (int i = 0; i < marks.elements().size(); i++) {
            int distance = i >= marks.headline() ? i - marks.headline() : 2 * (marks.headline() - i);
            if (distance < least) {
                Optional<Dated> dated = ofMark(marks.elements().get(i)).filter(credible);
                least = dated.isPresent() ? distance : least;
                nearest = dated.isPresent() ? dated : nearest;
            }
        }
        return nearest;
    }

    private static Marks marks(Document document, String title) {
        String folded = Titles.fold(title);
        List<Element> elements = new ArrayList<>();
        int headline = 0;
        boolean titled = false;
        for (Element element : Tags.in(document, any -> true)) {
            String tag = element.normalName();
            boolean heading = tag.equals("h1") || tag.equals("h2");
            if (heading && !titled && isTitle(element, folded)) {
                headline = elements.size();
                titled = true;
            } else if (tag.equals("h1") && headline == 0 && !titled) {
                headline = elements.size();
            }
            if (heading || isMarked(element, tag)) {
                elements.add(element);
            }
        }
        return new Marks(elements, headline, titled);
    }

    private static boolean isTitle(Element heading, String title) {
        return title.length() > 8 && Titles.fold(heading.text()).equals(title);
    }

    private static boolean isMarked(Element element, String tag) {
        if (element.attributesSize() == 0) {
            return tag.equals("time");
        }
        if (tag.equals("time") || element.attr("itemprop").equals("datePublished")) {
            return true;
        }
        String names = element.className().toLowerCase(Locale.ROOT);
        return !names.isEmpty() && isTelling(names)
                || element.id().toLowerCase(Locale.ROOT).contains("date");
    }

    private static boolean isTelling(String names) {
        for (String telling : TELLING_CLASSES) {
            if (names.contains(telling)) {
                return true;
            }
        }
        return false;
    }

    private Optional<Dated> ofMark(Element element) {
        boolean heading =
                element.normalName().equals("h1") || element.normalName().equals("h2");
        if (heading || isUpdate(element) || isOfAnother(element)) {
            return Optional.empty();
        }
        Optional<Dated> stamp = stamp(element).filter(ShownDays::isPlausible);
        boolean local = stamp.flatMap(Dated::moment)
                .map(moment -> !moment.getOffset().equals(ZoneOffset.UTC))
                .orElse(stamp.isPresent());
        if (local || element.childrenSize() > 25) {
            return stamp;
        }
        String text = Titles.clean(element.text());
        boolean sentence = text.endsWith(".") && text.split(" ").length >= 8;
        Optional<Dated> shown = text.length() > LONGEST_MARK || sentence ? Optional.empty() : first(text);
        return shown.isPresent() ? shown : stamp;
    }

    private static Optional<Dated> stamp(Element element) {
        String machine = element.hasAttr("datetime") ? element.attr("datetime") : element.attr("content");
        return Stamp.parse(machine).map(time -> time.dated(Reason.of("published.time", machine)));
    }

    /** Of a comment, an embedded post, or the clock of the page. */
    private boolean isOfAnother(Element element) {
        return Authors.isOfComment(element)
                || element.closest("blockquote") != null
                || words.begins("clock", Titles.clean(element.text())) > 0;
    }

    boolean isUpdate(Element element) {
        String text = element.ownText().strip();
        return words.begins("updated", text) > 0
                || element.attr("itemprop").contains("dateModified") && words.begins("published", text) == 0
                || element.className().contains("updated")
                        && !element.className().contains("published");
    }

    private Optional<Dated> first(String text) {
        return text.length() < 8
                ? Optional.empty()
                : days.first(text)
                        .map(day -> Dated.on(day.day(), Reason.of("published.text", text)))
                        .filter(ShownDays::isPlausible);
    }

    static boolean isPlausible(Dated dated) {
        return dated.day().getYear() >= 1990 && dated.day().getYear() <= 2100;
    }

    /** A line that says that its day is the one of publishing: {@code "Published: 3 May 2025"}. */
    Optional<Dated> told(Document document) {
        return line(
                document,
                LONGEST_SENTENCE,
                (element, text) -> words.begins("published", text) > 0 || words.begins("entry", text) > 0);
    }

    /** One of the first paragraphs, where it begins with a day: {@code "(3.5.2025) The bridge …"}. */
    Optional<Dated> opening(Document document) {
        int paragraphs = 0;
        for (Element element : Tags.in(document, Set.of("p"))) {
            String text = Titles.clean(element.text());
            if (text.length() < 8) {
                continue;
            }
            String head = text.substring(0, Math.min(text.length(), LONGEST_LINE));
            Optional<Day> day = days.first(head);
            if (day.isPresent()
                    && BEFORE_OPENING_DAY
                            .matcher(head.substring(0, day.get().span().start()))
                            .matches()
                    && !isOfAnother(element)) {
                return first(head);
            }
            if (++paragraphs > FIRST_PARAGRAPHS) {
                break;
            }
        }
        return Optional.empty();
    }

    /** A short line with little but a day in it. */
    Optional<Dated> bare(Document document) {
        return line(document, LONGEST_LINE, (element, text) -> text.length() <= 30 && !isUpdate(element));
    }

    /** Any short line with a day in it. */
    Optional<Dated> any(Document document) {
        return line(document, LONGEST_LINE, (element, text) -> !isUpdate(element));
    }

    /** The day of the last change, where a line says so. */
    Optional<Dated> updated(Document document) {
        return line(document, LONGEST_SENTENCE, (element, text) -> words.begins("updated", text) > 0);
    }

    private interface Line {
        boolean fits(Element element, String text);
    }

    private Optional<Dated> line(Document document, int longest, Line line) {
        for (Element element : Tags.in(document, LINES)) {
            String own = Titles.clean(element.ownText());
            if (own.length() < 3 || own.length() > longest || !line.fits(element, own)) {
                continue;
            }
            String text = days.first(own).isPresent() ? own : Titles.clean(element.text());
            Optional<Dated> dated = text.length() > longest ? Optional.empty() : first(text);
            if (dated.isPresent() && words.begins("clock", text) == 0) {
                return dated;
            }
        }
        return Optional.empty();
    }
}
