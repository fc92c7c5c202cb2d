package org.denouement.reconcile.cast;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.denouement.model.reading.EntityKind;
import org.denouement.model.reading.EntityMention;
import org.denouement.model.reading.MentionForm;
import org.denouement.model.reading.Reading;
import org.denouement.model.reading.RoleMention;
import org.denouement.model.reading.RoleStatus;
import org.denouement.model.text.Span;

/**
 * Who bears a title in the whole coverage: « la directrice générale » of an article that never names her is the only one
 * whom the others call so. A title of two people, and a description with a name of its own, say nobody.
 */
final class Bearers {
    /** « présidente » of « FMR », as its article has it. */
    private record Office(String language, String title, Member organisation, Member holder) {}

    /** « la », "the"; with its blank. */
    private static final int LONGEST_ARTICLE = 4;
    /** « de la », "of the", with blanks around: more is another title. */
    private static final int LONGEST_LINK = 8;

    private final Map<String, List<Member>> byTitle = new TreeMap<>();
    private final List<Office> offices = new ArrayList<>();

    private Bearers() {}

    static Bearers of(List<Reading> readings, BiFunction<String, Span, Optional<Member>> memberAt) {
        Bearers bearers = new Bearers();
        for (Reading reading : readings) {
            for (RoleMention role : reading.facts().roles()) {
                role.holder()
                        .flatMap(span -> memberAt.apply(reading.article().id(), span))
                        .filter(member -> isHeld(role))
                        .ifPresent(member -> {
                            String title = role.title().span().in(reading.text());
                            bearers.add(key(reading, title), member);
                            role.organisation()
                                    .flatMap(span ->
                                            memberAt.apply(reading.article().id(), span))
                                    .ifPresent(organisation -> bearers.offices.add(new Office(
                                            reading.article().language(), folded(title), organisation, member)));
                        });
            }
        }
        return bearers;
    }

    private static boolean isHeld(RoleMention role) {
        return role.status() != RoleStatus.OFFERED && role.status() != RoleStatus.REFUSED;
    }

    private void add(String title, Member member) {
        List<Member> all = byTitle.computeIfAbsent(title, key -> new ArrayList<>());
        if (!all.contains(member)) {
            all.add(member);
        }
    }

    /** The only bearer of a title that the article leaves without a name. */
    Optional<Member> of(Reading reading, EntityMention mention, BiFunction<String, Span, Optional<Member>> memberAt) {
        boolean open = mention.form() == MentionForm.NOMINAL
                && mention.kind() == EntityKind.PERSON
                && mention.antecedent().isEmpty();
        if (!open) {
            return Optional.empty();
        }
        String title = withoutArticle(mention.span().in(reading.text()));
        if (holdsName(reading, mention)) {
            return ofOrganisation(reading, mention, memberAt);
        }
        List<Member> bearers = byTitle.getOrDefault(key(reading, title), List.of());
        return bearers.size() == 1 ? Optional.of(bearers.get(0)) : Optional.empty();
    }

    /** « la présidente de la FMR »: the only one whom the coverage calls so, of the one organisation in the phrase. */
    private Optional<Member> ofOrganisation(
            Reading reading, EntityMention mention, BiFunction<String, Span, Optional<Member>> memberAt) {
        List<EntityMention> inside = reading.entities().stream()
                .filter(other ->
                        other.form() == MentionForm.NAME && other.span().overlaps(mention.span()))
                .toList();
        Optional<Member> organisation = inside.size() == 1
                ? memberAt.apply(reading.article().id(), inside.get(0).span())
                : Optional.empty();
        if (organisation.isEmpty()
                || inside.get(0).span().start() <= mention.span().start()) {
            return Optional.empty();
        }
        String before = folded(reading.text()
                .substring(mention.span().start(), inside.get(0).span().start()));
        List<Member> holders = offices.stream()
                .filter(office -> office.language().equals(reading.article().language())
                        && office.organisation() == organisation.get()
                        && isTitle(before, office.title()))
                .map(Office::holder)
                .distinct()
                .toList();
        return holders.size() == 1 ? Optional.of(holders.get(0)) : Optional.empty();
    }

    /** The title behind an article and before a preposition: « la présidente de la », not « la vice-présidente de la ». */
    private static boolean isTitle(String before, String title) {
        int at = before.indexOf(title);
        int end = at + title.length();
        return at > 0
                && at <= LONGEST_ARTICLE
                && !Character.isLetter(before.charAt(at - 1))
                && before.charAt(at - 1) != '-'
                && before.length() - end <= LONGEST_LINK
                && before.length() > end
                && !Character.isLetter(before.charAt(end));
    }

    private static String withoutArticle(String words) {
        int first = Math.max(words.indexOf(' '), Math.max(words.indexOf('’'), words.indexOf('\'')));
        return words.substring(first + 1);
    }

    private static boolean holdsName(Reading reading, EntityMention mention) {
        return reading.entities().stream()
                .anyMatch(other ->
                        other.form() == MentionForm.NAME && other.span().overlaps(mention.span()));
    }

    private static String key(Reading reading, String title) {
        return reading.article().language() + " " + folded(title);
    }

    private static String folded(String title) {
        return title.toLowerCase(Locale.ROOT).replace('’', '\'');
    }
}
