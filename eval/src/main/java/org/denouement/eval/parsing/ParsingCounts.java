package org.denouement.eval.parsing;

import java.util.List;
import java.util.Map;

/** Words, and how many of them are right, as the CoNLL 2018 shared task counts: relations without their subtypes. */
final class ParsingCounts {
    private int words;
    private int upos;
    private int lemmas;
    private int heads;
    private int arcs;
    private int subtypes;

    void add(ConlluSentence gold, PredictedTree found) {
        for (int i = 0; i < gold.words().size(); i++) {
            List<String> right = gold.words().get(i);
            PredictedTree.Word word = found.words().get(i);
            words++;
            upos += right.get(ConlluSentence.UPOS).equals(word.upos()) ? 1 : 0;
            String lemma = right.get(ConlluSentence.LEMMA);
            lemmas += lemma.equals(word.lemma()) || lemma.equals("_") ? 1 : 0;
            if (Integer.parseInt(right.get(ConlluSentence.HEAD)) == word.head()) {
                String relation = right.get(ConlluSentence.RELATION);
                heads++;
                arcs += universal(relation).equals(universal(word.relation())) ? 1 : 0;
                subtypes += relation.equals(word.relation()) ? 1 : 0;
            }
        }
    }

    void add(ParsingCounts other) {
        words += other.words;
        upos += other.upos;
        lemmas += other.lemmas;
        heads += other.heads;
        arcs += other.arcs;
        subtypes += other.subtypes;
    }

    private static String universal(String relation) {
        int colon = relation.indexOf(':');
        return colon < 0 ? relation : relation.substring(0, colon);
    }

    void report(String prefix, Map<String, Double> metrics) {
        metrics.put(prefix + "upos", percent(upos));
        metrics.put(prefix + "lemma", percent(lemmas));
        metrics.put(prefix + "uas", percent(heads));
        metrics.put(prefix + "las", percent(arcs));
        metrics.put(prefix + "las_subtypes", percent(subtypes));
    }

    private double percent(int right) {
        return words == 0 ? 0 : 100.0 * right / words;
    }
}
