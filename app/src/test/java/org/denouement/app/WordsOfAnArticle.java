package org.denouement.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.denouement.model.article.Article;
import org.denouement.model.article.Block;
import org.denouement.model.article.BlockKind;
import org.denouement.model.article.Capture;
import org.denouement.model.article.Coverage;
import org.denouement.model.article.Masthead;
import org.denouement.model.language.Languages;
import org.denouement.model.reading.QuotationManner;
import org.denouement.model.story.Statement;
import org.denouement.model.story.Story;
import org.denouement.model.text.Anchor;
import org.denouement.model.text.Span;
import org.denouement.read.Reader;
import org.denouement.reconcile.Reconciler;
import org.denouement.testkit.Mark;
import org.denouement.testkit.MarkedText;

/** Compares the words and speakers marked in a small article with those that the account of it tells. */
record WordsOfAnArticle(Reader reader) {
    private static final String EDGE = " ,;:.\u00a0\u202f\n—";

    static WordsOfAnArticle of(Languages languages) {
        return new WordsOfAnArticle(Reader.of(languages));
    }

    /** Fills both maps: the words and who said them, as marked and as told; direct words that nobody marked too. */
    void compare(String language, MarkedText marked, Map<String, String> expected, Map<String, String> found) {
        Article article = article(language, marked.text());
        Coverage coverage = new Coverage(List.of(article), List.of(), List.of());
        Story story = Reconciler.reconcile(coverage, List.of(reader.read(article)));
        for (Mark mark : marked.marks()) {
            String words = trimmed(mark.span().in(marked.text()));
            expected.put(mark.span().start() + " " + words, mark.label());
            story.statements().stream()
                    .filter(statement -> holds(statement, marked.text(), mark.span()))
                    .findFirst()
                    .ifPresent(statement -> found.put(mark.span().start() + " " + words, speaker(story, statement)));
        }
        for (Statement statement : story.statements()) {
            for (Span span : spans(statement)) {
                boolean known =
                        marked.marks().stream().anyMatch(mark -> mark.span().overlaps(span));
                if (!known && statement.speech().manner() != QuotationManner.INDIRECT) {
                    found.put(span.start() + " " + trimmed(span.in(marked.text())), speaker(story, statement));
                }
            }
        }
    }

    /** Words told by a clause of the article may have more of it around them. */
    private static boolean holds(Statement statement, String text, Span marked) {
        boolean told = statement.speech().manner() == QuotationManner.INDIRECT
                || statement.speech().manner() == QuotationManner.MIXED;
        String words = trimmed(marked.in(text));
        return spans(statement).stream()
                .filter(span -> span.overlaps(marked))
                .anyMatch(span -> told
                        ? trimmed(span.in(text)).contains(words)
                        : trimmed(span.in(text)).equals(words));
    }

    private static List<Span> spans(Statement statement) {
        return statement.evidence().anchors().stream()
                .filter(anchor -> !isPart(anchor))
                .map(Anchor::span)
                .toList();
    }

    private static boolean isPart(Anchor anchor) {
        return List.of("quotes.source", "quotes.cue", "quotes.addressee", "quotes.via", "quotes.channel")
                .contains(anchor.by());
    }

    private static String speaker(Story story, Statement statement) {
        Optional<String> named = statement
                .source()
                .speaker()
                .flatMap(id -> story.cast().stream()
                        .filter(entity -> entity.id().equals(id))
                        .findFirst())
                .map(entity -> "=" + entity.name());
        String phrase = statement.source().phrase();
        return named.orElse(phrase.isEmpty() ? "=" : "~" + phrase);
    }

    private static String trimmed(String words) {
        int start = 0;
        int end = words.length();
        while (start < end && EDGE.indexOf(words.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && EDGE.indexOf(words.charAt(end - 1)) >= 0) {
            end--;
        }
        return words.substring(start, end);
    }

    private static Article article(String language, String text) {
        List<Block> blocks = new ArrayList<>();
        int start = 0;
        for (String line : text.split("\n", -1)) {
            int skip = line.startsWith("§ ") || line.startsWith("> ") ? 2 : 0;
            BlockKind kind = line.startsWith("§ ")
                    ? BlockKind.HEADLINE
                    : line.startsWith("> ") ? BlockKind.BLOCK_QUOTE : BlockKind.PARAGRAPH;
            blocks.add(Block.of(kind, Span.of(start + skip, start + line.length())));
            start += line.length() + 1;
        }
        String title = blocks.get(0).kind() == BlockKind.HEADLINE
                ? blocks.get(0).span().in(text)
                : "";
        Masthead masthead = new Masthead("", title, List.of(), Optional.empty(), Optional.empty());
        Capture capture = new Capture("case.txt", "case", "text/plain", "UTF-8", text.length());
        return new Article("case", capture, masthead, language, text, blocks);
    }
}
