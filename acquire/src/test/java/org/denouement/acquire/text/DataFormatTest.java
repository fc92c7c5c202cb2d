package org.denouement.acquire.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.denouement.acquire.ReadBytes;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DataFormatTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\\rtf1\\ansi The crane fell.}",
                "<?xml version='1.0'?><urlset><url><loc>https://a.example/</loc></url></urlset>",
                "<?xml version='1.0'?><!-- made by hand --><gpx><trk/></gpx>",
                "<svg width='10'><text>The crane</text></svg>",
                "BEGIN:VCARD\nFN:Anna Norvane\nEND:VCARD\n",
                "day;place\n1;Valmer\n2;Norvane\n3;Kalvane\n",
                "name,amount,day\n\"Port, of Valmer\",3,2024-01-02\nQuay,4,2024-01-03\nCrane,5,2024-01-04\n"
            })
    void saysThatDataAreNoArticle(String data) {
        assertThat(ReadBytes.codes(ReadBytes.coverage(data))).containsExactly("acquire.data");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "On Monday, the crane fell, and two men were hurt.\nOn Tuesday, the port closed, and ships waited.\n"
                        + "On Wednesday, the mayor came, and spoke.\nOn Thursday, the port opened, and all was well.\n",
                "The crane falls\nBy Anna Norvane\n3 May 2025\nThe crane of the port fell on the quay on Monday.\n",
                "<?xml version='1.0' encoding='UTF-8'?><!DOCTYPE html><html><body><p>The crane of the port fell on the"
                        + " quay on Monday, and many of the people came to see it.</p></body></html>",
                "The crane, the quay, the port\nThe mayor, the men, the ships\nThe sea, the wind, the night\n"
            })
    void takesTextsForWhatTheyAre(String text) {
        assertThat(ReadBytes.coverage(text).articles()).hasSize(1);
    }
}
