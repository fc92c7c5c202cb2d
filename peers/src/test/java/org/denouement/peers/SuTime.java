package org.denouement.peers;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.AnnotationPipeline;
import edu.stanford.nlp.pipeline.POSTaggerAnnotator;
import edu.stanford.nlp.pipeline.TokenizerAnnotator;
import edu.stanford.nlp.pipeline.WordsToSentencesAnnotator;
import edu.stanford.nlp.time.TimeAnnotations;
import edu.stanford.nlp.time.TimeAnnotator;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.function.Function;
import org.denouement.model.article.Article;
import org.denouement.model.reading.Reading;
import org.denouement.model.reading.Timex;
import org.denouement.model.text.Span;

/** SUTime of CoreNLP 4.5.10 with its tagger; English only. */
final class SuTime implements Function<Article, Reading> {
    private final AnnotationPipeline words = new AnnotationPipeline();
    private final TimeAnnotator times = new TimeAnnotator("sutime", new Properties());

    SuTime() {
        words.addAnnotator(new TokenizerAnnotator(false));
        words.addAnnotator(new WordsToSentencesAnnotator(false));
        words.addAnnotator(new POSTaggerAnnotator(false));
    }

    @Override
    public Reading apply(Article article) {
        return read(article, new long[1]);
    }

    /** Adds to {@code spent} the CPU time of the time step alone, in nanoseconds. */
    Reading read(Article article, long[] spent) {
        Annotation annotation = new Annotation(article.text());
        article.masthead()
                .published()
                .ifPresent(dated -> annotation.set(
                        CoreAnnotations.DocDateAnnotation.class, dated.day().toString()));
        words.annotate(annotation);
        long start = Gauge.cpu();
        times.annotate(annotation);
        spent[0] += Gauge.cpu() - start;
        List<Timex> times = new ArrayList<>();
        for (CoreMap found : annotation.get(TimeAnnotations.TimexAnnotations.class)) {
            edu.stanford.nlp.time.Timex timex = found.get(TimeAnnotations.TimexAnnotation.class);
            Span span = Span.of(
                    found.get(CoreAnnotations.CharacterOffsetBeginAnnotation.class),
                    found.get(CoreAnnotations.CharacterOffsetEndAnnotation.class));
            times.add(PeerTimex.of(span, timex.timexType(), timex.value() == null ? "" : timex.value()));
        }
        times.sort((a, b) -> a.span().compareTo(b.span()));
        return Reading.of(article).withTimes(times);
    }
}
