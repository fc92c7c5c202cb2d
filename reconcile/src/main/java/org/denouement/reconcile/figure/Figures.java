package org.denouement.reconcile.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.denouement.model.article.Coverage;
import org.denouement.model.reading.EventMention;
import org.denouement.model.reading.FigureMention;
import org.denouement.model.reading.Reading;
import org.denouement.model.story.Figure;
import org.denouement.model.text.Reason;
import org.denouement.model.text.Span;
import org.denouement.reconcile.cast.Cast;
import org.denouement.reconcile.figure.FigureClaim.About;
import org.denouement.reconcile.figure.FigureClaim.Said;
import org.denouement.reconcile.figure.FigureClaim.Where;
import org.denouement.reconcile.item.Sources;

/**
 * The figures of a story: what several articles count together is one series, in which figures agree, follow each other
 * (505, then 650, then 738) or are contested. Figures that nobody repeats and that count nothing known are left out.
 */
public final class Figures {
    /** Smaller numbers of things are details of the telling. */
    private static final BigDecimal SIZE = new BigDecimal(20);

    private static final BigDecimal LARGE = new BigDecimal(1000);

    private final Sources sources;
    private final Cast cast;
    private final FigurePlaces places;

    private Figures(Sources sources, Cast cast, FigurePlaces places) {
        this.sources = sources;
        this.cast = cast;
        this.places = places;
    }

    /** Series in order of their first words in the coverage; in a series by time. */
    public static List<Figure> of(Coverage coverage, List<Reading> readings, Cast cast) {
        Figures figures = new Figures(Sources.of(coverage, readings), cast, FigurePlaces.of(readings, cast));
        String language = mainLanguage(readings);
        List<Figure> found = new ArrayList<>();
        Map<String, Integer> ids = new TreeMap<>();
        for (List<FigureClaim> claims : figures.series(readings)) {
            if (matters(claims)) {
                FigureSeries series = new FigureSeries(claims, language);
                int namesakes = ids.merge(series.id(), 1, Integer::sum) - 1;
                found.addAll((namesakes == 0 ? series : series.after(namesakes)).figures());
            }
        }
        return found;
    }

    private static String mainLanguage(List<Reading> readings) {
        Map<String, Integer> articles = new TreeMap<>();
        readings.forEach(reading -> articles.merge(reading.article().language(), 1, Integer::sum));
        return articles.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse("");
    }

    private List<List<FigureClaim>> series(List<Reading> readings) {
        Map<String, List<FigureClaim>> alike = new LinkedHashMap<>();
        for (Reading reading : readings) {
            for (FigureMention mention : reading.facts().figures()) {
                FigureClaim claim = claim(reading, mention);
                alike.computeIfAbsent(claim.about().concept() + "|" + claim.unit(), key -> new ArrayList<>())
                        .add(claim);
            }
        }
        List<List<FigureClaim>> series = new ArrayList<>();
        alike.values().forEach(claims -> series.addAll(SeriesMerger.series(claims)));
        return series;
    }

    private FigureClaim claim(Reading reading, FigureMention mention) {
        String article = reading.article().id();
        Set<String> where = places.of(reading, mention);
        About about = new About(
                mention.concept(),
                subject(reading, mention),
                event(reading, mention),
                new Where(where, places.isLocal(where)));
        Said said = new Said(
                article,
                sources.dayOf(article),
                voice(reading, mention),
                sources.telling(article, mention.counted()),
                sources.evidence(article, mention.span(), mention.rule(), Reason.of("figures.rule.counted")));
        return new FigureClaim(mention, about, said, sources.originOf(article));
    }

    /** Of whom or what: the cast member named in the words of what is counted. */
    private Optional<String> subject(Reading reading, FigureMention mention) {
        String article = reading.article().id();
        return reading.entities().stream()
                .filter(entity -> mention.counted().contains(entity.span()))
                .map(entity -> cast.entityOf(article, entity.span()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private String voice(Reading reading, FigureMention mention) {
        return mention.accordingTo()
                .map(span -> cast.entityOf(reading.article().id(), span)
                        .orElse(
                                isPronoun(reading, span)
                                        ? ""
                                        : span.in(reading.text()).toLowerCase(Locale.ROOT)))
                .orElse("");
    }

    /** A pronoun that nobody resolves is no voice of its own: it may be the one just heard. */
    private static boolean isPronoun(Reading reading, Span span) {
        return reading.tokens(span).stream().allMatch(token -> token.upos().equals("PRON"));
    }

    private static String event(Reading reading, FigureMention mention) {
        Optional<Span> trigger = mention.event();
        return reading.facts().events().stream()
                .filter(event -> trigger.filter(event.trigger()::equals).isPresent())
                .map(EventMention::what)
                .map(what -> what.concept())
                .findFirst()
                .orElse("");
    }

    private static boolean matters(List<FigureClaim> series) {
        boolean known = series.stream()
                .anyMatch(claim -> claim.isBare()
                        || !claim.kind().equals("counted") && !claim.kind().equals("thing"));
        long articles =
                series.stream().map(claim -> claim.said().article()).distinct().count();
        return known || articles > 1 || series.stream().anyMatch(claim -> isOfAnEvent(claim) || isLarge(claim));
    }

    /** "24,000 vehicles a day": so many of a known thing that no telling of details would count them. */
    private static boolean isLarge(FigureClaim claim) {
        return claim.kind().equals("thing")
                && claim.mention().quantity().isExact()
                && claim.value().compareTo(LARGE) >= 0;
    }

    /** "Cancelled 46 operations": an exact number of some size that tells what happened. */
    private static boolean isOfAnEvent(FigureClaim claim) {
        return !claim.about().event().isEmpty()
                && claim.unit().isEmpty()
                && claim.mention().quantity().isExact()
                && claim.value().compareTo(SIZE) >= 0;
    }

    static Comparator<FigureClaim> byTime() {
        return Comparator.comparing((FigureClaim claim) -> FigureSeries.sortKey(claim))
                .thenComparing(claim -> claim.said().article())
                .thenComparing(claim -> claim.mention().span());
    }
}
