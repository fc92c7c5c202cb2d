package org.denouement.acquire.post;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What stands around the items of a file of JSON: the name it gives itself ({@code "tweets"} in an archive of X), its
 * fields, and the first item of each of its lists. Files of any length are read in two passes, an item at a time.
 */
record Shell(String name, JsonNode fields) {
    /** An item is read where others follow it. */
    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(
                            StreamReadConstraints.builder().maxNestingDepth(200).build())
                    .build())
            .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private static final String PREFIX = "window.YTD.";
    private static final int LONGEST_PREFIX = 200;
    /** The lists whose items are posts, or may be; a list that is the whole file has no name. */
    private static final Set<String> LISTS =
            Set.of("", "orderedItems", "feed", "posts", "records", "items", "statuses", "ancestors", "descendants");

    /** Opens the file anew. */
    interface Source {
        InputStream open() throws IOException;
    }

    static Shell read(Source source) throws IOException {
        try (InputStream in = source.open()) {
            String name = name(in);
            ObjectNode shell = JsonNodeFactory.instance.objectNode();
            try {
                walk(in, shell, item -> {}, 1);
            } catch (JacksonException e) {
                // A file that was cut off still begins as what it is; reading its items meets the end.
            }
            return new Shell(name, shell);
        }
    }

    /** Hands every item of every list to {@code sink}, in order. */
    static void items(Source source, Consumer<JsonNode> sink) throws IOException {
        try (InputStream in = source.open()) {
            name(in);
            walk(in, JsonNodeFactory.instance.objectNode(), sink, 0);
        }
    }

    static JsonNode tree(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        return JSON.readTree(text.startsWith(PREFIX) ? text.substring(text.indexOf('=') + 1) : text);
    }

    /** Goes past {@code window.YTD.tweets.part0 =}; {@code ""} where nothing like it stands. */
    private static String name(InputStream in) throws IOException {
        in.mark(LONGEST_PREFIX);
        byte[] start = in.readNBytes(LONGEST_PREFIX);
        String text = new String(start, StandardCharsets.ISO_8859_1);
        int from = text.indexOf(PREFIX);
        int to = text.indexOf('=');
        in.reset();
        if (from < 0 || from > 3 || to < 0) {
            return "";
        }
        in.skipNBytes(to + 1L);
        return text.substring(from + PREFIX.length(), to).strip().replaceFirst("\\.part\\d+$", "");
    }

    /** Puts the fields into {@code shell}, of each list the first {@code kept} items; all items go to {@code sink}. */
    private static void walk(InputStream in, ObjectNode shell, Consumer<JsonNode> sink, int kept) {
        try (JsonParser parser = JSON.createParser(in)) {
            JsonToken first = parser.nextToken();
            if (first == JsonToken.START_ARRAY) {
                list(parser, shell, "", sink, kept);
            } else if (first == JsonToken.START_OBJECT) {
                while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                    String field = parser.currentName();
                    if (parser.nextToken() == JsonToken.START_ARRAY && LISTS.contains(field)) {
                        list(parser, shell, field, sink, kept);
                    } else {
                        shell.set(field, JSON.readTree(parser));
                    }
                }
            }
        }
    }

    private static void list(JsonParser parser, ObjectNode shell, String name, Consumer<JsonNode> sink, int kept) {
        var items = shell.putArray(name);
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (items.size() < kept) {
                items.add(JSON.readTree(parser));
            } else if (kept > 0) {
                parser.skipChildren();
            } else {
                sink.accept(JSON.readTree(parser));
            }
        }
    }

    /** The first item of a list; a missing node for none. */
    JsonNode first(String list) {
        return fields.path(list).path(0);
    }
}
