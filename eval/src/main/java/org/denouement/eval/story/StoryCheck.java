package org.denouement.eval.story;

import static org.denouement.eval.story.Expectation.folded;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.denouement.model.reading.QuotationManner;
import org.denouement.model.story.Contradiction;
import org.denouement.model.story.Entity;
import org.denouement.model.story.Event;
import org.denouement.model.story.Figure;
import org.denouement.model.story.Role;
import org.denouement.model.story.Statement;
import org.denouement.model.story.Story;
import org.denouement.model.story.When;

/** Holds one story against its expectations, a tally of each kind. */
final class StoryCheck {
    private static final String DESCRIBED = "speech.speaker.described";

    private final Story story;
    private final Tally tally;
    private final Map<String, Entity> cast = new TreeMap<>();

    StoryCheck(Story story, Tally tally) {
        this.story = story;
        this.tally = tally;
        story.cast().forEach(entity -> cast.put(entity.id(), entity));
    }

    void all(List<Expectation> expectations) {
        expectations.forEach(this::check);
        unknownSpeakers();
        new CastPairs(expectations, tally).count(story.cast());
    }

    private void check(Expectation expected) {
        switch (expected.kind()) {
            case "timeline" -> timeline(expected);
            case "role" -> role(expected);
            case "quote" -> quote(expected);
            case "figure" -> figure(expected);
            case "dispute" -> dispute(expected);
            case "question" -> question(expected);
            case "cast" -> cast(expected);
            case "apart" -> apart(expected);
            case "nobody" -> nobody(expected);
            default -> throw new IllegalArgumentException("no such expectation: " + expected.kind());
        }
    }

    private void timeline(Expectation expected) {
        String line = String.join(" ", expected.cells());
        List<Event> like = story.timeline().stream()
                .filter(event -> isLike(event, expected))
                .toList();
        boolean told = like.stream().anyMatch(event -> falls(event.when(), expected.cell(0)));
        tally.add("timeline_recall", told, line);
        if (expected.cell(4).equals("key")) {
            tally.add("timeline_key_recall", told, line);
        }
        boolean dated = like.stream().anyMatch(event -> event.when().range().isPresent());
        if (dated && !expected.isOpen(0) && !expected.names(3).isEmpty()) {
            tally.add("timeline_date_agreement", told, line);
        }
    }

    /** Whether an item tells what is expected, whatever its day. */
    private boolean isLike(Event event, Expectation expected) {
        List<String> types = expected.names(1);
        boolean typed = types.isEmpty()
                || types.contains(event.what().type())
                || types.contains(event.what().concept())
                || types.contains(event.what().lemma());
        boolean status = expected.isOpen(2)
                || expected.names(2).contains(event.status().name().toLowerCase(Locale.ROOT));
        return typed && status && expected.names(3).stream().allMatch(name -> involves(event, name));
    }

    /** Whether one of the alternatives, parted by {@code /}, stands in the words or is a participant. */
    private boolean involves(Event event, String alternatives) {
        for (String name : alternatives.split("/")) {
            if (folded(event.telling().words()).contains(folded(name))
                    || event.parts().stream().anyMatch(part -> isNamed(part.entity(), name))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a time lies within {@code day} or {@code first/last}. */
    private static boolean falls(When when, String expected) {
        if (expected.equals("-")) {
            return true;
        }
        if (expected.equals("undated")) {
            return when.range().isEmpty();
        }
        Optional<LocalDate> first = when.range().flatMap(range -> range.firstDay());
        Optional<LocalDate> last = when.range().flatMap(range -> range.lastDay());
        if (first.isEmpty() || last.isEmpty()) {
            return false;
        }
        String[] bounds = expected.split("/");
        LocalDate from = LocalDate.parse(bounds[0]);
        LocalDate to = LocalDate.parse(bounds[bounds.length - 1]);
        return !first.get().isBefore(from) && !last.get().isAfter(to);
    }

    private void role(Expectation expected) {
        String line = String.join(" ", expected.cells());
        List<Role> matching =
                story.roles().stream().filter(role -> holds(role, expected)).toList();
        tally.add("role_recall", !matching.isEmpty(), line);
        bound(expected, 3, matching.stream().anyMatch(role -> falls(role.from().when(), expected.cell(3))));
        bound(expected, 4, matching.stream().anyMatch(role -> falls(role.to().when(), expected.cell(4))));
    }

    private void bound(Expectation expected, int cell, boolean right) {
        if (!expected.isOpen(cell)) {
            tally.add("role_bounds", right, (cell == 3 ? "from " : "to ") + String.join(" ", expected.cells()));
        }
    }

    private boolean holds(Role role, Expectation expected) {
        boolean holder =
                expected.cell(0).equals("?") ? role.holder().isEmpty() : isNamed(role.holder(), expected.cell(0));
        boolean organisation = expected.isOpen(2) || isNamed(role.organisation(), expected.cell(2));
        boolean status = expected.isOpen(5)
                || expected.names(5).contains(role.status().name().toLowerCase(Locale.ROOT));
        boolean title =
                expected.isOpen(1) || expected.names(1).contains(role.title().concept());
        return holder && organisation && status && title;
    }

    private void quote(Expectation expected) {
        String words = folded(expected.cell(3));
        String line = String.join(" ", expected.cells());
        List<Statement> reports = story.statements().stream()
                .filter(statement -> folded(statement.speech().content()).contains(words))
                .toList();
        tally.add("quote_recall", !reports.isEmpty(), line);
        for (Statement report : reports) {
            boolean named = !expected.isOpen(0) && report.source().speaker().isPresent();
            boolean right = named && isNamed(report.source().speaker(), expected.cell(0));
            if (named) {
                tally.add(
                        "quote_speaker_precision",
                        right,
                        line + " ≠ " + nameOf(report.source().speaker()));
            }
            if (!expected.isOpen(0) && !expected.cell(0).equals("?")) {
                tally.add("quote_speaker_recall", right, line);
            }
            if (!expected.isOpen(1)) {
                tally.add(
                        "quote_channel",
                        expected.names(1).contains(report.source().channel().kind()),
                        line);
            }
        }
        if (!expected.isOpen(2)) {
            tally.add(
                    "quote_via",
                    reports.stream().anyMatch(report -> isNamed(report.source().via(), expected.cell(2))),
                    line);
        }
    }

    /**
     * How many of the direct quotations of the whole account have a speaker of the cast; and how many are told of somebody
     * at all, be it only as the article calls a source that it does not name ("a spokesperson of Skylane").
     */
    private void unknownSpeakers() {
        for (Statement statement : story.statements()) {
            if (statement.speech().manner() == QuotationManner.DIRECT) {
                tally.add(
                        "direct_quotes_with_speaker",
                        statement.source().speaker().isPresent(),
                        statement.speech().content());
                tally.add(
                        "direct_quotes_told",
                        statement.source().speaker().isPresent()
                                || statement.source().because().key().equals(DESCRIBED),
                        statement.speech().content());
            }
        }
    }

    private void figure(Expectation expected) {
        boolean told = story.figures().stream().anyMatch(figure -> counts(figure, expected));
        tally.add("figure_recall", told, String.join(" ", expected.cells()));
    }

    private static boolean counts(Figure figure, Expectation expected) {
        boolean low = expected.isOpen(0)
                || figure.quantity().low().map(value -> value.toPlainString()).equals(Optional.of(expected.cell(0)));
        boolean high = expected.isOpen(1)
                || figure.quantity().high().map(value -> value.toPlainString()).equals(Optional.of(expected.cell(1)));
        boolean counted = expected.isOpen(2)
                || expected.names(2).stream()
                        .anyMatch(word -> folded(figure.counted().words()).contains(folded(word))
                                || figure.concept().equals(word));
        return low && high && counted && (expected.isOpen(3) || expected.cell(3).equals(figure.relation()));
    }

    private void dispute(Expectation expected) {
        boolean told = story.contradictions().stream()
                .filter(dispute -> expected.isOpen(0) || expected.names(0).contains(dispute.kind()))
                .anyMatch(dispute -> holdsWords(dispute, expected.cell(1)) && holdsWords(dispute, expected.cell(2)));
        tally.add("dispute_recall", told, String.join(" ", expected.cells()));
    }

    private static boolean holdsWords(Contradiction dispute, String words) {
        return words.equals("-")
                || dispute.versions().stream()
                        .anyMatch(version -> folded(version.telling().words()).contains(folded(words))
                                || version.evidence().anchors().stream().anyMatch(anchor -> folded(anchor.exact())
                                        .contains(folded(words))));
    }

    private void question(Expectation expected) {
        String words = folded(expected.cell(0));
        var asked = story.questions().stream()
                .filter(question -> folded(question.asked().words()).contains(words))
                .toList();
        String line = String.join(" ", expected.cells());
        tally.add("question_recall", !asked.isEmpty(), line);
        if (!asked.isEmpty() && !expected.isOpen(1)) {
            boolean answered =
                    asked.stream().anyMatch(question -> question.answer().isPresent());
            tally.add("question_answered", answered == expected.cell(1).equals("answered"), line);
        }
    }

    private void cast(Expectation expected) {
        Optional<Entity> found = story.cast().stream()
                .filter(entity -> isNamed(entity, expected.cell(0)))
                .findFirst();
        tally.add("cast_recall", found.isPresent(), expected.cell(0));
        found.ifPresent(entity -> {
            if (!expected.isOpen(1)) {
                boolean kind = entity.kind().name().toLowerCase(Locale.ROOT).equals(expected.cell(1));
                tally.add("cast_kind", kind, expected.cell(0) + " is " + entity.kind());
            }
            expected.names(2)
                    .forEach(alias ->
                            tally.add("cast_alias_recall", isNamed(entity, alias), expected.cell(0) + " = " + alias));
        });
    }

    private void apart(Expectation expected) {
        boolean merged = story.cast().stream()
                .anyMatch(entity -> isNamed(entity, expected.cell(0)) && isNamed(entity, expected.cell(1)));
        tally.add("cast_apart", !merged, expected.cell(0) + " ≠ " + expected.cell(1));
    }

    private void nobody(Expectation expected) {
        boolean there = story.cast().stream().anyMatch(entity -> isNamed(entity, expected.cell(0)));
        tally.add("cast_nobody", !there, expected.cell(0));
    }

    private boolean isNamed(Optional<String> id, String name) {
        return id.map(cast::get).filter(entity -> isNamed(entity, name)).isPresent();
    }

    private static boolean isNamed(Entity entity, String name) {
        String wanted = folded(name);
        return folded(entity.name()).equals(wanted)
                || entity.aliases().stream()
                        .anyMatch(alias -> folded(alias.name()).equals(wanted));
    }

    private String nameOf(Optional<String> id) {
        return id.map(cast::get).map(Entity::name).orElse("?");
    }
}
