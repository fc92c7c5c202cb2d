package org.denouement.read.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.denouement.model.article.Dated;
import org.denouement.model.reading.Basis;
import org.denouement.model.reading.Quotation;
import org.denouement.model.reading.QuotationManner;
import org.denouement.model.reading.Reading;
import org.denouement.model.reading.Status;
import org.denouement.model.reading.TimeAnchor;
import org.denouement.model.reading.TimeLink;
import org.denouement.model.reading.Timex;
import org.denouement.model.reading.TimexType;
import org.denouement.model.text.DayOffset;
import org.denouement.model.text.Reason;
import org.denouement.model.text.Span;
import org.denouement.model.text.TimeRange;
import org.denouement.read.event.Reality.Tense;

/**
 * Says when an event was, by the time expression that governs it: in its own clause, at the head of its sentence, at the
 * head of its paragraph; else not later than the day on which it is told in the past tense.
 */
final class TimeLinker {
    /** Concepts of a moment whose outcome lasts. */
    private static final Set<String> RESULTS = Set.of("suspend", "arrest", "jail", "ban");

    private final Reading reading;
    private final Grammar grammar;
    private final Optional<LocalDate> published;
    private final PlacedTimes times;
    private final SaidTimes said;
    private final Government government;

    TimeLinker(Reading reading, Grammar grammar) {
        this.reading = reading;
        this.grammar = grammar;
        this.published = reading.article().masthead().published().map(Dated::day);
        this.times = new PlacedTimes(reading, grammar.words());
        this.government = new Government(grammar);
        this.said = new SaidTimes(reading, grammar, times);
    }

    /** A time that opens a sentence or paragraph, or that an earlier clause of the sentence left behind. */
    record Scene(
            Optional<TimeLink> sentence,
            Optional<TimeLink> paragraph,
            Optional<TimeLink> before,
            Narration narration) {}

    Optional<TimeLink> link(Tree tree, Trigger trigger, Scene scene) {
        Optional<TimeLink> own = inClause(tree, trigger, scene.narration());
        if (own.isPresent()) {
            return Coming.contradicts(own.get(), trigger, published) ? Optional.empty() : own;
        }
        Optional<TimeLink> hour = trigger.reality().status() == Status.HAPPENED
                ? atHour(tree, trigger, scene.narration())
                : Optional.empty();
        if (hour.isPresent()) {
            return hour;
        }
        Tense tense = trigger.reality().tense();
        boolean told = trigger.kind() != Trigger.Kind.NOUN && !isAside(tree, trigger);
        boolean main = tree.head(trigger.predicate()) < 0;
        if (scene.sentence().isPresent() && told && (main || tense != Tense.ANTERIOR)) {
            return scene.sentence();
        }
        Optional<TimeLink> dated = said.ofDocument(tree, trigger).or(() -> said.explained(tree, trigger));
        if (dated.isPresent()) {
            return dated;
        }
        boolean past = tense == Tense.PAST || tense == Tense.ANTERIOR;
        Optional<TimeLink> announced = past ? said.announced(tree, trigger) : Optional.empty();
        if (announced.isPresent()) {
            return announced;
        }
        Optional<Quotation> quotation = quotationAt(tree.span(trigger.index()));
        if (scene.before().isPresent() && told && tense == Tense.PAST && quotation.isEmpty()) {
            return scene.before().flatMap(this::notBefore);
        }
        boolean happened = trigger.reality().status() == Status.HAPPENED;
        boolean news = tense == Tense.PRESENT && told && trigger.isPunctual();
        boolean day = scene.paragraph()
                .flatMap(TimeLink::range)
                .filter(TimeRange::isOneDay)
                .isPresent();
        boolean narrated = tense == Tense.PAST || news && day;
        if (scene.paragraph().isPresent() && told && narrated && happened && quotation.isEmpty()) {
            return scene.paragraph();
        }
        Optional<TimeLink> recent = happened && quotation.isEmpty() ? recent(tree, trigger) : Optional.empty();
        if (recent.isEmpty() && happened && quotation.isEmpty() && tense == Tense.PAST) {
            recent = atOnce(tree, trigger, scene.narration());
        }
        if (recent.isPresent()) {
            return recent;
        }
        return happened && tense != Tense.FUTURE && (tense != Tense.PRESENT || news)
                ? byTense(quotation, told)
                : Optional.empty();
    }

    /** « vient d'être retrouvé », "has just resigned": on the day it is told. */
    private Optional<TimeLink> recent(Tree tree, Trigger trigger) {
        int verb = trigger.predicate();
        int head = tree.head(verb);
        boolean governed = head >= 0
                && tree.is(verb, "xcomp")
                && trigger.reality().tense() == Tense.PRESENT
                && grammar.words().has("recent.verb", tree.lemma(head));
        boolean adverb = trigger.reality().tense() == Tense.PAST
                && tree.first(
                                verb,
                                child -> tree.is(child, "advmod")
                                        && child < verb
                                        && grammar.words().has("recent.adverb", tree.form(child)))
                        >= 0
                && tree.child(verb, "aux") >= 0;
        return governed || adverb
                ? published.map(day -> new TimeLink(
                        Optional.empty(),
                        Optional.of(TimeRange.day(day)),
                        Optional.empty(),
                        Basis.IMPLIED,
                        Reason.of("event.time.recent", day.toString())))
                : Optional.empty();
    }

    /** « dans la foulée », "straightaway": on the day to which the telling has just come. */
    private Optional<TimeLink> atOnce(Tree tree, Trigger trigger, Narration narration) {
        int adverb = Tree.NONE;
        for (int i = 0; i < tree.size(); i++) {
            int head = tree.head(i);
            boolean own = head == trigger.predicate() || head >= 0 && tree.head(head) == trigger.predicate();
            adverb = own && grammar.words().has("at-once", tree.form(i)) ? i : adverb;
        }
        return adverb < 0
                ? Optional.empty()
                : narration.atOnce(tree.sentence().span().start(), words(tree.span(adverb)));
    }

    /** « à 22 h 40 » alone: an hour of the day at which the telling has come. */
    private Optional<TimeLink> atHour(Tree tree, Trigger trigger, Narration narration) {
        for (Timex timex : times.bareHours(tree.sentence().span())) {
            int at = tree.headOf(timex.span());
            if (at >= 0 && quotationAt(timex.span()).isEmpty() && government.governs(tree, at, trigger)) {
                return narration.at(
                        timex, words(timex.span()), trigger.reality().tense() == Tense.ANTERIOR);
            }
        }
        return Optional.empty();
    }

    /** A clause about a noun, or before or after another event: the sentence's time is not its own. */
    private boolean isAside(Tree tree, Trigger trigger) {
        int at = trigger.reality().clause();
        for (int steps = 0; at >= 0 && steps < tree.size(); steps++) {
            boolean finite = trigger.reality().tense() == Tense.PAST && tree.child(at, "nsubj") >= 0;
            if (tree.is(at, "acl") || tree.is(at, "advcl") && (!finite || isSinceClause(tree, at))) {
                return true;
            }
            at = tree.head(at);
        }
        return false;
    }

    /** « depuis que Velmar a racheté Ostral ». */
    private boolean isSinceClause(Tree tree, int verb) {
        return tree.first(
                        verb, child -> tree.is(child, "mark") && grammar.words().has("since", tree.form(child)))
                >= 0;
    }

    private Optional<TimeLink> inClause(Tree tree, Trigger trigger, Narration narration) {
        for (Timex timex : times.nearestFirst(tree, trigger)) {
            int at = tree.headOf(timex.span());
            boolean bare =
                    timex.value().type() == TimexType.TIME && trigger.reality().tense() == Tense.ANTERIOR;
            boolean counted = !trigger.isVerb() && times.isCounted(tree, timex);
            if (at >= 0 && !bare && !counted && !isSpokenHour(timex) && government.governs(tree, at, trigger)) {
                Reason why = Reason.of("event.time.clause", words(timex.span()));
                return Optional.of(
                        isResult(tree, trigger)
                                ? TimeLink.of(timex, why)
                                : moved(
                                                tree,
                                                timex,
                                                narration,
                                                trigger.reality().tense() == Tense.ANTERIOR)
                                        .filter(link -> !Coming.isAfterTelling(link, trigger, published))
                                        .orElseGet(() -> isYetToBegin(trigger, timex)
                                                ? new Deadlines(reading, grammar.words()).of(tree, timex, why)
                                                : linked(tree, timex, why)));
            }
        }
        return Optional.empty();
    }

    /** « J'aurais dû arrêter le jour même »: who speaks counts from a day of their own. */
    private Optional<TimeLink> moved(Tree tree, Timex timex, Narration narration, boolean background) {
        return quotationAt(timex.span()).isPresent()
                ? Optional.empty()
                : narration.moved(timex, reading.times(), tree.sentence().span(), background);
    }

    /** « Elle m'a refusé cela à trois heures »: in somebody's mouth, an hour is of a day that only they know. */
    private boolean isSpokenHour(Timex timex) {
        return timex.value().type() == TimexType.TIME
                && timex.anchor().kind() == TimeAnchor.Kind.EXPRESSION
                && quotationAt(timex.span()).isPresent();
    }

    /** « menace d'une grève à partir de lundi »: what is to begin then is told of that day. */
    private boolean isYetToBegin(Trigger trigger, Timex timex) {
        boolean past = timex.range()
                .flatMap(TimeRange::lastDay)
                .filter(last -> published.filter(last::isBefore).isPresent())
                .isPresent();
        Status status = trigger.reality().status();
        return !past && (status == Status.PLANNED || status == Status.THREATENED || status == Status.OFFERED);
    }

    /** "has been suspended since Tuesday", « est suspendu depuis mardi »: it was done on that day, and lasts. */
    private boolean isResult(Tree tree, Trigger trigger) {
        String concept = trigger.concept().key();
        int since = tree.first(trigger.predicate(), child -> isSince(tree, child));
        boolean post = trigger.concept().type().endsWith("-position") || RESULTS.contains(concept);
        return trigger.isVerb() && post && since >= 0 && tree.child(trigger.predicate(), "aux:pass") >= 0;
    }

    private boolean isSince(Tree tree, int child) {
        int preposition = tree.child(child, "case");
        return preposition >= 0 && grammar.words().has("since", tree.form(preposition));
    }

    /** The time that opens a sentence: « De vendredi à aujourd'hui, … », "On Monday, …". */
    Optional<TimeLink> opening(Tree tree, Narration narration) {
        List<Timex> found = times.placed(tree.sentence().span());
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Timex first = found.get(0);
        int at = tree.headOf(first.span());
        if (at < 0
                || !opens(tree, Math.min(at, tree.at(first.span())))
                || CountedTimes.isOfEvent(reading, tree, first.span())) {
            return Optional.empty();
        }
        if (found.size() > 1) {
            Optional<TimeLink> between = between(tree, first, found.get(1));
            if (between.isPresent()) {
                return between;
            }
        }
        Reason why = Reason.of("event.time.sentence", words(first.span()));
        return Optional.of(moved(tree, first, narration, false).orElseGet(() -> linked(tree, first, why)));
    }

    /** Whether nothing but small words comes before it and a comma or its subject after it. */
    private static boolean opens(Tree tree, int time) {
        for (int i = 0; i < time; i++) {
            String upos = tree.token(i).upos();
            if (upos.equals("VERB") || upos.equals("PROPN") || upos.equals("PRON") || upos.equals("AUX")) {
                return false;
            }
        }
        return time < 6;
    }

    private Optional<TimeLink> between(Tree tree, Timex first, Timex second) {
        int from = tree.at(first.span());
        int to = tree.at(second.span());
        if (from < 1 || to <= from) {
            return Optional.empty();
        }
        Words words = grammar.words();
        boolean paired = words.has("range.from", tree.form(from - 1)) && words.has("range.to", tree.form(to - 1));
        if (!paired) {
            return Optional.empty();
        }
        Span span = first.span().cover(second.span());
        Optional<TimeRange> range =
                first.range().flatMap(a -> second.range().flatMap(b -> Ranges.of(a.earliest(), b.latest())));
        Optional<DayOffset> offset = first.offset().flatMap(a -> second.offset()
                .filter(b -> b.latest() >= a.earliest())
                .map(b -> new DayOffset(a.earliest(), b.latest())));
        Reason why = Reason.of("event.time.between", words(first.span()), words(second.span()));
        return range.isEmpty() && offset.isEmpty()
                ? Optional.empty()
                : Optional.of(new TimeLink(Optional.of(span), range, offset, Basis.IMPLIED, why));
    }

    // -- what a time expression and the word before it mean

    private TimeLink linked(Tree tree, Timex timex, Reason why) {
        int at = tree.at(timex.span());
        String before = at < 1 ? "" : tree.form(at - 1);
        String first = at < 0 ? "" : tree.form(at);
        Words words = grammar.words();
        if (words.has("later", before)
                && !timex.range().map(TimeRange::isOneDay).orElse(true)) {
            return open(timex, timex.range().flatMap(range -> Ranges.after(range, told(timex.span()))), 0);
        }
        boolean since = words.has("since", before) && !words.has("since.point", before);
        if (since || words.has("after", before) || words.has("since", first)) {
            return open(timex, timex.range().flatMap(range -> Ranges.since(range, told(timex.span()))), 0);
        }
        if (words.has("until", before) || words.has("until", first)) {
            return open(
                    timex,
                    timex.range().flatMap(Ranges::until),
                    timex.offset().map(DayOffset::latest).orElse(0));
        }
        return ofItsWeek(timex, why).orElseGet(() -> TimeLink.of(timex, why));
    }

    /** "Monday last week": the day of the week that the next words name. */
    private Optional<TimeLink> ofItsWeek(Timex timex, Reason why) {
        for (Timex next : reading.times()) {
            int end = timex.span().end();
            boolean beside = next.span().start() > end
                    && words(Span.of(end, next.span().start())).isBlank();
            Optional<TimeRange> day = beside ? timex.range().filter(TimeRange::isOneDay) : Optional.empty();
            Optional<TimeRange> range = day.flatMap(one -> next.range().flatMap(week -> Ranges.sameDay(one, week)));
            if (range.isPresent()) {
                Optional<Span> both = Optional.of(timex.span().cover(next.span()));
                return Optional.of(new TimeLink(both, range, Optional.empty(), Basis.IMPLIED, why));
            }
        }
        return Optional.empty();
    }

    private TimeLink open(Timex timex, Optional<TimeRange> range, int latest) {
        Optional<DayOffset> offset = timex.offset()
                .filter(day -> latest >= day.earliest())
                .map(day -> new DayOffset(day.earliest(), latest));
        Reason why = Reason.of("event.time.open", words(timex.span()));
        return new TimeLink(Optional.of(timex.span()), range, offset, Basis.IMPLIED, why);
    }

    /** « X a été licencié vendredi et est revenu »: what follows does not come before. */
    private Optional<TimeLink> notBefore(TimeLink before) {
        Span span = before.timex().orElse(Span.of(0, 0));
        Optional<TimeRange> range = before.range().flatMap(start -> Ranges.since(start, published));
        Optional<DayOffset> offset =
                before.offset().filter(day -> day.earliest() <= 0).map(day -> new DayOffset(day.earliest(), 0));
        if (range.isEmpty() && offset.isEmpty()) {
            return Optional.empty();
        }
        Reason why = Reason.of("event.time.then", words(span));
        return Optional.of(new TimeLink(before.timex(), range, offset, Basis.IMPLIED, why));
    }

    boolean isQuoted(Tree tree, Trigger trigger) {
        return quotationAt(tree.span(trigger.index())).isPresent();
    }

    /** What the tense alone says of an event that happened. */
    Optional<TimeLink> toldBy(Tree tree, Trigger trigger) {
        Optional<Quotation> quotation = quotationAt(tree.span(trigger.index()));
        boolean told = trigger.kind() != Trigger.Kind.NOUN && !isAside(tree, trigger);
        return trigger.reality().status() == Status.HAPPENED ? byTense(quotation, told) : Optional.empty();
    }

    /** Told in the past: not later than the day it is told; that dates nothing, but it bounds. */
    private Optional<TimeLink> byTense(Optional<Quotation> quotation, boolean told) {
        Optional<LocalDate> last = quotation.isPresent() ? day(quotation.get()) : published;
        String key = told ? "event.time.tense" : "event.time.background";
        return last.map(day -> new TimeLink(
                Optional.empty(),
                Optional.of(TimeRange.until(day)),
                Optional.empty(),
                Basis.UNDATED,
                Reason.of(key, day.toString())));
    }

    private Optional<LocalDate> told(Span span) {
        Optional<Quotation> quotation = quotationAt(span);
        return quotation.isPresent() ? day(quotation.get()) : published;
    }

    private Optional<LocalDate> day(Quotation quotation) {
        Optional<LocalDate> own = quotation.when().flatMap(TimeLink::range).flatMap(TimeRange::lastDay);
        return own.isPresent() ? own : published;
    }

    private Optional<Quotation> quotationAt(Span span) {
        return reading.quotations().stream()
                .filter(quotation -> quotation.manner() != QuotationManner.INDIRECT)
                .filter(quotation -> quotation.content().stream().anyMatch(content -> content.contains(span)))
                .findFirst();
    }

    private String words(Span span) {
        return span.in(reading.text());
    }
}
