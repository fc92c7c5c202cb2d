package org.denouement.tell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

class ExplanationTest {
    private final ObjectNode account = AccountFile.of(Faience.account("en"), Faience.narrator("en"));
    private final Messages messages = Messages.of(Faience.LANGUAGES, "en");

    @Test
    void findsAnItemByTheStartOfItsId() {
        List<Explanation> found = Explanation.of(account, "event-dd02", messages);
        assertThat(found).hasSize(1);
        assertThat(found.get(0).text())
                .contains(
                        "event-dd02",
                        "The board fired Aurele Castanett on Wednesday",
                        "The Harrowgate Ledger",
                        "fixture.rule",
                        "2031-03-05",
                        "implied");
    }

    @Test
    void findsItemsByWordsOfTheirLabel() {
        assertThat(Explanation.of(account, "MARSAC", messages))
                .extracting(explanation -> explanation.item().path("id").asString())
                .contains("person-aa02", "event-dd06");
    }

    @Test
    void givesTheReasonForEachOtherName() {
        assertThat(Explanation.of(account, "person-aa01", messages).get(0).text())
                .contains("Aurele Castanett", "fixture.misspelt", "0.82");
    }

    @Test
    void explainsBothBoundsOfARole() {
        assertThat(Explanation.of(account, "role-ee01", messages).get(0).text())
                .contains("2024-03", "2031-03-05", "stated", "implied");
    }

    @Test
    void findsNothingForWordsThatNobodyTold() {
        assertThat(Explanation.of(account, "no such thing", messages)).isEmpty();
    }
}
