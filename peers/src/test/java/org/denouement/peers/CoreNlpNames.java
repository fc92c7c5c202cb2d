package org.denouement.peers;

import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Function;
import org.denouement.model.article.Article;
import org.denouement.model.reading.EntityKind;
import org.denouement.model.reading.EntityMention;
import org.denouement.model.reading.Gender;
import org.denouement.model.reading.MentionForm;
import org.denouement.model.reading.Reading;
import org.denouement.model.text.Reason;
import org.denouement.model.text.Span;

/** Names of CoreNLP 4.5.10, its statistical recogniser without the fine-grained rules: persons, organisations, places. */
final class CoreNlpNames implements Function<Article, Reading> {
    private final StanfordCoreNLP pipeline;

    CoreNlpNames() {
        Properties properties = new Properties();
        properties.setProperty("annotators", "tokenize,ssplit,pos,lemma,ner");
        properties.setProperty("ner.applyFineGrained", "false");
        properties.setProperty("ner.useSUTime", "false");
        properties.setProperty("ner.applyNumericClassifiers", "false");
        pipeline = new StanfordCoreNLP(properties);
    }

    @Override
    public Reading apply(Article article) {
        CoreDocument document = new CoreDocument(article.text());
        pipeline.annotate(document);
        List<EntityMention> names = document.entityMentions().stream()
                .map(mention -> new EntityMention(
                        Span.of(
                                mention.charOffsets().first(),
                                mention.charOffsets().second()),
                        kind(mention.entityType()),
                        MentionForm.NAME,
                        mention.text(),
                        Gender.UNKNOWN,
                        Optional.empty(),
                        "peer",
                        Reason.of("peer")))
                .toList();
        return Reading.of(article).withEntities(names);
    }

    private static EntityKind kind(String type) {
        return switch (type) {
            case "PERSON" -> EntityKind.PERSON;
            case "ORGANIZATION" -> EntityKind.ORGANISATION;
            case "LOCATION", "CITY", "COUNTRY", "STATE_OR_PROVINCE" -> EntityKind.PLACE;
            default -> EntityKind.UNKNOWN;
        };
    }
}
