package org.denouement.eval.parsing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.denouement.model.reading.Sentence;
import org.denouement.model.text.Span;

/**
 * Words and sentences that the reader cuts itself, against the treebank's: F1 of exact spans. The text of a file is that
 * of its sentences one after the other, parted by spaces.
 */
final class SegmentationCounts {
    private int goldTokens;
    private int foundTokens;
    private int rightTokens;
    private int goldSentences;
    private int foundSentences;
    private int rightSentences;

    static String text(List<ConlluSentence> sentences) {
        List<String> texts = new ArrayList<>();
        sentences.forEach(sentence -> texts.add(sentence.text()));
        return String.join(" ", texts);
    }

    void add(List<ConlluSentence> gold, String text, List<Sentence> found) {
        Set<Span> tokens = new HashSet<>();
        Set<Span> sentences = new HashSet<>();
        int start = 0;
        for (ConlluSentence sentence : gold) {
            int end = start + sentence.text().length();
            sentences.add(Span.of(start, end).trim(text));
            int at = start;
            for (String form : sentence.forms()) {
                int place = text.indexOf(form, at);
                if (place >= 0 && place + form.length() <= end) {
                    tokens.add(Span.of(place, place + form.length()));
                    at = place + form.length();
                }
            }
            start = end + 1;
        }
        for (Sentence sentence : found) {
            foundSentences++;
            rightSentences += sentences.contains(sentence.span()) ? 1 : 0;
            foundTokens += sentence.tokens().size();
            rightTokens += (int) sentence.tokens().stream()
                    .filter(token -> tokens.contains(token.span()))
                    .count();
        }
        goldSentences += sentences.size();
        goldTokens += tokens.size();
    }

    void report(Map<String, Double> metrics) {
        metrics.put("tokens_f1", f1(rightTokens, foundTokens, goldTokens));
        metrics.put("sentences_f1", f1(rightSentences, foundSentences, goldSentences));
    }

    private static double f1(int right, int found, int gold) {
        return found + gold == 0 ? 0 : 200.0 * right / (found + gold);
    }
}
