package org.denouement.read.role;

import java.util.List;
import java.util.Optional;
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

/** When the roles of a sentence change, and whether their change is told as a fact: what its events and times say. */
final class RoleTimes {
    private static final int MOST_WORDS_AFTER_CONCESSION = 8;

    /** « maire de Lille, élue depuis 2014 » still dates the mayor. */
    private static final int MOST_WORDS_TO_SINCE = 3;

    private final Line line;
    private final Sentence sentence;
    private final RoleLexicon lexicon;
    private final List<EventMention> events;
    private final List<Timex> times;

    private RoleTimes(Line line, RoleLexicon lexicon, List<EventMention> events, List<Timex> times) {
        this.line = line;
        this.sentence = line.sentence();
        this.lexicon = lexicon;
        this.events = events;
        this.times = times;
    }

    static RoleTimes of(Reading reading, Line line, RoleLexicon lexicon) {
        Sentence sentence = line.sentence();
        return new RoleTimes(
                line,
                lexicon,
                reading.facts().events().stream()
                        .filter(event -> sentence.span().contains(event.trigger()))
                        .toList(),
                reading.times().stream()
                        .filter(time -> sentence.span().contains(time.span()))
                        .filter(time -> time.value().type() == TimexType.DATE
                                || time.value().type() == TimexType.TIME)
                        .toList());
    }

    /** The change as a mention; nothing when it is denied or only imagined. */
    Optional<RoleMention> of(Changes.Found change) {
        Span trigger = sentence.token(change.trigger()).span();
        Optional<EventMention> event =
                events.stream().filter(told -> told.trigger().overlaps(trigger)).findFirst();
        Optional<RoleStatus> status = event.isPresent() ? told(event.get(), change) : untold(change);
        return status.map(how -> new RoleMention(
                change.holder().map(EntityMention::span),
                new RoleTitle(change.title().title(), change.title().concept()),
                change.title().organisation(),
                how,
                change.change(),
                event.flatMap(EventMention::when).or(() -> near(change.change())),
                change.rule()));
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
    Optional<TimeLink> since(TitlePhrase title) {
        int end = line.pieces().get(title.to() - 1).span().end();
        return times.stream()
                .filter(this::isSince)
                .filter(time -> line.pieceFrom(time.span().start()) - title.to() <= MOST_WORDS_TO_SINCE)
                .filter(time -> time.span().start() >= end)
                .findFirst()
                .map(RoleTimes::link);
    }

    private boolean isSince(Timex time) {
        int piece = line.pieceFrom(time.span().start());
        return lexicon.words("since").longestBefore(line, piece, 3).isPresent()
                || lexicon.words("since").longestAt(line, piece).isPresent();
    }

    private static TimeLink link(Timex time) {
        return TimeLink.of(time, Reason.of("roles.when.sentence", time.value().value()));
    }
}
