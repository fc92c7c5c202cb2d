package org.denouement.reconcile.speech;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.denouement.model.article.Dated;
import org.denouement.model.reading.Reading;
import org.denouement.model.reading.RoleMention;
import org.denouement.model.reading.RoleStatus;
import org.denouement.model.story.Role;
import org.denouement.model.text.Span;
import org.denouement.model.text.TimeRange;

/**
 * Who bears a title on the day of an article, by the roles of the whole coverage: "the chair of Norvane" in May is who
 * was told to hold the chair in May. Two who may hold it then are nobody.
 */
final class Offices {
    private static final Set<RoleStatus> IN_OFFICE = Set.of(RoleStatus.HELD, RoleStatus.INTERIM);

    private final List<Role> roles;
    /** The concept of a title by its language and words. */
    private final Map<String, String> concepts = new TreeMap<>();

    private Offices(List<Role> roles) {
        this.roles = List.copyOf(roles);
    }

    static Offices of(List<Role> roles, List<Reading> readings) {
        Offices offices = new Offices(roles);
        for (Reading reading : readings) {
            for (RoleMention role : reading.facts().roles()) {
                String title = role.title().span().in(reading.text());
                offices.concepts.put(key(reading, title), role.title().concept());
            }
        }
        return offices;
    }

    /** Whether some source gives the holder a role at the organisation. */
    boolean isTold(String holder, String organisation) {
        return roles.stream()
                .anyMatch(role -> role.holder().filter(holder::equals).isPresent()
                        && role.organisation().filter(organisation::equals).isPresent());
    }

    /** The one who bears the title that {@code phrase} begins with, at one of the organisations, on the article's day. */
    Optional<String> bearer(Reading reading, Span phrase, Set<String> organisations) {
        Optional<String> concept = concept(reading, phrase);
        if (concept.isEmpty()) {
            return Optional.empty();
        }
        Optional<LocalDate> day =
                reading.article().masthead().published().map(Dated::day);
        Set<String> bearers = new TreeSet<>();
        for (Role role : roles) {
            boolean here = role.organisation().filter(organisations::contains).isPresent();
            if (here
                    && role.title().concept().equals(concept.get())
                    && IN_OFFICE.contains(role.status())
                    && isHeldOn(role, day)) {
                bearers.add(role.holder().orElse(""));
            }
        }
        return bearers.size() == 1
                ? Optional.of(bearers.iterator().next()).filter(who -> !who.isEmpty())
                : Optional.empty();
    }

    /** The longest known title behind the first word of a phrase: "the DEPUTY CHAIR of Norvane" is no chair. */
    private Optional<String> concept(Reading reading, Span phrase) {
        String words = phrase.in(reading.text()).replace('’', '\'');
        int start = Math.max(words.indexOf(' '), words.indexOf('\'') < 0 ? -1 : words.indexOf('\'')) + 1;
        if (words.indexOf(' ') >= 0 && words.indexOf('\'') >= 0) {
            start = Math.min(words.indexOf(' '), words.indexOf('\'')) + 1;
        }
        for (int end = words.length(); end > start; end--) {
            boolean whole = end == words.length() || !Character.isLetterOrDigit(words.charAt(end));
            Optional<String> known = whole
                    ? Optional.ofNullable(concepts.get(key(reading, words.substring(start, end))))
                    : Optional.empty();
            if (known.isPresent() && (end == words.length() || words.charAt(end) != '-')) {
                return known;
            }
        }
        return Optional.empty();
    }

    private static boolean isHeldOn(Role role, Optional<LocalDate> day) {
        if (day.isEmpty()) {
            return true;
        }
        TimeRange then = TimeRange.day(day.get());
        boolean begun = role.from()
                .when()
                .range()
                .map(range -> range.earliest().isBefore(then.latest()))
                .orElse(true);
        boolean ended = role.to()
                .when()
                .range()
                .map(range -> !range.latest().isAfter(then.earliest()))
                .orElse(false);
        return begun && !ended;
    }

    private static String key(Reading reading, String title) {
        return reading.article().language() + " "
                + title.toLowerCase(Locale.ROOT).replace('’', '\'').strip();
    }
}
