package org.denouement.tell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class AccountJsonTest {
    private final JsonNode account = AccountFile.of(Faience.account("fr"), Faience.narrator("fr"));

    @Test
    void isTheGoldenAccount() {
        GoldenFile.assertHolds("faience/account.json", Faience.json("fr"));
    }

    @Test
    void writesTheSameBytesTwice() {
        assertThat(Faience.json("en")).isEqualTo(Faience.json("en"));
    }

    @Test
    void hasTheKeysOfTheContractInOrder() {
        assertThat(account.propertyNames())
                .startsWith(
                        "version",
                        "title",
                        "language",
                        "sources",
                        "cast",
                        "timeline",
                        "roles",
                        "quotes",
                        "figures",
                        "disputes",
                        "questions",
                        "diagnostics");
    }

    @Test
    void countsOffsetsInCodePoints() {
        Map<String, int[]> texts = new HashMap<>();
        for (JsonNode source : account.path("sources")) {
            texts.put(
                    source.path("id").asString(),
                    source.path("text").asString().codePoints().toArray());
        }
        List<JsonNode> anchors = account.findParents("exact");
        assertThat(anchors).hasSizeGreaterThan(40).allSatisfy(anchor -> {
            int[] text = texts.get(anchor.path("source").asString());
            int start = anchor.path("start").asInt();
            String words = new String(text, start, anchor.path("end").asInt() - start);
            assertThat(words).isEqualTo(anchor.path("exact").asString());
        });
    }

    @Test
    void countsAnEmojiOnce() {
        JsonNode after = account.findParents("exact").stream()
                .filter(anchor -> anchor.path("exact").asString().startsWith("Les syndicats menacent"))
                .findFirst()
                .orElseThrow();
        String text = account.path("sources").get(2).path("text").asString();
        int utf16 = text.indexOf("Les syndicats menacent");
        assertThat(text.substring(0, utf16)).contains("🔥");
        assertThat(after.path("start").asInt()).isEqualTo(utf16 - 1);
    }

    @Test
    void namesOnlyMembersOfTheCast() {
        List<String> cast = account.path("cast").findValuesAsString("id");
        for (JsonNode event : account.path("timeline")) {
            for (JsonNode participant : event.path("participants")) {
                assertThat(participant.path("entity").isNull()
                                || cast.contains(participant.path("entity").asString()))
                        .isTrue();
                assertThat(participant.path("entity").isNull())
                        .isEqualTo(!participant.path("reason").isNull());
            }
        }
    }
}
