package org.denouement.acquire.post;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.denouement.acquire.ReadBytes;
import org.denouement.model.article.Article;
import org.denouement.model.article.Coverage;
import org.junit.jupiter.api.Test;

class CarFormatTest {
    @Test
    void readsThePostsOfARepository() {
        Coverage coverage = ReadBytes.coverage(repository());
        assertThat(coverage.articles()).hasSize(2);
        Article article = coverage.articles().get(0);
        assertThat(article.text())
                .isEqualTo("The crane of the port fell on the quay — été comme hiver — and they saw it.");
        assertThat(article.masthead().bylines()).containsExactly("Anna Norvane");
        assertThat(article.masthead().published().orElseThrow().edtf()).isEqualTo("2024-03-04T08:00:00Z");
        assertThat(article.capture().uri()).isEqualTo("https://bsky.app/profile/did:plc:anna/post/3kabc");
        assertThat(coverage.articles().get(1).blocks().get(0).attributes())
                .containsEntry("url", "https://bsky.app/profile/did:plc:anna/post/3kabd")
                .containsEntry("replyTo", "https://bsky.app/profile/did:plc:anna/post/3kabc");
        assertThat(ReadBytes.codes(coverage)).containsExactly("acquire.posts.left", "acquire.json.drift");
    }

    @Test
    void readsWhatStandsBeforeDamage() {
        byte[] whole = repository();
        Coverage cut = ReadBytes.coverage(Arrays.copyOf(whole, whole.length - 20));
        assertThat(cut.articles()).hasSize(2);
        assertThat(ReadBytes.codes(cut)).contains("acquire.car.damaged");
        for (int i = 60; i < whole.length; i += 7) {
            byte[] broken = whole.clone();
            broken[i] ^= 0x5A;
            ReadBytes.coverage(broken);
        }
    }

    private static byte[] repository() {
        Map<String, Object> first = post(
                "The crane of the port fell on the quay — été comme hiver — and they saw it.",
                "2024-03-04T08:00:00.000Z");
        Map<String, Object> second = post("Two men are in the hospital of the town.", "2024-03-04T09:00:00.000Z");
        second.put("reply", Map.of("parent", Map.of("uri", "at://did:plc:anna/app.bsky.feed.post/3kabc")));
        second.put("newField", 300);
        Map<String, Object> tree =
                Map.of("e", List.of(entry(0, "app.bsky.feed.post/3kabc", first), entry(23, "d", second)));
        Car car = new Car();
        car.block(first);
        car.block(second);
        car.block(Map.of("$type", "app.bsky.feed.like", "createdAt", "2024-03-04T09:00:00.000Z"));
        car.block(Map.of("$type", "app.bsky.actor.profile", "displayName", "Anna Norvane"));
        car.block(tree);
        car.block(Map.of("did", "did:plc:anna", "rev", "3k", "version", 3));
        return car.bytes.toByteArray();
    }

    private static Map<String, Object> post(String text, String when) {
        Map<String, Object> post = new TreeMap<>();
        post.put("$type", "app.bsky.feed.post");
        post.put("text", text);
        post.put("createdAt", when);
        return post;
    }

    private static Map<String, Object> entry(int shared, String rest, Map<String, Object> record) {
        return Map.of(
                "p", shared, "k", rest.getBytes(StandardCharsets.US_ASCII), "v", new Link(Car.identifier(record)));
    }

    /** A link to a block. */
    private record Link(byte[] identifier) {}

    /** Writes just enough of CAR and DAG-CBOR. */
    private static final class Car {
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        Car() {
            byte[] header = cbor(Map.of("roots", List.of(), "version", 1));
            length(header.length);
            bytes.writeBytes(header);
        }

        void block(Object value) {
            byte[] cbor = cbor(value);
            byte[] identifier = identifier(value);
            length(identifier.length + cbor.length);
            bytes.writeBytes(identifier);
            bytes.writeBytes(cbor);
        }

        private void length(int value) {
            int left = value;
            while (left >= 0x80) {
                bytes.write(left & 0x7F | 0x80);
                left >>= 7;
            }
            bytes.write(left);
        }

        static byte[] identifier(Object value) {
            try {
                ByteArrayOutputStream identifier = new ByteArrayOutputStream();
                identifier.writeBytes(new byte[] {1, 0x71, 0x12, 0x20});
                identifier.writeBytes(MessageDigest.getInstance("SHA-256").digest(cbor(value)));
                return identifier.toByteArray();
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException(e);
            }
        }

        private static byte[] cbor(Object value) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            write(out, value);
            return out.toByteArray();
        }

        private static void write(ByteArrayOutputStream out, Object value) {
            if (value instanceof Map<?, ?> map) {
                head(out, 5, map.size());
                new TreeMap<>(map).forEach((key, one) -> {
                    write(out, key);
                    write(out, one);
                });
            } else if (value instanceof List<?> list) {
                head(out, 4, list.size());
                list.forEach(one -> write(out, one));
            } else if (value instanceof String text) {
                head(out, 3, text.getBytes(StandardCharsets.UTF_8).length);
                out.writeBytes(text.getBytes(StandardCharsets.UTF_8));
            } else if (value instanceof byte[] octets) {
                head(out, 2, octets.length);
                out.writeBytes(octets);
            } else if (value instanceof Link link) {
                head(out, 6, 42);
                head(out, 2, link.identifier.length + 1);
                out.write(0);
                out.writeBytes(link.identifier);
            } else {
                head(out, 0, (Integer) value);
            }
        }

        private static void head(ByteArrayOutputStream out, int major, int number) {
            if (number < 24) {
                out.write(major << 5 | number);
            } else if (number < 256) {
                out.write(major << 5 | 24);
                out.write(number);
            } else {
                out.write(major << 5 | 25);
                out.write(number >> 8);
                out.write(number);
            }
        }
    }
}
