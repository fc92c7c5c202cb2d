package org.denouement.peers;

import de.unihd.dbs.heideltime.standalone.DocumentType;
import de.unihd.dbs.heideltime.standalone.HeidelTimeStandalone;
import de.unihd.dbs.heideltime.standalone.OutputType;
import de.unihd.dbs.heideltime.standalone.POSTagger;
import de.unihd.dbs.heideltime.standalone.components.ResultFormatter;
import de.unihd.dbs.heideltime.standalone.exceptions.DocumentCreationTimeMissingException;
import de.unihd.dbs.uima.annotator.heideltime.resources.Language;
import de.unihd.dbs.uima.types.heideltime.Timex3;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.uima.cas.FSIterator;
import org.apache.uima.jcas.JCas;
import org.denouement.model.article.Article;
import org.denouement.model.reading.Reading;
import org.denouement.model.reading.Timex;
import org.denouement.model.text.Span;

/** HeidelTime 2.2.1 without a tagger, as Maven Central has it. */
final class HeidelTime implements Function<Article, Reading> {
    private final HeidelTimeStandalone heideltime;

    private HeidelTime(HeidelTimeStandalone heideltime) {
        this.heideltime = heideltime;
    }

    /** Silent: what it logs for each document would count as its time. */
    static HeidelTime of(String language, boolean news) throws IOException {
        Logger.getLogger("").setLevel(Level.OFF);
        Logger.getLogger("HeidelTimeStandalone").setLevel(Level.OFF);
        Path config = Files.createTempFile("heideltime", ".props");
        String flags = "considerDate=true\nconsiderDuration=true\nconsiderSet=true\nconsiderTime=true\n"
                + "considerTemponym=false\nchineseTokenizerPath=\nuimaVarDate=Date\n"
                + "typeSystemHome=desc/type/HeidelTime_TypeSystem.xml\n"
                + "typeSystemHome_DKPro=desc/type/DKPro_TypeSystem.xml\nuimaVarDuration=Duration\n"
                + "uimaVarLanguage=Language\nuimaVarSet=Set\nuimaVarTime=Time\nuimaVarTemponym=Temponym\n"
                + "uimaVarTypeToProcess=Type\nuimaVarConvertDurations=ConvertDurations\n";
        Files.writeString(config, flags, StandardCharsets.UTF_8);
        return new HeidelTime(new HeidelTimeStandalone(
                Language.getLanguageFromString(language),
                news ? DocumentType.NEWS : DocumentType.NARRATIVES,
                OutputType.TIMEML,
                config.toString(),
                POSTagger.NO,
                false));
    }

    @Override
    public Reading apply(Article article) {
        LocalDate day = article.masthead()
                .published()
                .map(dated -> dated.day())
                .orElseThrow(() -> new IllegalArgumentException("no day of publication: " + article.id()));
        Collected collected = new Collected();
        try {
            heideltime.process(article.text(), Date.from(day.atTime(12, 0).toInstant(ZoneOffset.UTC)), collected);
        } catch (DocumentCreationTimeMissingException e) {
            throw new IllegalStateException(article.id(), e);
        }
        collected.times.sort((a, b) -> a.span().compareTo(b.span()));
        return Reading.of(article).withTimes(collected.times);
    }

    /** Takes the annotations as they are, rather than as XML. */
    private static final class Collected implements ResultFormatter {
        private final List<Timex> times = new ArrayList<>();

        @Override
        public String format(JCas cas) {
            FSIterator<?> all = cas.getAnnotationIndex(Timex3.type).iterator();
            while (all.hasNext()) {
                Timex3 timex = (Timex3) all.next();
                times.add(PeerTimex.of(
                        Span.of(timex.getBegin(), timex.getEnd()), timex.getTimexType(), timex.getTimexValue()));
            }
            return "";
        }
    }
}
