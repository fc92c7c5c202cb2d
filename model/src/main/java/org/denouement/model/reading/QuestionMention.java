package org.denouement.model.reading;

import java.util.Optional;
import org.denouement.model.text.Span;

/**
 * A question that one article raises, as asked or told (« on ignore pourquoi… »): its words, who asks when it is not
 * the article itself, the kind ({@code "why"}, {@code "who"}, {@code "when"}, {@code "whether"}, {@code "what"}…).
 * {@code answer} is the sentence in which somebody answers it at once.
 */
public record QuestionMention(Span span, Optional<Span> asker, String kind, String rule, Optional<Span> answer) {
    public QuestionMention(Span span, Optional<Span> asker, String kind, String rule) {
        this(span, asker, kind, rule, Optional.empty());
    }
}
