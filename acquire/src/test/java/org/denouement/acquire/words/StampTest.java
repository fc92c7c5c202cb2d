package org.denouement.acquire.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.denouement.model.text.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StampTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2023-11-22T09:14:00Z | 2023-11-22T09:14:00Z",
                "2023-11-22T09:14:00.123+0100 | 2023-11-22T09:14:00+01:00",
                "2023-11-22 09:14:00 | 2023-11-22",
                "20231122 | 2023-11-22",
                "Wed, 22 Nov 2023 09:14:00 GMT | 2023-11-22T09:14:00Z",
                "22 Nov 2023 09:14:00 EST | 2023-11-22T09:14:00-05:00",
                "1700644440 | 2023-11-22T09:14:00Z"
            })
    void readsMachineTimes(String text, String edtf) {
        assertThat(Stamp.parse(text).orElseThrow().dated(Reason.of("test")).edtf())
                .isEqualTo(edtf);
    }

    @Test
    void readsNothingOutOfNonsense() {
        assertThat(Stamp.parse("")).isEmpty();
        assertThat(Stamp.parse("2023-13-45")).isEmpty();
        assertThat(Stamp.parse("x".repeat(5000))).isEmpty();
    }
}
