package org.denouement.reconcile.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.denouement.model.article.Article;
import org.denouement.model.reading.Attribution;
import org.denouement.model.reading.Quotation;
import org.denouement.model.reading.QuotationManner;
import org.denouement.model.reading.Reading;
import org.denouement.model.text.Anchor;

/** One quotation of one article with its speaker, before it is compared with the others. */
record Utterance(
        Article article, Quotation quotation, String content, Speaker speaker, Optional<String> via, Words words) {

    static Utterance of(Reading reading, Quotation quotation, Speakers speakers) {
        String content = Wording.of(reading, quotation);
        Speaker speaker = speakers.of(quotation);
        return new Utterance(
                reading.article(),
                quotation,
                content,
                speaker,
                relayedBy(reading, quotation, speakers)
                        .filter(via -> speaker.entity().filter(via::equals).isEmpty()),
                Words.of(content));
    }

    /** Whoever is quoted within somebody's words is heard through that person; else the outlet told to have relayed them. */
    private static Optional<String> relayedBy(Reading reading, Quotation quotation, Speakers speakers) {
        if (!quotation.rule().startsWith("quotes.direct.nested")) {
            return speakers.via(quotation);
        }
        return around(reading, quotation).flatMap(outer -> speakers.of(outer).entity());
    }

    /** The quotation among whose words another one stands. */
    static Optional<Quotation> around(Reading reading, Quotation quotation) {
        return reading.quotations().stream()
                .filter(outer -> outer != quotation
                        && outer.content().stream().anyMatch(span -> span.contains(quotation.extent())))
                .findFirst();
    }

    Utterance with(Speaker other) {
        return new Utterance(article, quotation, content, other, via, words);
    }

    String language() {
        return article.language();
    }

    /** Very words, whole or cut: only these can be told to have been altered. */
    boolean isVerbatim() {
        return quotation.manner() == QuotationManner.DIRECT || quotation.manner() == QuotationManner.BLOCK;
    }

    List<Anchor> anchors() {
        List<Anchor> anchors = new ArrayList<>();
        quotation.content().forEach(span -> anchors.add(article.anchor(span, quotation.rule())));
        Attribution attribution = quotation.attribution();
        attribution.source().ifPresent(span -> anchors.add(article.anchor(span, "quotes.source")));
        attribution.cue().ifPresent(span -> anchors.add(article.anchor(span, "quotes.cue")));
        attribution.addressee().ifPresent(span -> anchors.add(article.anchor(span, "quotes.addressee")));
        attribution.via().ifPresent(span -> anchors.add(article.anchor(span, "quotes.via")));
        quotation.channel().words().ifPresent(span -> anchors.add(article.anchor(span, "quotes.channel")));
        return anchors;
    }
}
