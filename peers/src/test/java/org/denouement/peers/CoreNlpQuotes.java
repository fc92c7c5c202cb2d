package org.denouement.peers;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.QuoteAttributionAnnotator;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Function;
import org.denouement.model.article.Article;
import org.denouement.model.reading.Attribution;
import org.denouement.model.reading.Channel;
import org.denouement.model.reading.Quotation;
import org.denouement.model.reading.QuotationManner;
import org.denouement.model.reading.Reading;
import org.denouement.model.text.Reason;
import org.denouement.model.text.Span;

/**
 * Quotations of CoreNLP 4.5.10 with names, parse and coreference: direct ones with the mention of their speaker. It names
 * no cue; the scorer asks for one, so the first mark of the quotation stands for it and the cue's score means nothing.
 */
final class CoreNlpQuotes implements Function<Article, Reading> {
    private final StanfordCoreNLP pipeline;

    CoreNlpQuotes() {
        Properties properties = new Properties();
        properties.setProperty("annotators", "tokenize,ssplit,pos,lemma,ner,depparse,coref,quote");
        properties.setProperty("ner.applyFineGrained", "false");
        properties.setProperty("coref.algorithm", "statistical");
        pipeline = new StanfordCoreNLP(properties);
    }

    @Override
    public Reading apply(Article article) {
        Annotation annotation = new Annotation(article.text());
        pipeline.annotate(annotation);
        List<CoreLabel> tokens = annotation.get(CoreAnnotations.TokensAnnotation.class);
        List<Quotation> quotations = new ArrayList<>();
        for (CoreMap quote : annotation.get(CoreAnnotations.QuotationsAnnotation.class)) {
            Span content = Span.of(
                    quote.get(CoreAnnotations.CharacterOffsetBeginAnnotation.class),
                    quote.get(CoreAnnotations.CharacterOffsetEndAnnotation.class));
            quotations.add(new Quotation(
                    QuotationManner.DIRECT,
                    List.of(content),
                    new Attribution(
                            speaker(quote, tokens),
                            Optional.of(Span.of(content.start(), content.start() + 1)),
                            Optional.empty(),
                            Optional.empty()),
                    Channel.UNTOLD,
                    Optional.empty(),
                    "peer",
                    Reason.of("peer")));
        }
        return Reading.of(article).withQuotations(quotations);
    }

    private static Optional<Span> speaker(CoreMap quote, List<CoreLabel> tokens) {
        Integer first = quote.get(QuoteAttributionAnnotator.MentionBeginAnnotation.class);
        Integer last = quote.get(QuoteAttributionAnnotator.MentionEndAnnotation.class);
        return first == null || last == null
                ? Optional.empty()
                : Optional.of(Span.of(
                        tokens.get(first).beginPosition(), tokens.get(last).endPosition()));
    }
}
