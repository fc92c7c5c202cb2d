package org.denouement.reconcile.role;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.denouement.model.article.Coverage;
import org.denouement.model.reading.Reading;
import org.denouement.model.reading.RoleStatus;
import org.denouement.model.reading.TitleMention;
import org.denouement.model.story.Bound;
import org.denouement.model.story.Entity;
import org.denouement.model.story.Role;
import org.denouement.model.text.Span;
import org.denouement.model.text.TimeRange;
import org.denouement.reconcile.cast.Cast;
import org.denouement.reconcile.item.Sources;

/**
 * Who bore a title on a day, by the roles of the whole coverage: « la directrice générale » of an article of 5 March is
 * the one who held that post then, in whatever language another article names her. Of two possible holders it is neither.
 */
public final class Officeholders {
    private final List<Role> roles;
    private final Sources sources;
    private final Cast cast;
    private final Map<String, Reading> readings = new TreeMap<>();

    private Officeholders(List<Role> roles, Sources sources, Cast cast) {
        this.roles = List.copyOf(roles);
        this.sources = sources;
        this.cast = cast;
    }

    public static Officeholders of(Coverage coverage, List<Reading> readings, Cast cast, List<Role> roles) {
        Officeholders holders = new Officeholders(roles, Sources.of(coverage, readings), cast);
        readings.forEach(reading -> holders.readings.put(reading.article().id(), reading));
        return holders;
    }

    /**
     * The cast id of the one whom the title in {@code phrase} of an article means on that article's day: « la présidente »,
     * "the federation's president". Nobody when the phrase holds no title, or when one that bears it is not surely meant:
     * without an organisation, the article must speak of the post's organisation or name its holder.
     */
    public Optional<String> meantBy(String article, Span phrase) {
        return Optional.ofNullable(readings.get(article))
                .flatMap(reading -> titleIn(reading, phrase).flatMap(title -> bearer(reading, title)));
    }

    /** The one holder of a title, by its concept, on a day; of any organisation when none is given. */
    public Optional<String> holderOf(String concept, Optional<String> organisation, LocalDate day) {
        return only(roles.stream()
                .filter(role -> isPost(role, concept, organisation) && mayHold(role, Optional.of(day)))
                .toList());
    }

    /** The title whose phrase is, begins or ends the words asked for. */
    private static Optional<TitleMention> titleIn(Reading reading, Span phrase) {
        Span words = phrase.trim(reading.text());
        return reading.facts().titles().stream()
                .filter(title -> title.phrase().equals(words)
                        || title.phrase().contains(words)
                                && words.contains(title.title().span())
                        || words.contains(title.phrase()) && title.phrase().start() == words.start())
                .findFirst();
    }

    private Optional<String> bearer(Reading reading, TitleMention title) {
        String article = reading.article().id();
        Optional<String> organisation = title.organisation().flatMap(span -> cast.entityOf(article, span));
        if (title.organisation().isPresent() && organisation.isEmpty()) {
            return Optional.empty();
        }
        Optional<LocalDate> day = sources.dayOf(article);
        List<Role> those = roles.stream()
                .filter(role -> isPost(role, title.title().concept(), organisation))
                .filter(role -> fits(role, title.status(), day))
                .toList();
        boolean told =
                organisation.isPresent() || those.stream().allMatch(role -> isSpokenOf(article, role.organisation()));
        return told ? only(those) : Optional.empty();
    }

    private boolean isSpokenOf(String article, Optional<String> entity) {
        return entity.flatMap(cast::entity)
                .filter(known -> standsIn(known, article))
                .isPresent();
    }

    private static boolean standsIn(Entity entity, String article) {
        return entity.evidence().anchors().stream()
                .anyMatch(anchor -> anchor.source().equals(article));
    }

    private static boolean isPost(Role role, String concept, Optional<String> organisation) {
        return role.holder().isPresent()
                && role.title().concept().equals(concept)
                && (organisation.isEmpty() || organisation.equals(role.organisation()));
    }

    /** « l’ancien maire » has gone by then, « le maire élu » is to come, « le maire » is in office. */
    private static boolean fits(Role role, RoleStatus status, Optional<LocalDate> day) {
        boolean former = role.status() == RoleStatus.FORMER
                || day.isPresent() && last(role.to()).filter(day.get()::isAfter).isPresent();
        return switch (status) {
            case FORMER -> former;
            case ELECT -> role.status() == RoleStatus.ELECT || role.status() == RoleStatus.HELD && !mayHold(role, day);
            case INTERIM -> role.status() == RoleStatus.INTERIM && mayHold(role, day);
            default -> mayHold(role, day);
        };
    }

    /** Whether the role runs, or may run, on the day; one of no known end does. */
    private static boolean mayHold(Role role, Optional<LocalDate> day) {
        boolean runs = role.status() == RoleStatus.HELD || role.status() == RoleStatus.INTERIM;
        if (!runs || day.isEmpty()) {
            return runs;
        }
        boolean over = last(role.to()).filter(day.get()::isAfter).isPresent();
        boolean later = first(role.from()).filter(day.get()::isBefore).isPresent();
        return !over && !later;
    }

    private static Optional<LocalDate> first(Bound bound) {
        return bound.when().range().flatMap(TimeRange::firstDay);
    }

    private static Optional<LocalDate> last(Bound bound) {
        return bound.when().range().flatMap(TimeRange::lastDay);
    }

    private static Optional<String> only(List<Role> roles) {
        List<String> holders = roles.stream()
                .flatMap(role -> role.holder().stream())
                .distinct()
                .toList();
        return holders.size() == 1 ? Optional.of(holders.get(0)) : Optional.empty();
    }
}
