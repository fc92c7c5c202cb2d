package org.denouement.acquire.copies;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.denouement.model.article.Article;
import org.denouement.model.article.Block;
import org.denouement.model.article.BlockKind;
import org.denouement.model.article.Difference;
import org.denouement.model.text.Span;

/** Compares a copy with the first article of its origin, sentence by sentence, wherever the sentences stand. */
final class Differences {
    private static final Pattern SENTENCE_END =
            Pattern.compile("[.!?…][\"”»’')\\]]{0,3}\\s+(?=[\\p{Lu}\\p{N}\"“«(\\[—–-])");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final int RUN = 3;
    /** A sentence with a smaller share of its runs in the other text is not in it; between, it was touched up. */
    private static final double THERE = 0.5;

    private Differences() {}

    static Difference of(Article from, Article copy) {
        List<Passage> before = passages(from);
        List<Passage> after = passages(copy);
        boolean retitled =
                !fold(from.masthead().title()).equals(fold(copy.masthead().title()));
        return new Difference(
                copy.id(), from.id(), retitled, missing(before, runs(after)), missing(after, runs(before)));
    }

    /** A sentence of a text and the hashes of its runs of words; none where it is too short to tell. */
    private record Passage(Span span, List<Long> runs) {}

    private static List<Passage> passages(Article article) {
        List<Passage> passages = new ArrayList<>();
        for (Block block : article.blocks()) {
            if (block.kind() != BlockKind.BOILERPLATE && block.kind() != BlockKind.HEADLINE) {
                int start = block.span().start();
                Matcher end = SENTENCE_END
                        .matcher(article.text())
                        .region(start, block.span().end());
                while (end.find()) {
                    add(article.text(), start, end.end(), passages);
                    start = end.end();
                }
                add(article.text(), start, block.span().end(), passages);
            }
        }
        return passages;
    }

    private static void add(String text, int start, int end, List<Passage> passages) {
        int last = end;
        while (last > start && Character.isWhitespace(text.charAt(last - 1))) {
            last--;
        }
        if (last > start) {
            passages.add(new Passage(Span.of(start, last), runs(text.substring(start, last))));
        }
    }

    private static List<Long> runs(String sentence) {
        List<Integer> words = new ArrayList<>();
        Matcher word = WORD.matcher(sentence.toLowerCase(Locale.ROOT));
        while (word.find()) {
            words.add(word.group().hashCode());
        }
        List<Long> runs = new ArrayList<>();
        for (int i = 0; i + RUN <= words.size(); i++) {
            runs.add((words.get(i) * 1_000_003L + words.get(i + 1)) * 1_000_003L + words.get(i + 2));
        }
        return runs;
    }

    private static Set<Long> runs(List<Passage> passages) {
        Set<Long> runs = new HashSet<>();
        passages.forEach(passage -> runs.addAll(passage.runs()));
        return runs;
    }

    /** The passages that are not there, neighbours as one; a sentence too short to tell goes with those around it. */
    private static List<Span> missing(List<Passage> passages, Set<Long> there) {
        List<Span> missing = new ArrayList<>();
        int start = -1;
        int end = -1;
        for (Passage passage : passages) {
            if (passage.runs().isEmpty()) {
                continue;
            }
            long found = passage.runs().stream().filter(there::contains).count();
            if (found < THERE * passage.runs().size()) {
                start = start < 0 ? passage.span().start() : start;
                end = passage.span().end();
            } else if (start >= 0) {
                missing.add(Span.of(start, end));
                start = -1;
            }
        }
        if (start >= 0) {
            missing.add(Span.of(start, end));
        }
        return missing;
    }

    private static String fold(String title) {
        return title.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
