package org.denouement.model.reading;

import java.util.List;
import java.util.Optional;
import org.denouement.model.text.Reason;
import org.denouement.model.text.Span;

/**
 * Words that one article reports of somebody. {@code content} holds the words themselves, without the marks around
 * them, in several spans when the quotation is interrupted; {@code when} the time at which they were said.
 */
public record Quotation(
        QuotationManner manner,
        List<Span> content,
        Attribution attribution,
        Channel channel,
        Optional<TimeLink> when,
        String rule,
        Reason because) {
    public Quotation {
        content = List.copyOf(content);
        if (content.isEmpty()) {
            throw new IllegalArgumentException("a quotation without content");
        }
    }

    /** From the first word of the content to the last. */
    public Span extent() {
        return content.get(0).cover(content.get(content.size() - 1));
    }

    /** Whether its words are what somebody says is not so; its rule begins with {@code "quotes.denial"}. */
    public boolean isDenied() {
        return rule.startsWith("quotes.denial");
    }

    /** Whether it answers a claim by denying it, in very words (« C’est faux », dément la mairie) or in others. */
    public boolean isDenial() {
        return rule.contains("denial");
    }

    /**
     * Whether it gives somebody words. Not so what is only a position told as theirs: what they think, want, plan or
     * criticise, and what they are said not to have said; its rule begins with {@code "quotes.stance"}.
     */
    public boolean reportsWords() {
        return !rule.startsWith("quotes.stance");
    }
}
