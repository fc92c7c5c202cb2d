package org.denouement.reconcile.speech;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.denouement.model.reading.Quotation;
import org.denouement.model.reading.Reading;
import org.denouement.model.text.Reason;
import org.denouement.model.text.Span;

/**
 * Whose the words of "the letter says" are: of the only one whom the article has quoted from a letter before, when what
 * it calls the letter has no other owner.
 */
final class Writers {
    /** « la lettre », "the letter": more words tell of another one. */
    private static final int WORDS = 2;

    private final Reading reading;
    private final Function<Quotation, Optional<String>> speakers;

    Writers(Reading reading, Function<Quotation, Optional<String>> speakers) {
        this.reading = reading;
        this.speakers = speakers;
    }

    Optional<String> of(Span source, Quotation quotation) {
        if (!isDocument(source, quotation)) {
            return Optional.empty();
        }
        Set<String> writers = new TreeSet<>();
        for (Quotation other : reading.quotations()) {
            boolean before = other.extent().end() <= quotation.extent().start();
            boolean written = other.reportsWords()
                    && other.channel().kind().equals(quotation.channel().kind())
                    && other.attribution()
                            .source()
                            .filter(who -> !isDocument(who, other))
                            .isPresent();
            if (before && written) {
                writers.add(speakers.apply(other).orElse(""));
            }
        }
        return writers.size() == 1
                ? Optional.of(writers.iterator().next()).filter(who -> !who.isEmpty())
                : Optional.empty();
    }

    Reason reason(String words, String writer) {
        return Reason.of("speech.speaker.writer", words, writer);
    }

    private boolean isDocument(Span source, Quotation quotation) {
        return reading.tokens(source).size() <= WORDS
                && quotation.channel().words().filter(source::overlaps).isPresent();
    }
}
