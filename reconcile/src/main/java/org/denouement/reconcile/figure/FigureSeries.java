package org.denouement.reconcile.figure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.denouement.model.reading.Basis;
import org.denouement.model.reading.Quantity;
import org.denouement.model.reading.TimeLink;
import org.denouement.model.story.Evidence;
import org.denouement.model.story.Figure;
import org.denouement.model.story.When;
import org.denouement.model.text.Reason;
import org.denouement.model.text.TimeRange;
import org.denouement.reconcile.item.ItemIds;

/** One series: claims that count the same thing, folded into one figure a value, and how these stand to each other. */
final class FigureSeries {
    /** Who is dead stays so: a lower count corrects the higher. */
    private static final String DEAD = "dead";

    /** A count of fewer than half corrects none: it is of a part. */
    private static final BigDecimal TWO = new BigDecimal(2);

    private final List<FigureClaim> claims;
    private final String id;
    private final String language;

    /** {@code language}: that of most articles; of words alike those in it are shown. */
    FigureSeries(List<FigureClaim> claims, String language) {
        this(claims, language, 0);
    }

    /** {@code namesakes}: how many series with the same key come before it, of other things that are called alike. */
    private FigureSeries(List<FigureClaim> claims, String language, int namesakes) {
        this.language = language;
        this.claims = claims.stream().sorted(Figures.byTime()).toList();
        FigureClaim first = this.claims.get(0);
        this.id = ItemIds.of(
                "series",
                first.about().concept(),
                first.unit(),
                first.about().subject().orElse(""),
                first.about().event(),
                quantityKey(first.mention().quantity()) + (namesakes == 0 ? "" : "#" + namesakes));
    }

    String id() {
        return id;
    }

    FigureSeries after(int namesakes) {
        return new FigureSeries(claims, language, namesakes);
    }

    static String sortKey(FigureClaim claim) {
        return asOfDay(claim).map(LocalDate::toString).orElse("9999");
    }

    /**
     * The day for which it stands: as told in the article's own time, never later than the article. The day of a crash is
     * not that of its toll, which holds for the day it is told.
     */
    static Optional<LocalDate> asOfDay(FigureClaim claim) {
        Optional<LocalDate> told = claim.mention()
                .asOf()
                .flatMap(TimeLink::range)
                .filter(TimeRange::isOneDay)
                .flatMap(TimeRange::lastDay);
        Optional<LocalDate> published = claim.said().day();
        if (told.isPresent() && Tolls.isOfDeed(claim) && Tolls.isKnownSince(told.get(), published)) {
            return published;
        }
        return told.filter(day -> published.filter(day::isAfter).isEmpty()).or(() -> published);
    }

    List<Figure> figures() {
        List<List<FigureClaim>> values = values();
        List<Figure> figures = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            figures.add(figure(values, i));
        }
        return figures;
    }

    /** Claims with agreeing values on the same side of time, each value once. */
    private List<List<FigureClaim>> values() {
        List<List<FigureClaim>> values = new ArrayList<>();
        for (FigureClaim claim : claims) {
            Optional<List<FigureClaim>> home = values.stream()
                    .filter(value -> value.stream().allMatch(other -> goesWith(other, claim)))
                    .findFirst();
            if (home.isPresent()) {
                home.get().add(claim);
            } else {
                values.add(new ArrayList<>(List.of(claim)));
            }
        }
        return values;
    }

    private static boolean goesWith(FigureClaim a, FigureClaim b) {
        Quantity first = a.mention().quantity();
        Quantity second = b.mention().quantity();
        boolean exact = first.isExact() && second.isExact();
        boolean told = a.isExpected() == b.isExpected() && asOfDay(a).equals(asOfDay(b));
        if (!exact && !(told && Amounts.near(first, second)) && !Amounts.same(first, second)) {
            return false;
        }
        return exact ? Amounts.same(first, second) : Amounts.agree(first, second);
    }

    private Figure figure(List<List<FigureClaim>> values, int index) {
        List<FigureClaim> told = values.get(index);
        FigureClaim clearest = clearest(told);
        String relation = relation(values, index);
        return new Figure(
                ItemIds.of("figure", id, quantityKey(clearest.mention().quantity())),
                clearest.mention().quantity(),
                clearest.said().telling(),
                clearest.about().concept(),
                when(told.get(0)),
                id,
                relation,
                evidence(told).and(new Evidence(List.of(), List.of(because(relation, told)))));
    }

    private static String quantityKey(Quantity quantity) {
        return quantity.low().map(Object::toString).orElse("") + ".."
                + quantity.high().map(Object::toString).orElse("")
                + quantity.unit();
    }

    /** A noun says more than none, and than one that leaves what became of it to the verb; an exact value more than a round one; then the main language, then the longer. */
    private FigureClaim clearest(List<FigureClaim> told) {
        return told.stream()
                .max(Comparator.comparing((FigureClaim claim) -> !claim.isBare())
                        .thenComparing(claim -> !claim.isByFate())
                        .thenComparing(claim -> claim.mention().quantity().isExact())
                        .thenComparing(
                                claim -> claim.said().telling().language().equals(language))
                        .thenComparing(claim -> claim.said().telling().words().length()))
                .orElseThrow();
    }

    /** Alone, told more than once, or against another value: of a later day it supersedes, of the same it is contested. */
    private String relation(List<List<FigureClaim>> values, int index) {
        List<FigureClaim> told = values.get(index);
        if (told.stream().allMatch(FigureClaim::isExpected)) {
            return "expected";
        }
        boolean contested = false;
        boolean supersedes = false;
        for (int i = 0; i < values.size(); i++) {
            if (i != index) {
                supersedes |= isCorrected(values.get(i), values);
                contested |= isContested(told, values.get(i));
                supersedes |= i < index && isSuperseded(values.get(i), told);
            }
        }
        if (contested) {
            return "contested";
        }
        if (isCorrected(told, values)) {
            return "corrected";
        }
        if (supersedes) {
            return "supersedes";
        }
        return origins(told) > 1 || isRepeated(told) ? "agrees" : "single";
    }

    /** Part of a whole, and what was only awaited, are not followed by another count. */
    private static boolean isSuperseded(List<FigureClaim> early, List<FigureClaim> late) {
        boolean dead = late.get(0).about().concept().equals(DEAD);
        boolean part = dead && isLess(late.get(0), early.get(0)) && !isFewer(late, early);
        return !part
                && isLater(late, early)
                && early.stream().anyMatch(FigureClaim::isCount)
                && late.stream().anyMatch(FigureClaim::isCount);
    }

    /** Said to be wrong; or so many dead of whom a later count knows fewer. */
    private static boolean isCorrected(List<FigureClaim> told, List<List<FigureClaim>> values) {
        return told.stream().anyMatch(FigureClaim::isCorrected)
                || told.get(0).about().concept().equals(DEAD)
                        && values.stream().anyMatch(later -> isSuperseded(told, later) && isFewer(later, told));
    }

    private static boolean isFewer(List<FigureClaim> later, List<FigureClaim> told) {
        FigureClaim few = later.get(0);
        FigureClaim many = told.get(0);
        return few.mention().quantity().isExact()
                && many.mention().quantity().isExact()
                && isLess(few, many)
                && few.value().compareTo(many.value().divide(TWO)) >= 0;
    }

    private static boolean isLess(FigureClaim few, FigureClaim many) {
        return few.value().compareTo(many.value()) < 0;
    }

    /** One article gives it in two places. */
    private static boolean isRepeated(List<FigureClaim> told) {
        return told.stream().map(claim -> claim.said().article()).distinct().count() < told.size();
    }

    /** A wire and its copies speak with one voice, however many print it; one article may hear several. */
    private static long origins(List<FigureClaim> told) {
        long origins = told.stream().map(FigureClaim::origin).distinct().count();
        long voices = told.stream()
                .map(claim -> claim.said().article())
                .distinct()
                .mapToLong(article -> told.stream()
                        .filter(claim -> claim.said().article().equals(article))
                        .map(claim -> claim.said().voice())
                        .filter(voice -> !voice.isEmpty())
                        .distinct()
                        .count())
                .max()
                .orElse(0);
        return Math.max(origins, voices);
    }

    private static Reason because(String relation, List<FigureClaim> told) {
        String key = "figures.relation." + relation;
        boolean copied = relation.equals("single")
                && told.stream().map(claim -> claim.said().article()).distinct().count() > 1;
        boolean repeated = relation.equals("agrees") && origins(told) <= 1;
        return copied || repeated
                ? Reason.of(copied ? "figures.relation.copied" : "figures.relation.repeated")
                : relation.equals("agrees") ? Reason.of(key, Long.toString(origins(told))) : Reason.of(key);
    }

    /**
     * Told for the same day by two voices: two origins, or two sources of one article. What one article tells in one
     * voice counts two things.
     */
    private static boolean isContested(List<FigureClaim> a, List<FigureClaim> b) {
        boolean later = isFollowed(a, b) || isFollowed(b, a);
        boolean rivals = dated(a).stream()
                .anyMatch(x -> dated(b).stream().anyMatch(y -> isRival(x, y) && (!later || isInOneArticle(x, y))));
        boolean together = a.stream().anyMatch(x -> b.stream()
                .anyMatch(y -> y.said().article().equals(x.said().article()) && !twoVoices(x, y)));
        return rivals && !together;
    }

    /** « Le bilan passe à 34 morts » on the day after the first count: a copy that still gives the old one disputes nothing. */
    private static boolean isFollowed(List<FigureClaim> early, List<FigureClaim> late) {
        Optional<LocalDate> first = firstDay(early);
        Optional<LocalDate> last = firstDay(late);
        return first.isPresent() && last.isPresent() && first.get().isBefore(last.get());
    }

    private static Optional<LocalDate> firstDay(List<FigureClaim> told) {
        return told.stream()
                .map(FigureSeries::asOfDay)
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder());
    }

    /** Without those whose article dates the same number elsewhere: a heading repeats it, and has no time of its own. */
    private static List<FigureClaim> dated(List<FigureClaim> told) {
        return told.stream()
                .filter(claim -> claim.isCount() && !claim.isCorrected())
                .filter(claim -> claim.mention().asOf().isPresent()
                        || told.stream()
                                .noneMatch(other -> other.mention().asOf().isPresent()
                                        && other.said()
                                                .article()
                                                .equals(claim.said().article())))
                .toList();
    }

    private static boolean isInOneArticle(FigureClaim x, FigureClaim y) {
        return x.said().article().equals(y.said().article());
    }

    private static boolean isRival(FigureClaim x, FigureClaim y) {
        boolean voices =
                !x.said().voice().isEmpty() && x.said().voice().equals(y.said().voice());
        boolean sources = !x.origin().equals(y.origin()) && !voices || twoVoices(x, y);
        return sources
                && !x.isElsewhere(y)
                && isComparable(x, y)
                && (asOfDay(x).isPresent() && asOfDay(x).equals(asOfDay(y))
                        || x.said().article().equals(y.said().article()) && twoVoices(x, y))
                && !Amounts.agree(x.mention().quantity(), y.mention().quantity());
    }

    /** Not a part and its whole: told of a part of the places, or so much less that nobody sets the two together. */
    private static boolean isComparable(FigureClaim x, FigureClaim y) {
        Quantity first = x.mention().quantity();
        Quantity second = y.mention().quantity();
        boolean part = x.isPartOf(y) || y.isPartOf(x);
        boolean beside = x.isBare() || y.isBare();
        return twoVoices(x, y)
                ? (beside || !Amounts.farApart(first, second)) && (isInOneArticle(x, y) || !part)
                : !part && !Amounts.manifold(first, second);
    }

    /** Two that are named; or the article's own number and, set against it that same day, somebody's. */
    private static boolean twoVoices(FigureClaim x, FigureClaim y) {
        boolean against =
                x.said().voice().isEmpty() && y.isBare() || y.said().voice().isEmpty() && x.isBare();
        if (against && !x.said().voice().equals(y.said().voice()) && asOfDay(x).equals(asOfDay(y))) {
            return true;
        }
        return !x.said().voice().isEmpty()
                && !y.said().voice().isEmpty()
                && !x.said().voice().equals(y.said().voice());
    }

    private static boolean isLater(List<FigureClaim> a, List<FigureClaim> b) {
        Optional<LocalDate> first = asOfDay(a.get(0));
        Optional<LocalDate> last = asOfDay(b.get(0));
        return first.isPresent() && last.isPresent() && last.get().isBefore(first.get());
    }

    private static When when(FigureClaim claim) {
        Optional<TimeLink> told = claim.mention().asOf();
        if (told.isPresent()
                && (told.get().range().isPresent() || told.get().offset().isPresent())) {
            TimeLink link = told.get();
            return new When(link.range(), link.offset(), link.basis(), List.of(link.because()));
        }
        return claim.said()
                .day()
                .map(day -> new When(
                        Optional.of(TimeRange.day(day)),
                        Optional.empty(),
                        Basis.IMPLIED,
                        List.of(Reason.of("figures.as-of.published", day.toString()))))
                .orElse(When.UNDATED);
    }

    private static Evidence evidence(List<FigureClaim> told) {
        return told.stream()
                .map(claim -> claim.said().evidence())
                .reduce(new Evidence(List.of(), List.of()), Evidence::and);
    }
}
