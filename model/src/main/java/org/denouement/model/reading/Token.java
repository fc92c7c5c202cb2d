package org.denouement.model.reading;

import org.denouement.model.text.Span;

/**
 * A word or mark of a sentence in Universal Dependencies terms: its place in the article, form, lemma, universal part
 * of speech, features ({@code "Gender=Masc|Number=Sing"}, {@code ""} when unknown), the index in the sentence of its
 * head ({@code -1} for the root) and the relation to it ({@code "nsubj:pass"}).
 */
public record Token(Span span, String form, String lemma, String upos, String feats, int head, String deprel) {
    /** Whether the relation is {@code relation} or one of its subtypes: {@code "nsubj"} covers {@code "nsubj:pass"}. */
    public boolean is(String relation) {
        return deprel.equals(relation)
                || (deprel.startsWith(relation)
                        && deprel.length() > relation.length()
                        && deprel.charAt(relation.length()) == ':');
    }

    /** The value of a feature ({@code feature("Tense")} is {@code "Past"}), {@code ""} when the token has none. */
    public String feature(String name) {
        int from = 0;
        while (from < feats.length()) {
            int to = feats.indexOf('|', from);
            int end = to < 0 ? feats.length() : to;
            if (feats.startsWith(name, from)
                    && from + name.length() < end
                    && feats.charAt(from + name.length()) == '=') {
                return feats.substring(from + name.length() + 1, end);
            }
            from = end + 1;
        }
        return "";
    }
}
