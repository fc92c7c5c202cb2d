package org.denouement.reconcile.doubt;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.denouement.model.article.Block;
import org.denouement.model.reading.EventMention;
import org.denouement.model.reading.Reading;
import org.denouement.model.reading.Sentence;
import org.denouement.model.story.Evidence;
import org.denouement.model.story.Telling;
import org.denouement.model.story.Version;
import org.denouement.model.text.Anchor;
import org.denouement.model.text.Span;

/** The passages that tell the versions of a dispute: from the words an item rests on to the clause around them. */
final class Passages {
    private static final int MOST_CHARACTERS = 280;

    private final Map<String, Reading> readings = new TreeMap<>();

    Passages(List<Reading> readings) {
        readings.forEach(reading -> this.readings.put(reading.article().id(), reading));
    }

    Reading reading(String article) {
        return Optional.ofNullable(readings.get(article))
                .orElseThrow(() -> new IllegalArgumentException("no article " + article));
    }

    /** The version told by the first words of {@code evidence}. */
    Version version(Evidence evidence, List<String> items) {
        Anchor first = evidence.anchors().get(0);
        return new Version(telling(first.source(), first.span()), items, evidence);
    }

    Telling telling(String article, Span words) {
        Reading reading = reading(article);
        Span passage = passage(reading, words);
        return new Telling(
                passage.in(reading.text()).replaceAll("\\s+", " ").strip(),
                reading.article().language());
    }

    boolean isSameBlock(Reading reading, Span one, Span other) {
        return reading.article().blocks().stream()
                .map(Block::span)
                .anyMatch(block -> block.contains(one) && block.overlaps(other));
    }

    /** The sentence around the words; the event's clause where the sentence is long. */
    private static Span passage(Reading reading, Span words) {
        Optional<Span> sentence =
                reading.sentenceAt(words.start()).map(Sentence::span).filter(span -> span.contains(words));
        if (sentence.isPresent() && sentence.get().length() <= MOST_CHARACTERS) {
            return sentence.get();
        }
        Optional<Span> clause = reading.facts().events().stream()
                .map(EventMention::clause)
                .filter(span -> span.contains(words))
                .min((a, b) -> Integer.compare(b.length(), a.length()));
        return clause.orElse(words);
    }
}
