package org.denouement.acquire.charset;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    @Test
    void repairsMojibakeThatWasDoneTwiceAndByIso() {
        String text = "L’été à Nîmes, déjà : « œuvre » – à côté.";
        String twice = damaged(damaged(text));
        assertThat(Decoder.decode(twice.getBytes(StandardCharsets.UTF_8), "").text())
                .isEqualTo(text);
        String byIso = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        assertThat(Decoder.decode(byIso.getBytes(StandardCharsets.UTF_8), "").text())
                .isEqualTo(text);
    }

    /** UTF-8 read as Windows-1252, in which five bytes are control characters. */
    private static String damaged(String text) {
        StringBuilder damaged = new StringBuilder();
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            String read = new String(new byte[] {b}, Charset.forName("windows-1252"));
            damaged.append(read.equals("\uFFFD") ? String.valueOf((char) (b & 0xFF)) : read);
        }
        return damaged.toString();
    }

    @ParameterizedTest
    @CsvSource({
        "x-MacRoman, La grue est tombée à Valmer : « C’est un drame » — l’enquête a été ouverte où l’œuvre était évoquée.",
        "IBM850, La grue est tombée à Valmer et l'enquête a été ouverte où la sécurité était évoquée déjà.",
        "windows-1252, La grue est tombée à Valmer : « C’est un drame » — l’enquête a été ouverte où l’œuvre était évoquée.",
        "windows-1252, L’été",
        "windows-1251, Кран упал на причал порта в понедельник утром и сообщил мэр города.",
        "KOI8-R, Кран упал на причал порта в понедельник утром и сообщил мэр города.",
        "EUC-KR, 크레인이 월요일 아침 부두에서 무너졌다고 시장이 밝혔다. 두 명이 병원으로 옮겨졌다.",
        "Shift_JIS, 月曜日の朝に港のクレーンが倒れ二人が病院に運ばれたと市長が述べた。",
        "EUC-JP, 月曜日の朝に港のクレーンが倒れ二人が病院に運ばれたと市長が述べた。",
        "GBK, 港口的起重机星期一早上倒在码头上市长说两名工人被送往医院。调查已经开始。",
        "Big5, 港口的起重機星期一早上倒在碼頭上市長說兩名工人被送往醫院。調查已經開始。"
    })
    void guessesTheCharsetThatNobodyDeclared(String charset, String text) {
        Decoded decoded = Decoder.decode(text.getBytes(Charset.forName(charset)), "");
        assertThat(decoded.text()).isEqualTo(text);
        assertThat(decoded.charset()).isEqualTo(charset);
        assertThat(decoded.doubts()).extracting(doubt -> doubt.key()).containsExactly("acquire.charset.guessed");
    }

    @Test
    void movesNothingThatIsInvisible() {
        String text = "La gr\u00adue est tom\u200bbée \u202aà\u202c Valmer, un e\ufb03cace \ufb01let.";
        assertThat(Decoder.decode(text.getBytes(StandardCharsets.UTF_8), "").text())
                .isEqualTo(text);
    }
}
