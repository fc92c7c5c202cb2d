package org.denouement.reconcile.speech;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.denouement.model.article.Article;
import org.denouement.model.article.Coverage;
import org.denouement.model.article.Dated;
import org.denouement.model.reading.Quotation;
import org.denouement.model.reading.Reading;
import org.denouement.model.story.Role;
import org.denouement.model.story.Statement;
import org.denouement.reconcile.cast.Cast;
import org.denouement.reconcile.role.Officeholders;

/**
 * The quote ledger: who said what, through which channel, relayed by whom, and what became of the words from one
 * article to the next. Positions without words (what somebody wants or criticises) are not entered, nor
 * what {@link Published} leaves out.
 */
public final class Ledger {
    private Ledger() {}

    /** The statements of the coverage, by the day of their article, then by article and place. */
    public static List<Statement> of(Coverage coverage, List<Reading> readings, Cast cast, List<Role> roles) {
        Map<String, Article> articles = new TreeMap<>();
        coverage.articles().forEach(article -> articles.put(article.id(), article));
        Genders genders = Genders.of(cast, readings);
        Set<String> outlets = new TreeSet<>();
        coverage.articles().forEach(article -> outlets.add(article.masthead().outlet()));
        Speakers.Known known =
                new Speakers.Known(genders, outlets, roles, Officeholders.of(coverage, readings, cast, roles));
        List<Utterance> utterances = new ArrayList<>();
        for (Reading reading : readings) {
            Speakers speakers = new Speakers(cast, reading, known);
            Published published = new Published(reading);
            for (Quotation quotation : reading.quotations()) {
                if (quotation.reportsWords() && published.admits(quotation, speakers.of(quotation))) {
                    utterances.add(Utterance.of(reading, quotation, speakers));
                }
            }
        }
        utterances.sort(Comparator.comparing((Utterance said) -> day(said.article()))
                .thenComparing(said -> said.article().id())
                .thenComparing(said -> said.quotation().extent()));
        return Copies.merged(Families.of(utterances, genders));
    }

    /** Undated articles come last. */
    private static String day(Article article) {
        return article.masthead().published().map(Dated::edtf).orElse("~");
    }
}
