package org.denouement.tell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.denouement.model.article.Article;
import org.junit.jupiter.api.Test;

class VerificationTest {
    private static final String FILE = Faience.json("fr");

    private final Map<String, String> sources = new TreeMap<>();

    VerificationTest() {
        for (Article article : FaienceStory.story().coverage().articles()) {
            sources.put(article.id(), article.text());
        }
    }

    @Test
    void holdsForAnAccountAsItWasWritten() {
        Verification.Result result = Verification.of(FILE, textOf());
        assertThat(result.findings()).isEmpty();
        assertThat(result.sources()).isEqualTo(7);
        assertThat(result.anchors()).isGreaterThan(40);
    }

    @Test
    void findsOneFlippedBitAnywhereInTheAccount() {
        byte[] bytes = FILE.getBytes(StandardCharsets.UTF_8);
        Random random = new Random(20310304);
        for (int i = 0; i < 600; i++) {
            int at = i < 40 ? i : i < 80 ? bytes.length - 1 - (i - 40) : random.nextInt(bytes.length);
            byte[] flipped = bytes.clone();
            flipped[at] ^= (byte) (1 << random.nextInt(8));
            Verification.Result result = Verification.of(new String(flipped, StandardCharsets.UTF_8), textOf());
            assertThat(result.holds()).as("byte " + at).isFalse();
        }
    }

    @Test
    void findsOneChangedCharacterInASource() {
        Random random = new Random(1868);
        for (Map.Entry<String, String> source : Map.copyOf(sources).entrySet()) {
            for (int i = 0; i < 25; i++) {
                int at = random.nextInt(source.getValue().length());
                StringBuilder changed = new StringBuilder(source.getValue());
                changed.setCharAt(at, changed.charAt(at) == 'x' ? 'y' : 'x');
                sources.put(source.getKey(), changed.toString());
                assertThat(Verification.of(FILE, textOf()).findings())
                        .as(source.getKey() + " at " + at)
                        .anySatisfy(finding -> {
                            assertThat(finding.item()).isEqualTo(source.getKey());
                            assertThat(finding.what().key()).isEqualTo("verify.source.text");
                        });
            }
            sources.put(source.getKey(), source.getValue());
        }
    }

    @Test
    void namesTheItemWhoseWordsWereChanged() {
        String changed = FILE.replace("\"status\" : \"threatened\"", "\"status\" : \"happened\"");
        assertThat(changed).isNotEqualTo(FILE);
        assertThat(Verification.of(changed, textOf()).findings())
                .extracting(Verification.Finding::item)
                .contains("event-dd04");
    }

    @Test
    void declaresASourceLostThatIsNotThereAnyMore() {
        Verification.Result result = Verification.of(FILE, (uri, id) -> Optional.empty());
        assertThat(result.findings())
                .extracting(finding -> finding.what().key())
                .contains("verify.source.lost");
    }

    @Test
    void saysSoWhenTheFileIsNoAccount() {
        assertThat(Verification.of("", textOf()).holds()).isFalse();
        assertThat(Verification.of("[]", textOf()).holds()).isFalse();
        assertThat(Verification.of("{}", textOf()).holds()).isFalse();
    }

    private BiFunction<String, String, Optional<String>> textOf() {
        return (uri, id) -> Optional.ofNullable(sources.get(id));
    }
}
