package org.denouement.tell;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.node.ObjectNode;

class AccountSchemaTest {
    private static final Path DOCS =
            Path.of(System.getProperty("denouement.root", "..")).resolve("docs");

    private final Schema schema = schema();

    @Test
    void holdsForAnAccountInEitherLanguage() {
        assertThat(errors(account("fr"))).isEmpty();
        assertThat(errors(account("en"))).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> findsMistakes() {
        return Stream.of(
                mistake("no version", account -> account.remove("version")),
                mistake("another version", account -> account.put("version", 2)),
                mistake("no timeline", account -> account.remove("timeline")),
                mistake("a field nobody documented", account -> account.put("verdict", "true")),
                mistake("an unknown status", account -> first(account, "timeline")
                        .put("status", "certain")),
                mistake("no headline", account -> first(account, "timeline").remove("headline")),
                mistake("an empty headline", account -> first(account, "timeline")
                        .put("headline", "")),
                mistake("an item without words", account -> first(account, "roles")
                        .putArray("anchors")),
                mistake("a negative offset", account -> anchor(account).put("start", -1)),
                mistake("an offset in words", account -> anchor(account).put("start", "12")),
                mistake("an anchor without its words", account -> anchor(account)
                        .remove("exact")),
                mistake("a date in no format", account -> first(account, "roles")
                        .put("from", "mars 2024")),
                mistake("a figure in words", account -> first(account, "figures")
                        .put("value", "31 millions")),
                mistake("an unknown manner", account -> first(account, "quotes").put("manner", "shouted")),
                mistake("no reason for the speaker", account -> first(account, "quotes")
                        .putNull("reason")),
                mistake("no holder and no reason", account -> first(account, "roles")
                        .putNull("holder")),
                mistake("an id with a space", account -> first(account, "cast").put("id", "person 1")),
                mistake("a confidence over one", account -> ((ObjectNode)
                                first(account, "cast").path("aliases").get(0))
                        .put("confidence", 1.5)),
                mistake("a broken digest", account -> account.put("digest", "abc")),
                mistake("an unknown severity", account -> first(account, "diagnostics")
                        .put("severity", "fatal")));
    }

    @Test
    void namesEveryFieldInTheDocumentation() throws IOException {
        String documentation = Files.readString(DOCS.resolve("account.md"));
        ObjectNode json = AccountFile.parse(Files.readString(DOCS.resolve("account.schema.json")))
                .orElseThrow();
        assertThat(json.findValues("properties")).allSatisfy(properties -> assertThat(properties.propertyNames())
                .allSatisfy(field -> assertThat(documentation).contains("`" + field + "`")));
    }

    private DynamicTest mistake(String name, Consumer<ObjectNode> plant) {
        return DynamicTest.dynamicTest(name, () -> {
            ObjectNode account = account("fr");
            plant.accept(account);
            assertThat(errors(account)).isNotEmpty();
        });
    }

    private static ObjectNode account(String language) {
        return AccountFile.parse(Faience.json(language)).orElseThrow();
    }

    private static ObjectNode first(ObjectNode account, String section) {
        return (ObjectNode) account.path(section).get(0);
    }

    private static ObjectNode anchor(ObjectNode account) {
        return (ObjectNode) first(account, "timeline").path("anchors").get(0);
    }

    private List<Error> errors(ObjectNode account) {
        return schema.validate(account);
    }

    private static Schema schema() {
        try {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(Files.readString(DOCS.resolve("account.schema.json")));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
