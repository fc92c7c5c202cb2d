package org.denouement.reconcile.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.denouement.model.article.Article;
import org.denouement.model.reading.Attribution;
import org.denouement.model.reading.Quotation;
import org.denouement.model.reading.QuotationManner;
import org.denouement.model.reading.Reading;
import org.denouement.model.reading.Sentence;
import org.denouement.model.reading.Token;
import org.denouement.model.text.Anchor;
import org.denouement.model.text.Span;

/** One quotation of one article with its speaker, before it is compared with the others. */
record Utterance(
        Article article, Quotation quotation, String content, Speaker speaker, Optional<String> via, Words words) {

    static Utterance of(Reading reading, Quotation quotation, Speakers speakers) {
        String content = contentOf(reading, quotation);
        return new Utterance(
                reading.article(),
                quotation,
                content,
                speakers.of(quotation),
                speakers.via(quotation),
                Words.of(content));
    }

    Utterance with(Speaker other) {
        return new Utterance(article, quotation, content, other, via, words);
    }

    /** The words as told: gaps are shown, paragraphs that follow each other are not gaps. */
    private static String contentOf(Reading reading, Quotation quotation) {
        StringBuilder content = new StringBuilder();
        int last = -1;
        for (Span span : quotation.content()) {
            if (last >= 0) {
                boolean adjacent = reading.text().substring(last, span.start()).isBlank();
                content.append(adjacent ? "\n" : " […] ");
            }
            boolean told =
                    quotation.manner() == QuotationManner.INDIRECT || quotation.manner() == QuotationManner.MIXED;
            content.append(last < 0 && told ? withoutConjunction(reading, span) : span.in(reading.text()));
            last = span.end();
        }
        return content.toString();
    }

    /** « que la séance est levée » is told as « la séance est levée ». */
    private static String withoutConjunction(Reading reading, Span span) {
        Optional<Sentence> sentence = reading.sentenceAt(span.start());
        if (sentence.isEmpty()) {
            return span.in(reading.text());
        }
        for (Token token : sentence.get().tokens()) {
            boolean first = token.span().start() == span.start();
            if (first
                    && token.is("mark")
                    && token.upos().equals("SCONJ")
                    && token.span().end() < span.end()) {
                return Span.of(token.span().end(), span.end())
                        .trim(reading.text())
                        .in(reading.text());
            }
        }
        return span.in(reading.text());
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
        attribution.via().ifPresent(span -> anchors.add(article.anchor(span, "quotes.via")));
        quotation.channel().words().ifPresent(span -> anchors.add(article.anchor(span, "quotes.channel")));
        return anchors;
    }
}
