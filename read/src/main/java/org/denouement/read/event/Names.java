package org.denouement.read.event;

import java.util.List;
import java.util.Set;
import org.denouement.model.reading.EntityMention;
import org.denouement.model.reading.MentionForm;
import org.denouement.model.reading.Token;
import org.denouement.model.text.Span;

/**
 * Names in which the parser saw a verb or a conjunction: « le tribunal a placé Valmer &amp; Hale sous administration », where
 * « Hale » is no form of « haler ». What is known to be one name is one branch of the tree.
 */
final class Names {
    private static final Set<String> NO_NAME = Set.of("VERB", "AUX", "CCONJ");

    private final Parse parse;
    private final List<Token> tokens;

    private Names(Parse parse) {
        this.parse = parse;
        this.tokens = parse.tokens();
    }

    static void mend(Parse parse, List<EntityMention> entities) {
        Names names = new Names(parse);
        entities.stream()
                .filter(mention -> mention.form() == MentionForm.NAME)
                .map(EntityMention::span)
                .filter(span -> parse.span().contains(span))
                .forEach(names::join);
    }

    private void join(Span name) {
        int first = 0;
        while (first < tokens.size() && !name.contains(tokens.get(first).span())) {
            first++;
        }
        int end = first;
        boolean torn = false;
        while (end < tokens.size() && name.contains(tokens.get(end).span())) {
            torn |= NO_NAME.contains(tokens.get(end).upos());
            end++;
        }
        boolean headed = first < tokens.size()
                && tokens.get(first).upos().equals("PROPN")
                && tokens.get(first).head() >= 0
                && (tokens.get(first).head() < first || tokens.get(first).head() >= end);
        if (torn && headed) {
            flatten(first, end);
        }
    }

    private void flatten(int first, int end) {
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean inside = i > first && i < end;
            boolean below = token.head() > first && token.head() < end;
            if (inside) {
                parse.put(i, new Token(token.span(), token.form(), token.form(), "PROPN", "", first, "flat"));
            } else if (below) {
                boolean ofVerb = NO_NAME.contains(tokens.get(token.head()).upos()) || i > end;
                int head = ofVerb ? tokens.get(first).head() : first;
                parse.put(
                        i,
                        new Token(
                                token.span(),
                                token.form(),
                                token.lemma(),
                                token.upos(),
                                token.feats(),
                                head == i ? first : head,
                                token.deprel()));
            }
        }
    }
}
