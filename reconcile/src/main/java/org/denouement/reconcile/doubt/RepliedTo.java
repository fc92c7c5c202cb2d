package org.denouement.reconcile.doubt;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.denouement.model.reading.ClaimMention;
import org.denouement.model.reading.Quotation;
import org.denouement.model.reading.Reading;
import org.denouement.model.reading.Sentence;
import org.denouement.model.text.Span;

/**
 * The sentence that a reply denies: the one right before it; of « C'est faux. La consigne a été envoyée », the one of the
 * last few, in the paragraph or the one before, that speaks of the order too.
 */
final class RepliedTo {
    private static final int FARTHEST = 4;

    private final Passages passages;
    private final Reading reading;
    private final ClaimMention reply;

    RepliedTo(Passages passages, Reading reading, ClaimMention reply) {
        this.passages = passages;
        this.reading = reading;
        this.reply = reply;
    }

    /** {@code blunt}: whether the reply says in its own words what is so; {@code said}: whether somebody else says it. */
    Optional<Span> find(boolean blunt, Predicate<Span> said) {
        List<Sentence> before = reading.sentences().stream()
                .filter(sentence -> sentence.span().end() <= reply.span().start())
                .toList();
        Optional<Span> shared = Optional.empty();
        Set<String> words = blunt ? wordsOfReply() : Set.of();
        for (Sentence sentence : before.subList(Math.max(0, before.size() - FARTHEST), before.size())) {
            boolean near = blunt && said.test(sentence.span());
            shared = near && nouns(sentence).stream().anyMatch(words::contains) ? Optional.of(sentence.span()) : shared;
        }
        return shared.isPresent()
                ? shared
                : before.stream()
                        .map(Sentence::span)
                        .reduce((first, second) -> second)
                        .filter(span -> passages.isSameBlock(reading, span, reply.span()))
                        .filter(said);
    }

    /** The nouns of all that is said in the reply, which may go on over sentences. */
    private Set<String> wordsOfReply() {
        List<Span> content = reading.quotations().stream()
                .filter(quotation -> quotation.content().stream().anyMatch(reply.span()::overlaps))
                .map(Quotation::content)
                .flatMap(List::stream)
                .toList();
        Set<String> words = new TreeSet<>();
        reading.sentences().stream()
                .filter(sentence -> content.stream().anyMatch(sentence.span()::overlaps))
                .forEach(sentence -> words.addAll(nouns(sentence)));
        return words;
    }

    private static Set<String> nouns(Sentence sentence) {
        Set<String> nouns = new TreeSet<>();
        sentence.tokens().stream()
                .filter(token -> token.upos().equals("NOUN"))
                .forEach(token -> nouns.add(token.lemma().toLowerCase(Locale.ROOT)));
        return nouns;
    }
}
