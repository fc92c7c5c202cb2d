package org.denouement.reconcile.cast;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.denouement.model.reading.EntityKind;
import org.denouement.model.reading.EntityMention;
import org.denouement.model.reading.Reading;
import org.denouement.model.reading.Sentence;
import org.denouement.model.text.Span;

/** Whom the phrases of one article mean. */
final class ArticleCast {
    private final Reading reading;
    private final Map<Span, String> meant = new TreeMap<>();
    private final Map<Span, EntityMention> mentions = new TreeMap<>();

    private ArticleCast(Reading reading) {
        this.reading = reading;
    }

    static ArticleCast of(Reading reading, Clusters clusters) {
        ArticleCast cast = new ArticleCast(reading);
        for (EntityMention mention : reading.entities()) {
            cast.mentions.put(mention.span(), mention);
            clusters.entityOf(reading, mention).ifPresent(id -> cast.meant.put(mention.span(), id));
        }
        return cast;
    }

    String id() {
        return reading.article().id();
    }

    Optional<String> entityOf(Span phrase) {
        Span words = phrase.trim(reading.text());
        if (mentions.containsKey(words)) {
            return Optional.ofNullable(meant.get(words));
        }
        OptionalInt head = headOf(words);
        if (head.isPresent()) {
            return byHead(words, head.getAsInt());
        }
        return onlyPersonIn(words);
    }

    /** The mention at the head of the phrase; when it means nobody, a name beside the head. */
    private Optional<String> byHead(Span phrase, int head) {
        Sentence sentence = reading.sentenceAt(phrase.start()).orElseThrow();
        List<Integer> tokens = new ArrayList<>(List.of(head));
        for (int dependent : sentence.dependentsOf(head)) {
            if (sentence.token(dependent).is("appos")
                    || sentence.token(dependent).is("flat")) {
                tokens.add(dependent);
            }
        }
        for (int token : tokens) {
            Optional<String> found =
                    tightestAt(sentence.token(token).span(), phrase).flatMap(at -> Optional.ofNullable(meant.get(at)));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<Span> tightestAt(Span token, Span phrase) {
        return mentions.keySet().stream()
                .filter(span -> span.contains(token) && (phrase.contains(span) || span.contains(phrase)))
                .min((a, b) -> Integer.compare(a.length(), b.length()));
    }

    /** The token of the phrase whose head is outside of it; none when the sentence has no tree. */
    private OptionalInt headOf(Span phrase) {
        Optional<Sentence> sentence = reading.sentenceAt(phrase.start());
        if (sentence.isEmpty()) {
            return OptionalInt.empty();
        }
        List<Integer> heads = new ArrayList<>();
        for (int i = 0; i < sentence.get().tokens().size(); i++) {
            int above = sentence.get().token(i).head();
            if (phrase.contains(sentence.get().token(i).span())
                    && (above < 0
                            || !phrase.contains(sentence.get().token(above).span()))) {
                heads.add(i);
            }
        }
        return heads.size() == 1 ? OptionalInt.of(heads.get(0)) : OptionalInt.empty();
    }

    private Optional<String> onlyPersonIn(Span phrase) {
        List<String> people = new ArrayList<>();
        for (Map.Entry<Span, EntityMention> at : mentions.entrySet()) {
            if (phrase.contains(at.getKey())
                    && at.getValue().kind() == EntityKind.PERSON
                    && meant.containsKey(at.getKey())) {
                people.add(meant.get(at.getKey()));
            }
        }
        return people.stream().distinct().count() == 1 ? Optional.of(people.get(0)) : Optional.empty();
    }
}
