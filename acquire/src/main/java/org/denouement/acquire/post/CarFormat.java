package org.denouement.acquire.post;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.denouement.acquire.html.Fragments;
import org.denouement.acquire.intake.Format;
import org.denouement.acquire.intake.Intake;
import org.denouement.acquire.intake.Material;
import org.denouement.acquire.intake.Places;
import org.denouement.model.article.Capture;
import org.denouement.model.article.Diagnostic;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * {@code repo.car}, what Bluesky gives a person who asks for their data: blocks of DAG-CBOR (CAR version 1), among them the
 * posts, the profile, and the tree that says under which key each record is kept.
 */
public final class CarFormat implements Format {
    private static final int LARGEST_BLOCK = 8 << 20;
    private static final int DIGEST = 32;

    private final Posts posts;
    private final BlueskyExport bluesky = new BlueskyExport();

    public CarFormat(Fragments fragments) {
        this.posts = new Posts(fragments);
    }

    /** A length, then a map of {@code roots} and {@code version}. */
    @Override
    public boolean accepts(Material material, byte[] head) {
        String start = new String(head, 0, Math.min(head.length, 120), StandardCharsets.ISO_8859_1);
        return start.length() > 12
                && start.substring(1, 3).matches("[\u00a1\u00a2]e|.[\u00a1\u00a2]")
                && start.substring(0, 12).contains("eroots")
                && start.contains("gversion");
    }

    @Override
    public void read(Material material, Intake intake) throws IOException {
        Context context = new Context(material, new Shell("", JsonNodeFactory.instance.objectNode()));
        Repository repository = new Repository(context);
        try (InputStream in = new BufferedInputStream(material.content().open(), 1 << 16)) {
            blocks(in, repository);
        } catch (IOException e) {
            intake.say(Diagnostic.error(material.uri(), "acquire.car.damaged", String.valueOf(e.getMessage())));
        }
        Places places = new Places();
        Capture capture = material.capture("application/vnd.ipld.car", "UTF-8");
        for (JsonNode item : repository.items().values()) {
            bluesky.post(item, context)
                    .ifPresent(post -> intake.article(posts.draft(capture, post, places.unique(post.id()))));
        }
        context.report(intake);
    }

    private static void blocks(InputStream in, Repository repository) throws IOException {
        octets(in, length(in));
        for (long length = length(in); length > 0; length = length(in)) {
            byte[] block = octets(in, length);
            int from = identifierLength(block);
            byte[] value = java.util.Arrays.copyOfRange(block, from, block.length);
            repository.take(HexFormat.of().formatHex(block, 0, from), Cbor.read(value));
        }
    }

    /** Version, codec and kind of digest of a byte each, the digest's length and the digest. */
    private static int identifierLength(byte[] block) throws IOException {
        int length = 4 + DIGEST;
        if (block.length <= length || block[0] != 1 || block[3] != DIGEST) {
            throw new IOException("a block of another kind");
        }
        return length;
    }

    /** Seven bits a byte, the lowest first; 0 at the end of the file. */
    private static long length(InputStream in) throws IOException {
        long length = 0;
        for (int shift = 0; shift < 56; shift += 7) {
            int octet = in.read();
            if (octet < 0) {
                return 0;
            }
            length |= (octet & 0x7FL) << shift;
            if (octet < 0x80) {
                return length;
            }
        }
        return length;
    }

    private static byte[] octets(InputStream in, long length) throws IOException {
        if (length > LARGEST_BLOCK) {
            throw new IOException("a block of " + length + " bytes");
        }
        byte[] octets = in.readNBytes((int) length);
        if (octets.length < length) {
            throw new EOFException("cut");
        }
        return octets;
    }

    /** The records of a repository, and what they are kept under. */
    private static final class Repository {
        private final Context context;
        private final Map<String, JsonNode> records = new TreeMap<>();
        private final Map<String, String> keys = new TreeMap<>();
        private String owner = "";
        private String name = "";

        Repository(Context context) {
            this.context = context;
        }

        void take(String identifier, JsonNode value) {
            String type = value.path("$type").asString("");
            if (type.equals(BlueskyExport.POST)) {
                records.put(identifier, value);
            } else if (type.equals("app.bsky.actor.profile")) {
                name = value.path("displayName").asString("");
            } else if (value.has("did") && value.has("rev")) {
                owner = value.path("did").asString("");
            } else if (value.path("e").isArray()) {
                node(value);
            } else if (!type.isEmpty()) {
                context.left(type);
            }
        }

        /** A node of the tree: each key says how much of the one before it shares. */
        private void node(JsonNode node) {
            String key = "";
            for (JsonNode entry : node.path("e").values()) {
                int shared = Math.max(0, Math.min(key.length(), entry.path("p").asInt(0)));
                key = key.substring(0, shared) + entry.path("k").asString("");
                keys.put(entry.path("v").asString(""), key);
            }
        }

        /** By key, as Bluesky's interface gives them. */
        Map<String, JsonNode> items() {
            Map<String, JsonNode> items = new TreeMap<>();
            records.forEach((identifier, record) -> {
                String key = Optional.ofNullable(keys.get(identifier)).orElse("app.bsky.feed.post/" + identifier);
                ObjectNode item = JsonNodeFactory.instance.objectNode();
                item.put("uri", "at://" + owner + "/" + key);
                item.putObject("author").put("displayName", name).put("handle", "");
                item.set("value", record);
                items.put(key, item);
            });
            return items;
        }
    }
}
