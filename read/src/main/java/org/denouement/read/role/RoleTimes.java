package org.denouement.read.role;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.denouement.model.article.Dated;
import org.denouement.model.reading.EntityMention;
import org.denouement.model.reading.EventMention;
import org.denouement.model.reading.Reading;
import org.denouement.model.reading.RoleChange;
import org.denouement.model.reading.RoleMention;
import org.denouement.model.reading.RoleStatus;
import org.denouement.model.reading.RoleTitle;
import org.denouement.model.reading.Sentence;
import org.denouement.model.reading.Status;
import org.denouement.model.reading.TimeLink;
import org.denouement.model.reading.Timex;
import org.denouement.model.reading.TimexType;
import org.denouement.model.text.Reason;
import org.denouement.model.text.Span;
import org.denouement.read.phrase.Line;
import org.denouement.read.phrase.PhraseTable.Match;

/** When the roles of a sentence change, and whether their change is told as a fact: what its events and times say. */
final class RoleTimes {
    private static final int MOST_WORDS_AFTER_CONCESSION = 8;

    /** « maire de Lille, élue depuis 2014 » still dates the mayor. */
    private static final int MOST_WORDS_TO_SINCE = 3;

    private static final int MOST_WORDS_FROM_VERB = 14;

    private static final int MOST_WORDS_TO_UNTIL = 5;

    private final Line line;
    private final Sentence sentence;
    private final RoleLexicon lexicon;
    private final List<EventMention> events;
    private final List<Timex> times;
    private final Optional<LocalDate> published;

    private RoleTimes(Line line, RoleLexicon lexicon, Reading reading) {
        this.line = line;
        this.sentence = line.sentence();
        this.lexicon = lexicon;
        this.events = reading.facts().events().stream()
                .filter(event -> sentence.span().contains(event.trigger()))
                .toList();
        this.times = reading.times().stream()
                .filter(time -> sentence.span().contains(time.span()))
                .filter(time ->
                        time.value().type() == TimexType.DATE || time.value().type() == TimexType.TIME)
                .toList();
        this.published = reading.article().masthead().published().map(Dated::day);
    }

    static RoleTimes of(Reading reading, Line line, RoleLexicon lexicon) {
        return new RoleTimes(line, lexicon, reading);
    }

    /** The change as a mention; nothing when it is denied or only imagined. */
    Optional<RoleMention> of(Changes.Found change) {
        Optional<EventMention> event = eventAt(change.trigger());
        Optional<RoleStatus> status = event.isPresent() ? told(event.get(), change) : untold(change);
        Optional<TimeLink> when =
                later(event, change).or(() -> event.flatMap(EventMention::when)).or(() -> near(change.change()));
        boolean runs = change.change() == RoleChange.HOLDS && change.status() != RoleStatus.FORMER
                || change.status() == RoleStatus.INTERIM && change.change() == RoleChange.STARTS;
        Optional<TimeLink> since = runs ? sinceOf(change.trigger()) : Optional.empty();
        return status.map(how -> new RoleMention(
                change.holder().map(EntityMention::span),
                new RoleTitle(change.title().title(), change.title().concept()),
                change.title().organisation(),
                isOverLater(change, event, when) ? RoleStatus.HELD : how,
                since.isPresent()
                        ? RoleChange.STARTS
                        : isOverLater(change, event, when) ? RoleChange.HOLDS : change.change(),
                since.or(() -> isOverLater(change, event, when) ? Optional.empty() : when),
                change.rule()));
    }

    /** "Will return on Monday, the panel said on Friday": the time right behind the verb of a plan. */
    private Optional<TimeLink> later(Optional<EventMention> event, Changes.Found change) {
        boolean planned =
                event.filter(told -> told.how().status() == Status.PLANNED).isPresent();
        boolean dated =
                event.flatMap(EventMention::when).flatMap(TimeLink::timex).isPresent();
        boolean future = event.isEmpty()
                && untold(change).filter(status -> status == RoleStatus.ELECT).isPresent();
        if (!planned && !future || dated) {
            return Optional.empty();
        }
        return times.stream()
                .filter(time -> !isSince(time) && isRightBehind(change.trigger(), time))
                .findFirst()
                .map(RoleTimes::link);
    }

    /** Behind the token, without a verb or a mark between. */
    private boolean isRightBehind(int token, Timex time) {
        int from = line.pieceFrom(sentence.token(token).span().end());
        int to = line.pieceFrom(time.span().start());
        for (int i = from; i < to; i++) {
            if (line.isMark(i)) {
                return false;
            }
        }
        return from <= to && to - from <= MOST_WORDS_FROM_VERB && !hasVerbBetween(token, time);
    }

    private Optional<EventMention> eventAt(int token) {
        Span trigger = sentence.token(token).span();
        return events.stream().filter(told -> told.trigger().overlaps(trigger)).findFirst();
    }

    /** "He will succeed Walter Finch": who is to go some day is in office. */
    private boolean isOverLater(Changes.Found change, Optional<EventMention> event, Optional<TimeLink> when) {
        boolean planned = change.rule().startsWith("roles.verb")
                && event.filter(told -> told.how().status() == Status.PLANNED).isPresent();
        boolean future = hasWord(change.trigger(), "future")
                || sentence.token(change.trigger()).feature("Tense").equals("Fut");
        return change.change() == RoleChange.ENDS
                && (planned || future)
                && when.flatMap(TimeLink::timex).isEmpty();
    }

    /** Without an event of the reading: by the words beside the verb. */
    private Optional<RoleStatus> untold(Changes.Found change) {
        if (hasWord(change.trigger(), "condition")) {
            return Optional.empty();
        }
        boolean future = hasWord(change.trigger(), "future")
                || sentence.token(change.trigger()).feature("Tense").equals("Fut");
        boolean starts = change.change() == RoleChange.STARTS && change.status() == RoleStatus.HELD;
        return Optional.of(starts && future ? RoleStatus.ELECT : change.status());
    }

    private boolean hasWord(int verb, String use) {
        for (int dependent : sentence.dependentsOf(verb)) {
            int piece = line.pieceFrom(sentence.token(dependent).span().start());
            if (dependent < verb && lexicon.words(use).longestAt(line, piece).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private Optional<RoleStatus> told(EventMention event, Changes.Found change) {
        Status status = event.how().status();
        boolean imagined = status == Status.HYPOTHETICAL && !isTakenForGranted(change);
        if (event.how().negated() || status == Status.DENIED || imagined) {
            return Optional.empty();
        }
        if (status == Status.THREATENED || status == Status.REPORTED) {
            return Optional.empty();
        }
        boolean starts = change.change() == RoleChange.STARTS && change.status() == RoleStatus.HELD;
        if (starts && status == Status.OFFERED) {
            return Optional.of(RoleStatus.OFFERED);
        }
        return Optional.of(starts && status == Status.PLANNED ? RoleStatus.ELECT : change.status());
    }

    /** « le poste qu’il occupe » inside a question, « même si elle a nommé … »: told as a fact all the same. */
    private boolean isTakenForGranted(Changes.Found change) {
        if (sentence.token(change.trigger()).deprel().equals("acl:relcl")) {
            return true;
        }
        int verb = line.pieceFrom(sentence.token(change.trigger()).span().start());
        for (int i = Math.max(0, verb - MOST_WORDS_AFTER_CONCESSION); i < verb; i++) {
            if (lexicon.words("concession").longestAt(line, i).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** The only time of the sentence, when there is one; something held has no time of its own. */
    Optional<TimeLink> near(RoleChange change) {
        if (change == RoleChange.HOLDS || times.size() != 1 || isSince(times.get(0))) {
            return Optional.empty();
        }
        return Optional.of(link(times.get(0)));
    }

    /** « maire de Lille depuis 2014 »: the time from which a title just told is held. */
    Optional<TimeLink> since(TitlePhrase title, EntityMention holder) {
        int end = line.pieces().get(title.to() - 1).span().end();
        int behind = Math.max(end, holder.span().end());
        return sinceTimes()
                .filter(time -> time.span().start() >= end)
                .filter(time -> isClose(title.to(), time) || isLong(time) && isClose(line.pieceFrom(behind), time))
                .findFirst()
                .map(RoleTimes::link)
                .or(() -> sinceClause(title.to()));
    }

    private boolean isClose(int piece, Timex time) {
        int gap = line.pieceFrom(time.span().start()) - piece;
        return gap >= 0 && gap <= MOST_WORDS_TO_SINCE;
    }

    /** "Anna Petit, on leave since Tuesday": what began in a year or a month is more likely the office. */
    static boolean isLong(Timex time) {
        return time.range()
                .filter(range -> range.earliest().plusDays(28).isBefore(range.latest()))
                .isPresent();
    }

    /** "Acting mayor since Finch was suspended on Monday": the time inside the clause right behind the title. */
    private Optional<TimeLink> sinceClause(int piece) {
        if (lexicon.words("since").longestAt(line, piece).isEmpty()) {
            return Optional.empty();
        }
        int end = piece;
        while (end < line.size() && !line.isMark(end)) {
            end++;
        }
        Span clause = line.span(piece, end);
        List<Timex> inside =
                times.stream().filter(time -> clause.contains(time.span())).toList();
        return inside.size() == 1 ? Optional.of(link(inside.get(0))) : Optional.empty();
    }

    /** "Has held the post since 2018": the time behind a verb, or before it at the head of its clause. */
    Optional<TimeLink> sinceOf(int verb) {
        int at = line.pieceFrom(sentence.token(verb).span().start());
        return sinceTimes()
                .filter(time -> {
                    int gap = line.pieceFrom(time.span().start()) - at;
                    return gap > 0 && gap <= MOST_WORDS_FROM_VERB && !hasVerbBetween(verb, time);
                })
                .findFirst()
                .map(RoleTimes::link);
    }

    private boolean hasVerbBetween(int verb, Timex time) {
        int piece = line.pieceFrom(time.span().start());
        int led = lexicon.words("since")
                .longestBefore(line, piece, 4)
                .map(Match::from)
                .orElse(piece);
        int end = line.pieces().get(Math.min(led, line.size() - 1)).span().start();
        for (int i = verb + 1; i < sentence.tokens().size(); i++) {
            if (sentence.token(i).span().start() >= end) {
                return false;
            }
            if (sentence.token(i).upos().equals("VERB") && !sentence.token(i).is("amod")) {
                return true;
            }
        }
        return false;
    }

    private Stream<Timex> sinceTimes() {
        return times.stream().filter(this::isSince);
    }

    /** The time that begins at the piece, or at most so many words behind it. */
    Optional<Timex> within(int piece, int words) {
        return times.stream()
                .filter(time -> {
                    int gap = line.pieceFrom(time.span().start()) - piece;
                    return gap >= 0 && gap <= words && !hasMark(piece, piece + gap);
                })
                .findFirst();
    }

    /** The time that a "since" right at the piece leads to. */
    Optional<Timex> sinceAt(int piece) {
        return sinceTimes()
                .filter(time -> lexicon.words("since")
                                .longestAt(line, piece)
                                .filter(match -> line.pieceFrom(time.span().start()) == match.to())
                                .isPresent()
                        || line.pieceFrom(time.span().start()) == piece)
                .findFirst();
    }

    private boolean isSince(Timex time) {
        int piece = line.pieceFrom(time.span().start());
        return lexicon.words("since").longestBefore(line, piece, 3).isPresent()
                || lexicon.words("since").longestAt(line, piece).isPresent();
    }

    /** « jusqu’à l’assemblée générale du 28 février », "until 1 April": the end told behind the words of a role. */
    Optional<TimeLink> until(Span words) {
        int at = line.pieceFrom(words.end());
        for (int i = at; i < Math.min(line.size(), at + MOST_WORDS_FROM_VERB); i++) {
            Optional<Match<String>> until = lexicon.words("until").longestAt(line, i);
            if (until.isPresent()) {
                int behind = until.get().to();
                return times.stream()
                        .filter(time -> {
                            int gap = line.pieceFrom(time.span().start()) - behind;
                            return gap >= 0 && gap <= MOST_WORDS_TO_UNTIL && !hasMark(behind, behind + gap);
                        })
                        .findFirst()
                        .map(RoleTimes::link);
            }
            if (line.isMark(i) && !line.key(i).equals(",")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** One end of the time for which a role was held. */
    record Stretch(RoleChange change, TimeLink when) {}

    /** "Was mayor of Larne FROM 2012 TO 2018", « entre 2012 et 2018 »: both bounds, or none. */
    List<Stretch> stretch(Span title) {
        int at = line.pieceFrom(title.end());
        for (int i = 0; i + 1 < times.size(); i++) {
            Timex first = times.get(i);
            Timex second = times.get(i + 1);
            int from = line.pieceFrom(first.span().start());
            int to = line.pieceFrom(second.span().start());
            boolean near = from > at
                    && from - at <= MOST_WORDS_FROM_VERB
                    && !hasMark(at, from)
                    && !hasVerb(title.end(), first.span().start());
            boolean led = lexicon.words("stretch").longestBefore(line, from, 2).isPresent();
            boolean joined = lexicon.words("stretch-to")
                    .longestAt(line, line.pieceFrom(first.span().end()))
                    .filter(match -> match.to() == to)
                    .isPresent();
            if (near && led && joined) {
                return List.of(new Stretch(RoleChange.STARTS, link(first)), new Stretch(RoleChange.ENDS, link(second)));
            }
        }
        return List.of();
    }

    /** "Omar Reed, minister from 2012 to 2014,": the time of holding is over when the article tells it. */
    boolean wasHeld(Span title) {
        return stretch(title).stream()
                .filter(bound -> bound.change() == RoleChange.ENDS)
                .flatMap(bound -> bound.when().range().stream())
                .anyMatch(range -> published
                        .filter(day -> range.earliest().toLocalDate().isBefore(day))
                        .isPresent());
    }

    private boolean hasVerb(int from, int to) {
        return sentence.tokens().stream()
                .filter(token -> token.span().start() >= from && token.span().end() <= to)
                .anyMatch(token -> token.upos().equals("VERB") || token.upos().equals("AUX"));
    }

    private boolean hasMark(int from, int to) {
        for (int i = from; i < to; i++) {
            if (line.isMark(i)) {
                return true;
            }
        }
        return false;
    }

    static TimeLink link(Timex time) {
        return TimeLink.of(time, Reason.of("roles.when.sentence", time.value().value()));
    }
}
