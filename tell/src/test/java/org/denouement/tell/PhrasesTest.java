package org.denouement.tell;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.denouement.model.reading.Channel;
import org.denouement.model.reading.Quantity;
import org.junit.jupiter.api.Test;

class PhrasesTest {
    private final Phrases french = Phrases.of(Faience.narrator("fr"));
    private final Phrases english = Phrases.of(Faience.narrator("en"));

    @Test
    void tellsSumsAsEachLanguageDoes() {
        Quantity sum = Quantity.exactly(new BigDecimal("38500000"), "EUR");
        assertThat(french.quantity(sum)).isEqualTo("38,5 millions d’euros");
        assertThat(english.quantity(sum)).isEqualTo("€38.5 million");
        assertThat(french.quantity(Quantity.exactly(new BigDecimal("1200000"), "EUR")))
                .isEqualTo("1,2 million d’euros");
        assertThat(french.quantity(Quantity.exactly(new BigDecimal("410000"), "EUR")))
                .isEqualTo("410\u202F000\u00A0€");
        assertThat(english.quantity(Quantity.exactly(new BigDecimal("8.5"), "%")))
                .isEqualTo("8.5%");
        assertThat(english.quantity(Quantity.exactly(new BigDecimal("12"), "km")))
                .isEqualTo("12 km");
    }

    @Test
    void tellsBoundsAsBounds() {
        Optional<BigDecimal> number = Optional.of(new BigDecimal("700"));
        assertThat(french.quantity(new Quantity(number, Optional.empty(), false, "")))
                .isEqualTo("au moins 700");
        assertThat(english.quantity(new Quantity(Optional.empty(), number, false, "")))
                .isEqualTo("at most 700");
        assertThat(english.quantity(new Quantity(number, number, true, ""))).isEqualTo("about 700");
        assertThat(french.quantity(new Quantity(number, Optional.of(new BigDecimal("770")), false, "")))
                .isEqualTo("de 700 à 770");
    }

    @Test
    void namesTheChannelAndItsPlatform() {
        assertThat(french.channel(new Channel("post", "X", Optional.empty()))).contains("message sur X");
        assertThat(english.channel(Channel.UNTOLD)).isEmpty();
    }

    @Test
    void putsWordsOfAnotherLanguageInQuotationMarks() {
        assertThat(french.quoted(FaienceStory.story().timeline().get(2).telling()))
                .startsWith("«\u202FHarrowgate");
        assertThat(english.quoted(FaienceStory.story().timeline().get(2).telling()))
                .startsWith("Harrowgate");
    }

    @Test
    void tellsAnUnknownSpeakerAsUnknown() {
        assertThat(english.speaker(FaienceStory.story().statements().get(5)))
                .isEqualTo("two people familiar with the talks");
    }
}
