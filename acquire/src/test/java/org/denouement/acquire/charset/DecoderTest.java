package org.denouement.acquire.charset;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class DecoderTest {
    private static final String TEXT = "L’été dernier, « déjà » – à Nîmes.";

    @Test
    void readsUtf8WhateverIsDeclared() {
        assertThat(Decoder.decode(TEXT.getBytes(StandardCharsets.UTF_8), "iso-8859-1")
                        .text())
                .isEqualTo(TEXT);
    }

    @Test
    void readsUtf16WithAndWithoutItsMark() {
        assertThat(Decoder.decode(TEXT.getBytes(StandardCharsets.UTF_16), "").text())
                .isEqualTo(TEXT);
        assertThat(Decoder.decode("The bridge is open.".getBytes(StandardCharsets.UTF_16LE), "")
                        .text())
                .isEqualTo("The bridge is open.");
    }

    @Test
    void readsWhatThePageDeclares() {
        byte[] bytes = ("<meta charset=iso-8859-2><p>Łódź</p>").getBytes(Charset.forName("ISO-8859-2"));
        assertThat(Decoder.decode(bytes, "").text()).contains("Łódź");
    }

    @Test
    void guessesWindows1252AndSaysSo() {
        Decoded decoded = Decoder.decode(TEXT.getBytes(Charset.forName("windows-1252")), "");
        assertThat(decoded.text()).isEqualTo(TEXT);
        assertThat(decoded.doubts()).extracting(doubt -> doubt.key()).containsExactly("acquire.charset.guessed");
    }

    @Test
    void repairsMojibake() {
        String damaged =
                new String("été à Nîmes, déjà".getBytes(StandardCharsets.UTF_8), Charset.forName("windows-1252"));
        Decoded decoded = Decoder.decode(damaged.getBytes(StandardCharsets.UTF_8), "");
        assertThat(decoded.doubts()).extracting(doubt -> doubt.key()).containsExactly("acquire.charset.mojibake");
        assertThat(decoded.text()).isEqualTo("été à Nîmes, déjà");
    }

    @Test
    void leavesAPortugueseTextAlone() {
        assertThat(Decoder.decode("A NAÇÃO E A SÃ".getBytes(StandardCharsets.UTF_8), "")
                        .doubts())
                .isEmpty();
    }
}
