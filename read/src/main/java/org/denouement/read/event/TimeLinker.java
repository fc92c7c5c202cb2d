package org.denouement.read.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.denouement.model.article.Dated;
import org.denouement.model.reading.Basis;
import org.denouement.model.reading.Quotation;
import org.denouement.model.reading.QuotationManner;
import org.denouement.model.reading.Reading;
import org.denouement.model.reading.Status;
import org.denouement.model.reading.TimeLink;
import org.denouement.model.reading.Timex;
import org.denouement.model.reading.TimexType;
import org.denouement.model.text.DayOffset;
import org.denouement.model.text.Grain;
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

    TimeLinker(Reading reading, Grammar grammar) {
        this.reading = reading;
        this.grammar = grammar;
        this.published = reading.article().masthead().published().map(Dated::day);
    }

    /** A time that opens a sentence or paragraph, or that an earlier clause of the sentence left behind. */
    record Scene(Optional<TimeLink> sentence, Optional<TimeLink> paragraph, Optional<TimeLink> before) {}

    Optional<TimeLink> link(Tree tree, Trigger trigger, Scene scene) {
        Optional<TimeLink> own = inClause(tree, trigger);
        if (own.isPresent()) {
            return isBehind(own.get(), trigger) ? Optional.empty() : own;
        }
        Tense tense = trigger.reality().tense();
        boolean told = trigger.kind() != Trigger.Kind.NOUN && !isAside(tree, trigger);
        if (scene.sentence().isPresent() && told && tense != Tense.ANTERIOR) {
            return scene.sentence();
        }
        Optional<TimeLink> announced = tense == Tense.PAST ? announced(tree, trigger) : Optional.empty();
        if (announced.isPresent()) {
            return announced;
        }
        Optional<Quotation> quotation = quotationAt(tree.span(trigger.index()));
        if (scene.before().isPresent() && told && tense == Tense.PAST && quotation.isEmpty()) {
            return scene.before().flatMap(this::notBefore);
        }
        boolean happened = trigger.reality().status() == Status.HAPPENED;
        if (scene.paragraph().isPresent() && told && tense == Tense.PAST && happened && quotation.isEmpty()) {
            return scene.paragraph();
        }
        return happened && tense != Tense.FUTURE && tense != Tense.PRESENT ? byTense(quotation) : Optional.empty();
    }

    /** « succédera à X, maire depuis 2013 »: what is to come did not begin before today. */
    private boolean isBehind(TimeLink link, Trigger trigger) {
        boolean open = link.range()
                .filter(range -> !range.isOneDay() && range.lastDay().equals(published))
                .isPresent();
        return open && trigger.reality().tense() == Tense.FUTURE && link.basis() == Basis.IMPLIED;
    }

    /** A clause about a noun, or before or after another event: the sentence's time is not its own. */
    private static boolean isAside(Tree tree, Trigger trigger) {
        int at = trigger.reality().clause();
        for (int steps = 0; at >= 0 && steps < tree.size(); steps++) {
            boolean finite = trigger.reality().tense() == Tense.PAST && tree.child(at, "nsubj") >= 0;
            if (tree.is(at, "acl") || (tree.is(at, "advcl") && !finite)) {
                return true;
            }
            at = tree.head(at);
        }
        return false;
    }

    private Optional<TimeLink> inClause(Tree tree, Trigger trigger) {
        for (Timex timex : timesIn(tree.sentence().span())) {
            int at = tree.headOf(timex.span());
            boolean bare =
                    timex.value().type() == TimexType.TIME && trigger.reality().tense() == Tense.ANTERIOR;
            if (at >= 0 && !bare && governs(tree, at, trigger)) {
                Reason why = Reason.of("event.time.clause", words(timex.span()));
                return Optional.of(isResult(tree, trigger) ? TimeLink.of(timex, why) : linked(tree, timex, why));
            }
        }
        return Optional.empty();
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

    /** Whether the way up from the time expression comes to the event before any other clause or noun. */
    private boolean governs(Tree tree, int time, Trigger trigger) {
        if (isOf(tree, time, trigger)) {
            return true;
        }
        int head = tree.head(time);
        if (head < 0) {
            return false;
        }
        if (isOf(tree, head, trigger)) {
            return !isOfNoun(tree, time) || (head == trigger.index() && !trigger.isVerb());
        }
        if (tree.is(head, "xcomp") && tree.head(head) == trigger.predicate() && !isPossessed(tree, time)) {
            return true;
        }
        // Parsers hang « vendredi » on the noun before it: it is the verb's unless a preposition binds it to the noun.
        boolean beside = !isPossessed(tree, time)
                && (tree.is(head, "obj") || tree.is(head, "obl") || tree.is(head, "nsubj") || tree.is(head, "xcomp"))
                && !tree.isTagged(head, "VERB");
        return (beside || isAdverbial(tree, head)) && tree.head(head) >= 0 && isOf(tree, tree.head(head), trigger);
    }

    private static boolean isOf(Tree tree, int index, Trigger trigger) {
        boolean own = index == trigger.index() || index == trigger.predicate();
        // « après avoir décollé »: the time of the main clause is not that of what came before it.
        boolean marked = tree.is(trigger.predicate(), "advcl") && tree.child(trigger.predicate(), "mark") >= 0;
        return own || (!marked && index == trigger.reality().clause());
    }

    /** Part of a longer time expression or of an adverb. */
    private static boolean isAdverbial(Tree tree, int index) {
        return tree.isTagged(index, "ADV") || tree.isTagged(index, "NUM") || tree.is(index, "obl:unmarked");
    }

    private boolean isOfNoun(Tree tree, int time) {
        int preposition = tree.child(time, "case");
        return preposition >= 0 && grammar.words().has("of", tree.form(preposition));
    }

    /** « le rapport de 2020 », "mayor since 2013": the year is the noun's. */
    private boolean isPossessed(Tree tree, int time) {
        int preposition = tree.child(time, "case");
        Words words = grammar.words();
        return preposition >= 0
                && (words.has("of", tree.form(preposition)) || words.has("since", tree.form(preposition)));
    }

    /** « …, a annoncé X vendredi »: not later than it was announced. */
    private Optional<TimeLink> announced(Tree tree, Trigger trigger) {
        int verb = speech(tree, trigger.predicate());
        if (verb < 0) {
            return Optional.empty();
        }
        for (Timex timex : timesIn(tree.sentence().span())) {
            int at = tree.headOf(timex.span());
            boolean governed = at >= 0 && !isPossessed(tree, at) && isNear(tree, at, verb);
            Optional<TimeRange> range = timex.range().flatMap(Ranges::until);
            if (governed && range.isPresent()) {
                Reason why = Reason.of("event.time.announced", words(timex.span()));
                return Optional.of(
                        new TimeLink(Optional.of(timex.span()), range, Optional.empty(), Basis.IMPLIED, why));
            }
        }
        return Optional.empty();
    }

    /** On the verb, or on its subject, where parsers hang « vendredi ». */
    private static boolean isNear(Tree tree, int time, int verb) {
        int head = tree.head(time);
        return time == verb || head == verb || head >= 0 && tree.is(head, "nsubj") && tree.head(head) == verb;
    }

    private int speech(Tree tree, int predicate) {
        int head = tree.head(predicate);
        if (head >= 0 && (tree.is(predicate, "ccomp") || tree.is(predicate, "parataxis")) && isSaid(tree, head)) {
            return head;
        }
        return tree.first(predicate, child -> tree.is(child, "parataxis") && isSaid(tree, child));
    }

    private boolean isSaid(Tree tree, int verb) {
        return grammar.modality()
                .of(tree, verb)
                .filter(governor -> governor.effect() == Modality.Effect.SAID)
                .isPresent();
    }

    /** The time that opens a sentence: « De vendredi à aujourd'hui, … », "On Monday, …". */
    Optional<TimeLink> opening(Tree tree) {
        List<Timex> times = timesIn(tree.sentence().span());
        if (times.isEmpty()) {
            return Optional.empty();
        }
        Timex first = times.get(0);
        int at = tree.headOf(first.span());
        if (at < 0 || !opens(tree, at)) {
            return Optional.empty();
        }
        if (times.size() > 1) {
            Optional<TimeLink> between = between(tree, first, times.get(1));
            if (between.isPresent()) {
                return between;
            }
        }
        return Optional.of(linked(tree, first, Reason.of("event.time.sentence", words(first.span()))));
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
        if (words.has("since", before) || words.has("after", before) || words.has("since", first)) {
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

    /** Told in the past: not later than the day it is told; that dates nothing, but it bounds. */
    private Optional<TimeLink> byTense(Optional<Quotation> quotation) {
        Optional<LocalDate> told = quotation.isPresent() ? day(quotation.get()) : published;
        return told.map(day -> new TimeLink(
                Optional.empty(),
                Optional.of(TimeRange.until(day)),
                Optional.empty(),
                Basis.UNDATED,
                Reason.of("event.time.tense", day.toString())));
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

    /** The time expressions of a sentence that lie somewhere on the calendar. */
    private List<Timex> timesIn(Span sentence) {
        List<Timex> found = new ArrayList<>();
        for (Timex timex : reading.times()) {
            boolean point =
                    timex.value().type() == TimexType.DATE || timex.value().type() == TimexType.TIME;
            boolean placed = timex.range().isPresent() || timex.offset().isPresent();
            if (sentence.contains(timex.span())
                    && point
                    && placed
                    && !isVague(timex)
                    && !isRelative(timex)
                    && !isBareHour(timex)) {
                found.add(timex);
            }
        }
        return found;
    }

    /** "now", « actuellement »: about today, no day. */
    private static boolean isVague(Timex timex) {
        return timex.value().value().endsWith("_REF")
                || timex.range().map(TimeRange::approximate).orElse(false) && timex.basis() == Basis.RELATIVE;
    }

    /** « à 20 h 42 » alone: which day's evening is for other words to say. */
    private boolean isBareHour(Timex timex) {
        return timex.range()
                .filter(range -> range.grain() == Grain.MINUTE || range.grain() == Grain.HOUR)
                .flatMap(TimeRange::firstDay)
                .filter(day -> published.filter(day::equals).isPresent())
                .isPresent();
    }

    /** "the Monday after the vote": counted from an event, which nothing here dates. */
    private boolean isRelative(Timex timex) {
        String before = reading.text()
                .substring(Math.max(0, timex.span().start() - 5), timex.span().start());
        String[] lead = Tree.normal(before).split("\\s+");
        String first = Tree.normal(words(timex.span())).split("\\s+", 2)[0];
        Words small = grammar.words();
        if (!small.has("entry.optional", first)
                && (lead.length == 0 || !small.has("entry.optional", lead[lead.length - 1]))) {
            return false;
        }
        String rest = reading.text()
                .substring(
                        timex.span().end(),
                        Math.min(reading.text().length(), timex.span().end() + 16));
        String next = rest.strip().split("[^\\p{L}'’]", 2)[0];
        return grammar.words().has("time.relative", Tree.normal(next));
    }

    private String words(Span span) {
        return span.in(reading.text());
    }
}
