package org.denouement.acquire.html;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.denouement.acquire.words.Day;
import org.denouement.acquire.words.DayReader;
import org.denouement.acquire.words.PageWords;
import org.denouement.acquire.words.Stamp;
import org.denouement.model.article.Dated;
import org.denouement.model.text.Reason;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds when a page was published and updated: candidates in the order in which they deserve belief. */
final class PageDays {
    private static final Pattern IN_ADDRESS =
            Pattern.compile("[/_-]((?:19|20)\\d\\d)(?:[/_-](\\d\\d?)[/_-](\\d\\d?)|(\\d\\d)(\\d\\d))(?!\\d)");
    private static final Pattern MONTH_IN_ADDRESS = Pattern.compile("/((?:19|20)\\d\\d)/(0[1-9]|1[0-2])/");
    private static final List<String> PUBLISHED =
            names("article:published_time og:published_time datepublished publishdate pubdate "
                    + "publish-date publication_date date.issued dc.date.issued dcterms.issued "
                    + "dcterms.created dc.date.created article:published article.published parsely-pub-date "
                    + "sailthru.date citation_publication_date datecreated originalpublicationdate "
                    + "article_date_original cxenseparse:recs:publishtime cxenseparse:publishtime dc.date "
                    + "dcterms.date date published_time displaydate article:post_date timestamp bt:pubdate "
                    + "release_date created og:pubdate shareaholic:article_published_time");
    private static final List<String> UPDATED =
            names("article:modified_time og:updated_time datemodified last-modified dcterms.modified "
                    + "dc.date.modified article:modified lastmod modified_time revised updated_time");
    private static final String MARKED =
            "h1, time, [itemprop=datePublished], [class*=date], [class*=Date], [class*=time],"
                    + " [class*=publish], [class*=meta], [id*=date], [class*=posted], [class*=byline], [class*=info],"
                    + " [class*=datum], abbr.published";
    private static final int LONGEST = 120;

    private final PageWords words;
    private final DayReader days;

    PageDays(PageWords words) {
        this.words = words;
        this.days = new DayReader(words);
    }

    Optional<Dated> published(Document document, Metadata metadata, String url) {
        return structured(metadata, "datePublished", "published.jsonld")
                .or(() -> meta(metadata, PUBLISHED))
                .or(() -> structured(metadata, "dateCreated", "published.jsonld"))
                .or(() -> structured(metadata, "uploadDate", "published.jsonld"))
                .or(() -> markedDate(document, url))
                .or(() -> address(url))
                .or(() -> labelled(document).filter(day -> !isRefuted(day, url)))
                .or(() -> meta(metadata, UPDATED))
                .map(dated -> local(dated, url));
    }

    Optional<Dated> updated(Metadata metadata) {
        return structured(metadata, "dateModified", "published.jsonld").or(() -> meta(metadata, UPDATED));
    }

    private Optional<Dated> structured(Metadata metadata, String field, String key) {
        return read(metadata.structured().text(field), Reason.of(key, field));
    }

    private Optional<Dated> meta(Metadata metadata, List<String> names) {
        for (String name : names) {
            for (String value : metadata.all(name)) {
                Optional<Dated> dated = read(value, Reason.of("published.meta", name));
                if (dated.isPresent()) {
                    return dated;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Dated> read(String value, Reason basis) {
        if (value.isEmpty()) {
            return Optional.empty();
        }
        Optional<Dated> stamp = Stamp.parse(value).map(time -> time.dated(basis));
        return stamp.or(() -> value.length() > 60
                        ? Optional.empty()
                        : days.first(value).map(day -> Dated.on(day.day(), basis)))
                .filter(dated -> isPlausible(dated.day()));
    }

    private static List<String> names(String names) {
        return List.of(names.split(" "));
    }

    private static boolean isPlausible(LocalDate day) {
        return day.getYear() >= 1990 && day.getYear() <= 2100;
    }

    /**
     * The day in a marked element nearest to the headline; what stands below it is nearer by half, since pages show
     * today's date at their top.
     */
    private Optional<Dated> markedDate(Document document, String url) {
        List<Element> elements = document.select(MARKED);
        int headline = 0;
        for (int i = 0; i < elements.size() && headline == 0; i++) {
            headline = elements.get(i).normalName().equals("h1") ? i : 0;
        }
        Optional<Dated> nearest = Optional.empty();
        int least = Integer.MAX_VALUE;
        for (int i = 0; i < elements.size(); i++) {
            int distance = i >= headline ? i - headline : 2 * (headline - i);
            if (distance < least) {
                Optional<Dated> dated = marked(elements.get(i)).filter(day -> !isRefuted(day, url));
                least = dated.isPresent() ? distance : least;
                nearest = dated.isPresent() ? dated : nearest;
            }
        }
        return nearest;
    }

    private Optional<Dated> marked(Element element) {
        if (element.normalName().equals("h1") || isUpdate(element) || Authors.isOfComment(element)) {
            return Optional.empty();
        }
        String machine = element.hasAttr("datetime") ? element.attr("datetime") : element.attr("content");
        Optional<Dated> dated = read(machine, Reason.of("published.time", machine));
        return dated.isPresent() ? dated : written(element.childrenSize() > 25 ? "" : Titles.clean(element.text()));
    }

    private Optional<Dated> written(String text) {
        boolean sentence = text.endsWith(".") && text.split(" ").length >= 8;
        if (text.length() < 8 || text.length() > LONGEST || sentence) {
            return Optional.empty();
        }
        return days.first(text)
                .filter(day -> isPlausible(day.day()))
                .map(day -> Dated.on(day.day(), Reason.of("published.text", text)));
    }

    private boolean isUpdate(Element element) {
        String text = element.ownText().strip();
        return words.begins("updated", text) > 0
                || element.attr("itemprop").contains("dateModified")
                || element.className().contains("updated")
                        && !element.className().contains("published");
    }

    private static Optional<Dated> address(String url) {
        Matcher matcher = IN_ADDRESS.matcher(url);
        while (matcher.find()) {
            boolean parted = matcher.group(2) != null;
            String month = matcher.group(parted ? 2 : 4);
            String day = matcher.group(parted ? 3 : 5);
            Optional<LocalDate> read = day(matcher.group(1), month, day);
            if (read.isPresent()) {
                return Optional.of(Dated.on(read.get(), Reason.of("published.url", matcher.group())));
            }
        }
        return Optional.empty();
    }

    /** An address that names year and month refutes a day of another month that merely stands on the page. */
    private static boolean isRefuted(Dated dated, String url) {
        Matcher month = MONTH_IN_ADDRESS.matcher(url);
        if (!month.find()) {
            return false;
        }
        LocalDate first = LocalDate.of(Integer.parseInt(month.group(1)), Integer.parseInt(month.group(2)), 1);
        return dated.day().isBefore(first.minusDays(2))
                || dated.day().isAfter(first.plusMonths(1).plusDays(2));
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /**
     * The outlet's own day: where the moment is told in universal time only and the address holds the day before or
     * after, it is the address that counts in the outlet's zone.
     */
    private static Dated local(Dated dated, String url) {
        boolean universal =
                dated.moment().isPresent() && dated.moment().get().getOffset().equals(ZoneOffset.UTC);
        Optional<LocalDate> inAddress = universal ? address(url).map(Dated::day) : Optional.empty();
        boolean neighbour =
                inAddress.isPresent() && Math.abs(ChronoUnit.DAYS.between(inAddress.get(), dated.day())) == 1;
        return neighbour ? new Dated(inAddress.get(), dated.moment(), dated.basis()) : dated;
    }

    /** A short line of the page with a day in it. */
    private Optional<Dated> labelled(Document document) {
        for (Element element :
                document.select("p, span, div, li, td, small, em, strong, h2, h3, h4, h5, h6, font, b, i")) {
            String text = Titles.clean(element.ownText());
            if (text.length() >= 8 && text.length() <= 80) {
                Optional<Day> day = days.first(text);
                if (day.isPresent() && isPlausible(day.get().day()) && !isUpdate(element)) {
                    return Optional.of(Dated.on(day.get().day(), Reason.of("published.text", text)));
                }
            }
        }
        return Optional.empty();
    }
}
