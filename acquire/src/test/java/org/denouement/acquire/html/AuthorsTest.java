package org.denouement.acquire.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.denouement.acquire.intake.Hints;
import org.denouement.acquire.words.PageWords;
import org.denouement.acquire.words.PartialWords;
import org.denouement.acquire.words.Wires;
import org.denouement.model.language.Languages;
import org.junit.jupiter.api.Test;

class AuthorsTest {
    private static final PageReader PAGES = reader(Languages.ofClassPath());
    private static final String TEXT = "<p>The bridge of Valmer was opened again by the town after six months of works,"
            + " and those who live there came in numbers to see it.</p>";

    @Test
    void leavesTheDayOutOfAMarkedLine() {
        assertThat(authors("<div class=byline>Anna Kell Dec 3, 2025</div>" + TEXT))
                .containsExactly("Anna Kell");
        assertThat(authors("<div class=byline>Anna Kell on Friday December 5</div>" + TEXT))
                .containsExactly("Anna Kell");
        assertThat(authors("<div class=byline>Anna May, Valmer</div>" + TEXT)).contains("Anna May");
    }

    @Test
    void takesNoLabelForAName() {
        assertThat(authors("<div class=byline>Written By</div>" + TEXT)).isEmpty();
        assertThat(authors("<div class=byline>Updated March 3, 2025</div>" + TEXT))
                .isEmpty();
    }

    @Test
    void takesAnOrganisationOnlyWhereNobodySigns() {
        String told = "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"The bridge\","
                + "\"author\":{\"@type\":\"Organization\",\"name\":\"The Valmer Lamp\"}}</script>";
        assertThat(authors(told + "<div class=byline>By Anna Kell</div>" + TEXT))
                .containsExactly("Anna Kell");
        assertThat(authors(told + TEXT)).containsExactly("The Valmer Lamp");
    }

    @Test
    void leavesOutWhatStandsBehindAKoreanReportersName() {
        assertThat(authors("<meta name=author content='김하늘 기자'>" + TEXT)).containsExactly("김하늘");
    }

    @Test
    void readsANameThatStandsAloneAboveOrBelowTheText() {
        assertThat(authors("<p><strong>Anna Kell</strong></p>" + TEXT.repeat(5)))
                .containsExactly("Anna Kell");
        assertThat(authors(TEXT.repeat(5) + "<p><em>Anna Kell</em></p>")).containsExactly("Anna Kell");
    }

    @Test
    void takesNoNameInTheMiddleForASignature() {
        assertThat(authors(TEXT.repeat(3) + "<p><strong>Anna Kell</strong></p>" + TEXT.repeat(3)))
                .isEmpty();
    }

    private static List<String> authors(String body) {
        return PAGES.read("<!DOCTYPE html><html><body>" + body + "</body></html>", Hints.NONE)
                .masthead()
                .bylines();
    }

    private static PageReader reader(Languages languages) {
        return new PageReader(PageWords.of(languages), PartialWords.of(languages), Wires.of(languages));
    }
}
