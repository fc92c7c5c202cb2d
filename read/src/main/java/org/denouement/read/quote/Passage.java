package org.denouement.read.quote;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.denouement.model.article.Block;
import org.denouement.model.reading.Reading;
import org.denouement.model.reading.Sentence;
import org.denouement.model.reading.Token;
import org.denouement.model.text.Span;

/** The words of one block, sentence after sentence, numbered through, with their trees. */
final class Passage {
    private final Block block;
    private final String text;
    private final String folded;
    private final List<Token> tokens = new ArrayList<>();
    private final List<Integer> sentenceOf = new ArrayList<>();
    private final List<Span> sentences = new ArrayList<>();
    private final List<Integer> heads = new ArrayList<>();
    private int[] first = {};
    private int[] last = {};

    private Passage(Block block, String text, String folded) {
        this.block = block;
        this.text = text;
        this.folded = folded;
    }

    /** The passages of an article, a block each. */
    static List<Passage> of(Reading reading, String folded) {
        List<Passage> passages = new ArrayList<>();
        int next = 0;
        List<Sentence> sentences = reading.sentences();
        for (Block block : reading.article().blocks()) {
            Passage passage = new Passage(block, reading.text(), folded);
            while (next < sentences.size()
                    && sentences.get(next).span().start() < block.span().end()) {
                if (sentences.get(next).span().start() >= block.span().start()) {
                    passage.add(sentences.get(next));
                }
                next++;
            }
            passage.measure();
            passages.add(passage);
        }
        return passages;
    }

    private void add(Sentence sentence) {
        int offset = tokens.size();
        for (Token token : sentence.tokens()) {
            tokens.add(token);
            sentenceOf.add(sentences.size());
            heads.add(token.head() < 0 ? -1 : token.head() + offset);
        }
        sentences.add(sentence.span());
    }

    /** First and last word of each subtree; a tree is never deeper than its sentence is long. */
    private void measure() {
        first = new int[size()];
        last = new int[size()];
        Arrays.setAll(first, i -> i);
        Arrays.setAll(last, i -> i);
        for (int i = 0; i < size(); i++) {
            int up = head(i);
            for (int steps = 0; up >= 0 && steps < size(); steps++) {
                first[up] = Math.min(first[up], i);
                last[up] = Math.max(last[up], i);
                up = head(up);
            }
        }
    }

    Block block() {
        return block;
    }

    String text() {
        return text;
    }

    String folded() {
        return folded;
    }

    int size() {
        return tokens.size();
    }

    /** The words from {@code from} to {@code to}, a view. */
    List<Token> tokens(int from, int to) {
        return tokens.subList(from, to);
    }

    Token token(int i) {
        return tokens.get(i);
    }

    /** The word as written, folded. */
    String form(int i) {
        Span span = tokens.get(i).span();
        return folded.substring(span.start(), span.end());
    }

    String lemma(int i) {
        return tokens.get(i).lemma().toLowerCase(Locale.ROOT);
    }

    int head(int i) {
        return heads.get(i);
    }

    /** The first word of the subtree of {@code i}. */
    int first(int i) {
        return first[i];
    }

    int last(int i) {
        return last[i];
    }

    boolean isUnder(int i, int ancestor) {
        int up = i;
        for (int steps = 0; up >= 0 && steps <= size(); steps++) {
            if (up == ancestor) {
                return true;
            }
            up = head(up);
        }
        return false;
    }

    List<Integer> children(int i) {
        List<Integer> children = new ArrayList<>();
        for (int child = sentenceStart(i); child <= sentenceEnd(i); child++) {
            if (head(child) == i) {
                children.add(child);
            }
        }
        return children;
    }

    /** The first child by one of these relations, in the order given; {@code -1} when there is none. */
    int child(int i, String... relations) {
        for (String relation : relations) {
            for (int child : children(i)) {
                if (tokens.get(child).is(relation)) {
                    return child;
                }
            }
        }
        return -1;
    }

    boolean hasUpos(int i, String... tags) {
        return i >= 0
                && i < size()
                && Arrays.asList(tags).contains(tokens.get(i).upos());
    }

    int sentence(int i) {
        return sentenceOf.get(i);
    }

    Span sentenceSpan(int i) {
        return sentences.get(sentenceOf.get(i));
    }

    int sentenceStart(int i) {
        int start = i;
        while (start > 0 && sentenceOf.get(start - 1).equals(sentenceOf.get(i))) {
            start--;
        }
        return start;
    }

    /** The last word of the sentence of {@code i}. */
    int sentenceEnd(int i) {
        int end = i;
        while (end + 1 < size() && sentenceOf.get(end + 1).equals(sentenceOf.get(i))) {
            end++;
        }
        return end;
    }

    /** The first word that begins at or after {@code offset}; {@link #size()} when there is none. */
    int from(int offset) {
        int low = 0;
        int high = size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (tokens.get(middle).span().start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The word that holds {@code offset}, else the first behind it: « elle » begins inside of « -t-elle ». */
    int at(int offset) {
        int next = from(offset);
        boolean inside = next > 0 && tokens.get(next - 1).span().end() > offset;
        return inside ? next - 1 : next;
    }

    /** The words from {@code from} to {@code to}, both included. */
    Span span(int from, int to) {
        return Span.of(tokens.get(from).span().start(), tokens.get(to).span().end());
    }
}
