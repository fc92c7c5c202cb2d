package org.denouement.read.quote;

import java.util.Optional;
import org.denouement.model.article.BlockKind;
import org.denouement.model.reading.MentionForm;
import org.denouement.model.reading.Reading;
import org.denouement.model.text.Span;

/** Recognises the line that signs the words above it: a short line that is a name known elsewhere in the article. */
final class Signatures {
    private static final int LONGEST = 80;

    private final Reading reading;
    private final String folded;

    Signatures(Reading reading, String folded) {
        this.reading = reading;
        this.folded = folded;
    }

    /** The name on the line, without dash and title. */
    Optional<Span> of(Passage passage) {
        Span line = passage.block().span().trim(reading.text());
        if (line.isEmpty()
                || line.length() > LONGEST
                || ".:!?»”\"".indexOf(reading.text().charAt(line.end() - 1)) >= 0) {
            return Optional.empty();
        }
        Span name = nameOf(line);
        boolean signed = passage.block().kind() == BlockKind.SIGNATURE || isDash(line.start());
        return isCapitalised(name) && (signed || isKnown(name)) ? Optional.of(name) : Optional.empty();
    }

    private boolean isDash(int at) {
        return "—–―-".indexOf(reading.text().charAt(at)) >= 0;
    }

    private Span nameOf(Span line) {
        int start = line.start();
        while (start < line.end() && !Character.isLetterOrDigit(reading.text().charAt(start))) {
            start++;
        }
        int comma = reading.text().indexOf(',', start);
        return Span.of(start, comma > start && comma < line.end() ? comma : line.end());
    }

    private boolean isCapitalised(Span name) {
        int words = 0;
        for (String word : name.in(reading.text()).split("\\s+")) {
            words++;
            if (word.isEmpty() || (word.length() > 3 && !Character.isUpperCase(word.codePointAt(0)))) {
                return false;
            }
        }
        return words <= 6 && Character.isUpperCase(reading.text().codePointAt(name.start()));
    }

    /** Named before in the text, or read as a name. */
    private boolean isKnown(Span name) {
        String words = folded.substring(name.start(), name.end());
        int earlier = folded.indexOf(words);
        return (earlier >= 0 && earlier < name.start())
                || reading.entities().stream()
                        .anyMatch(mention -> mention.form() == MentionForm.NAME
                                && mention.span().equals(name));
    }
}
