package org.denouement.eval.copies;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Pattern;
import org.denouement.model.article.Article;
import org.denouement.model.article.Block;
import org.denouement.model.article.BlockKind;
import org.denouement.model.text.Span;

/**
 * Makes pairs out of real articles: copies as newsrooms make them (cut, re-titled, reworded, added to), and look-alikes
 * that share words without being copies (the same statement quoted, the same closing paragraph, another page of the
 * corpus). The same numbers on every run.
 */
final class PairMaker {
    /** What was done, whether the two are copies, and the two. */
    record Pair(String kind, boolean copies, Article one, Article other) {}

    private static final Pattern SENTENCE = Pattern.compile("(?<=[.!?…。])\\s+");
    private static final int SHORTEST = 12;

    private final Random random = new Random(20260101);

    List<Pair> pairs(List<Article> articles) {
        List<Article> usable = articles.stream()
                .filter(article -> sentences(article).size() >= SHORTEST)
                .toList();
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < usable.size(); i++) {
            Article article = usable.get(i);
            Article donor = usable.get((i + 1) % usable.size());
            Article third = usable.get((i + 7) % usable.size());
            copies(article, donor, pairs);
            lookAlikes(article, donor, third, pairs);
        }
        return pairs;
    }

    private void copies(Article article, Article donor, List<Pair> pairs) {
        List<String> all = sentences(article);
        List<String> foreign = sentences(donor);
        pairs.add(copy("same", article, all));
        pairs.add(copy("cut", article, first(all, between(0.4, 0.8))));
        pairs.add(copy("retitled", article, all.subList(2, all.size())));
        pairs.add(copy("reworded", article, reworded(without(all, 0.15), foreign, 0.05)));
        pairs.add(copy("extended", article, inserted(all, first(foreign, between(0.1, 0.5)))));
        List<String> mixed = new ArrayList<>(foreign.subList(0, 2));
        mixed.addAll(reworded(first(all, 0.6), foreign, 0.03));
        pairs.add(copy("mixed", article, mixed));
    }

    private void lookAlikes(Article article, Article donor, Article third, List<Pair> pairs) {
        List<String> all = sentences(article);
        List<String> foreign = sentences(donor);
        List<String> quoted = first(all, between(0.1, 0.4));
        pairs.add(lookAlike("quoting", article, of("b", inserted(foreign, quoted))));
        List<String> memo = first(sentences(third), between(0.2, 0.6));
        pairs.add(lookAlike("same statement", of("a", sized(all, memo)), of("b", sized(foreign, memo))));
        List<String> furniture = first(sentences(third), 0.15);
        pairs.add(lookAlike("same closing", of("a", joined(all, furniture)), of("b", joined(foreign, furniture))));
        pairs.add(lookAlike("another page", article, donor));
    }

    private static Pair copy(String kind, Article article, List<String> sentences) {
        return new Pair(kind, true, article, of("copy", sentences));
    }

    private static Pair lookAlike(String kind, Article one, Article other) {
        return new Pair(kind, false, one, other);
    }

    private double between(double low, double high) {
        return low + (high - low) * random.nextDouble();
    }

    private static List<String> first(List<String> sentences, double share) {
        return sentences.subList(0, Math.max(2, (int) (share * sentences.size())));
    }

    private List<String> without(List<String> sentences, double share) {
        List<String> left = new ArrayList<>(sentences);
        left.removeIf(sentence -> random.nextDouble() < share);
        return left;
    }

    private List<String> reworded(List<String> sentences, List<String> foreign, double share) {
        List<String> words = List.of(String.join(" ", foreign).split("\\s+"));
        return sentences.stream()
                .map(sentence -> {
                    String[] own = sentence.split("\\s+");
                    for (int i = 0; i < own.length; i++) {
                        own[i] = random.nextDouble() < share ? words.get(random.nextInt(words.size())) : own[i];
                    }
                    return String.join(" ", own);
                })
                .toList();
    }

    private List<String> inserted(List<String> sentences, List<String> more) {
        List<String> all = new ArrayList<>(sentences);
        all.addAll(random.nextInt(sentences.size()), more);
        return all;
    }

    /** So much of the article's own that the statement is less than half of the whole. */
    private static List<String> sized(List<String> own, List<String> statement) {
        int letters = String.join(" ", statement).length();
        List<String> all = new ArrayList<>();
        int length = 0;
        for (String sentence : own) {
            if (length < 1.3 * letters) {
                all.add(sentence);
                length += sentence.length();
            }
        }
        return length < letters ? own : joined(all, statement);
    }

    private static List<String> joined(List<String> first, List<String> second) {
        List<String> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }

    private static List<String> sentences(Article article) {
        List<String> sentences = new ArrayList<>();
        for (Block block : article.blocks()) {
            if (block.kind() == BlockKind.PARAGRAPH || block.kind() == BlockKind.LIST_ITEM) {
                for (String sentence : SENTENCE.split(block.span().in(article.text()))) {
                    if (sentence.toLowerCase(Locale.ROOT).split("\\s+").length >= 4) {
                        sentences.add(sentence);
                    }
                }
            }
        }
        return sentences;
    }

    private static Article of(String id, List<String> sentences) {
        String text = String.join(" ", sentences);
        return new Article(
                id,
                CopiesBenchmark.NO_CAPTURE,
                org.denouement.model.article.Masthead.UNKNOWN,
                "und",
                text,
                List.of(Block.of(BlockKind.PARAGRAPH, Span.of(0, text.length()))));
    }
}
