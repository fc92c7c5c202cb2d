package org.denouement.acquire.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.denouement.acquire.intake.Hints;
import org.denouement.acquire.words.PageWords;
import org.denouement.acquire.words.PartialWords;
import org.denouement.acquire.words.Wires;
import org.denouement.model.language.Languages;
import org.junit.jupiter.api.Test;

class PageDaysTest {
    private static final PageReader PAGES = reader(Languages.ofClassPath());
    private static final String TITLE = "<h1>The Valmer bridge opens again</h1>";
    private static final String TEXT = "<p>The bridge of Valmer was opened again by the town after six months of works,"
            + " and those who live there came in numbers to see it.</p>";

    @Test
    void believesTheLineBesideTheHeadlineMoreThanAMetaFieldCalledDate() {
        String meta = "<meta name=date content=2025-05-09>";
        assertThat(day(meta, TITLE + "<time>3 May 2025, 12:01</time>" + TEXT)).isEqualTo("2025-05-03");
        assertThat(day(meta, TITLE + TEXT)).isEqualTo("2025-05-09");
    }

    @Test
    void believesAFieldOfPublishingMoreThanTheLineBesideTheHeadline() {
        assertThat(day(
                        "<meta property=article:published_time content=2025-05-02T10:00:00+02:00>",
                        TITLE + "<time>3 May 2025</time>" + TEXT))
                .isEqualTo("2025-05-02");
    }

    @Test
    void takesTheOutletsDayFromTheLineBesideTheHeadlineWhereTheMomentIsUniversal() {
        String meta = "<meta property=article:published_time content=2025-05-04T03:30:00Z>";
        assertThat(day(meta, TITLE + "<div class=date>May 3, 2025 / 08:30 PM</div>" + TEXT))
                .isEqualTo("2025-05-03");
    }

    @Test
    void takesTheShownDayOfAnElementThatTellsItsMomentInUniversalTime() {
        assertThat(day("", TITLE + "<time datetime=2025-05-03T23:40:00Z>4 May 2025 at 1.40 am</time>" + TEXT))
                .isEqualTo("2025-05-04");
    }

    @Test
    void keepsTheUniversalDayWhereNoZoneHasTheShownOneAtThatMoment() {
        String meta = "<meta property=article:published_time content=2025-05-04T12:30:00Z>";
        assertThat(day(meta, TITLE + "<div class=date>May 3, 2025</div>" + TEXT))
                .isEqualTo("2025-05-04");
    }

    @Test
    void looksForTheDayBesideTheHeadingThatBearsTheTitle() {
        String page = "<h1>The Lamp</h1><span class=post-date>1 May 2025</span>" + TITLE
                + "<span class=post-date>3 May 2025</span>" + TEXT;
        assertThat(day("<meta property=og:title content='The Valmer bridge opens again'>", page))
                .isEqualTo("2025-05-03");
    }

    @Test
    void readsASentenceThatTellsWhenThePageWasPublished() {
        assertThat(day(
                        "",
                        TEXT + "<div>Dieser Artikel wurde am <a href=/2>14. Mai 2025</a> um 14:48 von Anna"
                                + " Kell veröffentlicht.</div>"))
                .isEqualTo("2025-05-14");
        assertThat(day("", TEXT + "<small>Cet article a été publié le 14 mai 2025 par Anne Dupin</small>"))
                .isEqualTo("2025-05-14");
        assertThat(day("", TEXT + "<p>This entry was posted on May 14, 2025 at 9:12 and is filed under Bridges.</p>"))
                .isEqualTo("2025-05-14");
    }

    @Test
    void doesNotTakeADayOfTheStoryForThePages() {
        assertThat(day(
                        "",
                        TEXT + "<p>The report on the bridge, which the town had asked for, was handed over to the"
                                + " council on May 14, 2025 and read aloud.</p>"))
                .isEmpty();
    }

    @Test
    void readsTheDayBeforeTheFirstWords() {
        assertThat(day("", "<p>(18.05.2025) The bridge of Valmer was opened again by the town after long works.</p>"))
                .isEqualTo("2025-05-18");
        assertThat(day("", "<p>Valmer, 18.05.2025 – The bridge was opened again by the town after long works.</p>"))
                .isEqualTo("2025-05-18");
    }

    @Test
    void takesTheDayOfTheLastChangeOnlyWhereThereIsNoOther() {
        String changed = "<p class=info>Mis à jour le 30 mai 2025</p>";
        assertThat(day("", TEXT + changed)).isEqualTo("2025-05-30");
        assertThat(day("", changed + TEXT + "<p class=info>Publié le 3 mai 2025</p>"))
                .isEqualTo("2025-05-03");
    }

    @Test
    void doesNotTakeTheClockOfThePageForItsDay() {
        assertThat(day("", "<div class=current-time>It is currently 11 June 2025, 07:22</div>" + TEXT))
                .isEmpty();
    }

    @Test
    void doesNotTakeTheDayOfAnEmbeddedPost() {
        assertThat(day("", "<blockquote><p>Open!</p><time datetime=2025-05-01>1 May 2025</time></blockquote>" + TEXT))
                .isEmpty();
    }

    @Test
    void readsTheDataOfScriptsWhereTheyAgreeOnOneDay() {
        String one = "<script>window.page={\"publishedAt\":\"2025-05-03T06:22:28+01:00\"}</script>";
        String other = "<script>window.next={\"publishedAt\":\"2025-05-01T06:22:28+01:00\"}</script>";
        assertThat(day("", TEXT + one)).isEqualTo("2025-05-03");
        assertThat(day("", TEXT + one + other)).isEmpty();
    }

    @Test
    void readsAnAddressThatNamesTheDayFirst() {
        Page page = PAGES.read(html("", TEXT), Hints.NONE.withUrl("https://lamp.example/news/29-05-2025"));
        assertThat(page.masthead().published().orElseThrow().day()).hasToString("2025-05-29");
    }

    private static String day(String head, String body) {
        return PAGES.read(html(head, body), Hints.NONE)
                .masthead()
                .published()
                .map(dated -> dated.day().toString())
                .orElse("");
    }

    private static String html(String head, String body) {
        return "<!DOCTYPE html><html><head>" + head + "</head><body>" + body + "</body></html>";
    }

    private static PageReader reader(Languages languages) {
        return new PageReader(PageWords.of(languages), PartialWords.of(languages), Wires.of(languages));
    }
}
