package org.denouement.tell;

import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The bytes of {@code account.json}: there is one way to write an account, so any changed byte shows. */
public final class AccountFile {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private AccountFile() {}

    public static ObjectNode of(Account account, Narrator narrator) {
        return AccountJson.of(account, narrator);
    }

    public static String write(Account account, Narrator narrator) {
        return write(of(account, narrator));
    }

    static String write(ObjectNode account) {
        return writer().writeValueAsString(account) + "\n";
    }

    /** The account in a file's text; empty when it is not a JSON object. */
    public static Optional<ObjectNode> parse(String file) {
        try {
            JsonNode node = MAPPER.readTree(file);
            return node instanceof ObjectNode account ? Optional.of(account) : Optional.empty();
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    private static ObjectWriter writer() {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        return MAPPER.writer()
                .with(new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter));
    }
}
