package org.denouement.eval.facts;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.denouement.model.reading.RelationMention;
import org.denouement.model.text.Span;

/**
 * A passage of KnowledgeNet: where it begins in its document (in code points), its text, the facts in it, and the
 * properties for which these are all facts; spans are of {@code text}.
 */
public record FactsPassage(
        String document, int start, int fold, String text, List<RelationMention> facts, Set<String> properties) {
    public FactsPassage {
        facts = List.copyOf(facts);
        properties = Set.copyOf(new TreeSet<>(properties));
    }

    String id() {
        return document + ":" + start;
    }

    /** A span of the text as the corpus counts: code points of the document. */
    String range(Span span) {
        return "[" + (start + text.codePointCount(0, span.start())) + ", "
                + (start + text.codePointCount(0, span.end())) + "]";
    }
}
