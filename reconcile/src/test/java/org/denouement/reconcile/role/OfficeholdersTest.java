package org.denouement.reconcile.role;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.denouement.model.article.Coverage;
import org.denouement.model.reading.Basis;
import org.denouement.model.reading.EntityKind;
import org.denouement.model.reading.EntityMention;
import org.denouement.model.reading.Gender;
import org.denouement.model.reading.MentionForm;
import org.denouement.model.reading.Reading;
import org.denouement.model.reading.RoleStatus;
import org.denouement.model.reading.RoleTitle;
import org.denouement.model.reading.TitleMention;
import org.denouement.model.story.Bound;
import org.denouement.model.story.Evidence;
import org.denouement.model.story.Role;
import org.denouement.model.story.RoleName;
import org.denouement.model.story.When;
import org.denouement.model.text.Reason;
import org.denouement.model.text.Span;
import org.denouement.model.text.TimeRange;
import org.denouement.reconcile.cast.Cast;
import org.denouement.testkit.TestArticles;
import org.junit.jupiter.api.Test;

class OfficeholdersTest {
    private static final LocalDate BEFORE = LocalDate.of(2024, 3, 1);
    private static final LocalDate CHANGE = LocalDate.of(2024, 3, 4);
    private static final LocalDate AFTER = LocalDate.of(2024, 3, 9);

    @Test
    void givesTheHolderOfTheDay() {
        Officeholders holders = of(reading("The mayor of Hull spoke."), CHANGE);
        assertThat(holders.holderOf("mayor", Optional.of("hull"), BEFORE)).contains("ana");
        assertThat(holders.holderOf("mayor", Optional.empty(), AFTER)).contains("ben");
    }

    @Test
    void givesNobodyOnTheDayOfTheChangeOrOfAnotherHouse() {
        Officeholders holders = of(reading("The mayor of Hull spoke."), CHANGE);
        assertThat(holders.holderOf("mayor", Optional.of("hull"), CHANGE)).isEmpty();
        assertThat(holders.holderOf("mayor", Optional.of("york"), AFTER)).isEmpty();
        assertThat(holders.holderOf("chair", Optional.empty(), AFTER)).isEmpty();
    }

    @Test
    void resolvesATitleByItsConceptAndTheArticlesDay() {
        Reading reading = reading("La maire de Hull a parlé.");
        String hull = cast(reading).entities().get(0).id();
        Officeholders holders = Officeholders.of(
                coverage(reading),
                List.of(reading),
                cast(reading),
                List.of(role("ana", hull, "", CHANGE.toString()), role("ben", hull, CHANGE.toString(), "")));
        String article = reading.article().id();
        assertThat(holders.meantBy(article, Span.of(0, 16))).contains("ben");
        assertThat(holders.meantBy(article, Span.of(0, 8))).contains("ben");
        assertThat(holders.meantBy(article, Span.of(17, 24))).isEmpty();
    }

    /** « maire » of « Hull », on 9 March 2024. */
    private static Reading reading(String text) {
        int title = text.contains("maire") ? text.indexOf("maire") : text.indexOf("mayor");
        int hull = text.indexOf("Hull");
        EntityMention place = new EntityMention(
                Span.of(hull, hull + 4),
                EntityKind.PLACE,
                MentionForm.NAME,
                "Hull",
                Gender.UNKNOWN,
                Optional.empty(),
                "name.test",
                Reason.of("entity.kind.one-word", "Hull"));
        return Reading.of(TestArticles.of("fr", AFTER, text))
                .withEntities(List.of(place))
                .withTitles(List.of(new TitleMention(
                        Span.of(0, hull + 4),
                        new RoleTitle(Span.of(title, title + 5), "mayor"),
                        Optional.of(place.span()),
                        RoleStatus.HELD)));
    }

    private static Officeholders of(Reading reading, LocalDate change) {
        return Officeholders.of(
                coverage(reading),
                List.of(reading),
                cast(reading),
                List.of(role("ana", "hull", "", change.toString()), role("ben", "hull", change.toString(), "")));
    }

    private static Cast cast(Reading reading) {
        return Cast.of(coverage(reading), List.of(reading));
    }

    private static Coverage coverage(Reading reading) {
        return new Coverage(List.of(reading.article()), List.of(), List.of());
    }

    private static Role role(String holder, String organisation, String from, String to) {
        return new Role(
                holder,
                Optional.of(holder),
                new RoleName("mayor", "en", "mayor"),
                Optional.of(organisation),
                bound(from),
                bound(to),
                RoleStatus.HELD,
                new Evidence(List.of(), List.of()));
    }

    private static Bound bound(String day) {
        if (day.isEmpty()) {
            return Bound.OPEN;
        }
        TimeRange range = TimeRange.day(LocalDate.parse(day));
        return new Bound(
                new When(Optional.of(range), Optional.empty(), Basis.STATED, List.of()),
                new Evidence(List.of(), List.of()));
    }
}
