package org.denouement.acquire.html;

import java.time.LocalDate;
import java.util.ArrayList;
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
            Pattern.compile("[/_-]((?:19|20)\\d\\d)[/_-]?(0[1-9]|1[0-2])[/_-]?(0[1-9]|[12]\\d|3[01])(?!\\d)");
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
    private static final String MARKED = "time, [itemprop=datePublished], [class*=date], [class*=Date], [class*=time],"
            + " [class*=publish], [class*=meta], [id*=date], [class*=posted], [class*=byline], [class*=info],"
            + " [class*=datum], abbr.published";
    private static final int LONGEST = 160;

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
                .or(() -> markedDate(document))
                .or(() -> address(url))
                .or(() -> labelled(document))
                .or(() -> meta(metadata, UPDATED));
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

    private Optional<Dated> markedDate(Document document) {
        List<Element> elements = new ArrayList<>(document.select(MARKED));
        for (Element element : elements) {
            String machine = element.hasAttr("datetime") ? element.attr("datetime") : element.attr("content");
            Optional<Dated> dated = read(machine, Reason.of("published.time", machine));
            if (dated.isPresent() && !isUpdate(element)) {
                return dated;
            }
            String text = element.childrenSize() > 25 ? "" : Titles.clean(element.text());
            if (text.length() >= 8 && text.length() <= LONGEST && !isUpdate(element)) {
                Optional<Day> day = days.first(text);
                if (day.isPresent() && isPlausible(day.get().day())) {
                    return Optional.of(Dated.on(day.get().day(), Reason.of("published.text", text)));
                }
            }
        }
        return Optional.empty();
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
        if (!matcher.find()) {
            return Optional.empty();
        }
        return Stamp.parse(matcher.group(1) + "-" + matcher.group(2) + "-" + matcher.group(3))
                .map(stamp -> stamp.dated(Reason.of("published.url", matcher.group())));
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
