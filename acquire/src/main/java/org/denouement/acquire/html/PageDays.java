package org.denouement.acquire.html;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.denouement.acquire.words.DayReader;
import org.denouement.acquire.words.PageWords;
import org.denouement.acquire.words.Stamp;
import org.denouement.model.article.Dated;
import org.denouement.model.text.Reason;

/** Finds when a page was published and updated: candidates in the order in which they deserve belief. */
final class PageDays {
    private static final Pattern IN_ADDRESS =
            Pattern.compile("[/_-]((?:19|20)\\d\\d)(?:[/_-](\\d\\d?)[/_-](\\d\\d?)|(\\d\\d)(\\d\\d))(?!\\d)");
    private static final Pattern DAY_FIRST_IN_ADDRESS =
            Pattern.compile("[/_-](\\d\\d?)[_-](\\d\\d?)[_-]((?:19|20)\\d\\d)(?!\\d)");
    private static final Pattern MONTH_IN_ADDRESS = Pattern.compile("/((?:19|20)\\d\\d)/(0[1-9]|1[0-2])/");
    private static final List<String> PUBLISHED =
            names("article:published_time og:published_time datepublished publishdate pubdate "
                    + "publish-date publication_date date.issued dc.date.issued dcterms.issued "
                    + "dcterms.created dc.date.created article:published article.published parsely-pub-date "
                    + "citation_publication_date datecreated originalpublicationdate "
                    + "article_date_original cxenseparse:recs:publishtime cxenseparse:publishtime "
                    + "published_time displaydate article:post_date bt:pubdate "
                    + "release_date og:pubdate shareaholic:article_published_time");
    /** Names that many pages use for the day of the last change as well: what the page shows is believed first. */
    private static final List<String> DATED =
            names("sailthru.date dc.date dcterms.date date timestamp created publicationdate");

    private static final List<String> UPDATED =
            names("article:modified_time og:updated_time datemodified last-modified dcterms.modified "
                    + "dc.date.modified article:modified lastmod modified_time revised updated_time");

    private final DayReader days;
    private final ShownDays shown;
    private final ScriptDays scripts;

    PageDays(PageWords words) {
        this.days = new DayReader(words);
        this.shown = new ShownDays(words);
        this.scripts = new ScriptDays(words);
    }

    Optional<Dated> published(Loaded page) {
        return structured(page.metadata(), "datePublished")
                .or(() -> meta(page.metadata(), PUBLISHED))
                .or(() -> structured(page.metadata(), "dateCreated"))
                .or(() -> structured(page.metadata(), "uploadDate"))
                .or(() -> besideHeadline(page))
                .or(() -> meta(page.metadata(), DATED))
                .or(() -> nearHeadline(page))
                .or(() -> address(page.url()))
                .or(() -> inText(page))
                .or(() -> scripts.published(page.html()))
                .or(() -> meta(page.metadata(), UPDATED))
                .or(() -> shown.updated(page.document()))
                .or(() -> shown.any(page.document()).filter(day -> !isRefuted(day, page.url())))
                .map(dated -> local(dated, page));
    }

    private Optional<Dated> besideHeadline(Loaded page) {
        return shown.beside(page.document(), page.title(), day -> !isRefuted(day, page.url()));
    }

    private Optional<Dated> nearHeadline(Loaded page) {
        return shown.near(page.document(), page.title(), day -> !isRefuted(day, page.url()));
    }

    private Optional<Dated> inText(Loaded page) {
        return shown.told(page.document())
                .or(() -> shown.opening(page.document()))
                .or(() -> shown.bare(page.document()))
                .filter(day -> !isRefuted(day, page.url()));
    }

    Optional<Dated> updated(Metadata metadata) {
        return structured(metadata, "dateModified").or(() -> meta(metadata, UPDATED));
    }

    private Optional<Dated> structured(Metadata metadata, String field) {
        return read(metadata.structured().text(field), Reason.of("published.jsonld", field));
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
                .filter(ShownDays::isPlausible);
    }

    private static List<String> names(String names) {
        return List.of(names.split(" "));
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
        Matcher last = DAY_FIRST_IN_ADDRESS.matcher(url);
        return last.find()
                ? day(last.group(3), last.group(2), last.group(1))
                        .map(read -> Dated.on(read, Reason.of("published.url", last.group())))
                : Optional.empty();
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
     * The outlet's own day: where the moment is told in universal time only and the address, or else the line below the
     * headline, holds the day before or after, it is that day which counts in the outlet's zone.
     */
    private Dated local(Dated dated, Loaded page) {
        Optional<OffsetDateTime> universal =
                dated.moment().filter(moment -> moment.getOffset().equals(ZoneOffset.UTC));
        return universal
                .flatMap(moment -> address(page.url())
                        .or(() -> besideHeadline(page))
                        .map(Dated::day)
                        .filter(day -> isSomewhere(day, moment)))
                .map(day -> new Dated(day, dated.moment(), dated.basis()))
                .orElse(dated);
    }

    /** Whether it is that day in some zone at the moment: in zones from ten hours behind to fourteen before. */
    private static boolean isSomewhere(LocalDate day, OffsetDateTime moment) {
        return !day.isBefore(moment.minusHours(10).toLocalDate())
                && !day.isAfter(moment.plusHours(14).toLocalDate());
    }
}
