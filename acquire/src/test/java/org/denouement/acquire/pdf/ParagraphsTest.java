package org.denouement.acquire.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ParagraphsTest {
    @Test
    void putsAPartedWordTogether() {
        assertThat(Paragraphs.of("Le maire a inau-\nguré le pont.")).containsExactly("Le maire a inauguré le pont.");
        assertThat(Paragraphs.of("The report was pub-\nlished on Monday."))
                .containsExactly("The report was published on Monday.");
    }

    @Test
    void keepsTheHyphenOfAWordThatTheDocumentHasElsewhere() {
        assertThat(Paragraphs.of("La porte-\nparole a parlé lundi, dit un autre porte-parole."))
                .containsExactly("La porte-parole a parlé lundi, dit un autre porte-parole.");
        assertThat(Paragraphs.of("A well-\nknown bridge, as well-known as the old one."))
                .containsExactly("A well-known bridge, as well-known as the old one.");
    }

    @Test
    void keepsTheHyphenBehindAPartThatIsJoinedByOneElsewhere() {
        assertThat(Paragraphs.of("A well-\nbuilt bridge, well known and well-liked, was built in May."))
                .containsExactly("A well-built bridge, well known and well-liked, was built in May.");
        assertThat(Paragraphs.of("La vice-prési-\ndente a vu le vice-roi."))
                .containsExactly("La vice-présidente a vu le vice-roi.");
    }

    @Test
    void keepsNoHyphenOfAWordThatTheDocumentHasWithoutOne() {
        assertThat(Paragraphs.of("An e-\nmail came; the email, an e-mail, was late."))
                .containsExactly("An email came; the email, an e-mail, was late.");
    }
}
