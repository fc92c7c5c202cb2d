package org.denouement.tell;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.denouement.model.article.Article;
import org.denouement.model.article.Coverage;
import org.denouement.model.article.Difference;
import org.denouement.model.article.Origin;
import org.denouement.model.text.Anchor;
import org.denouement.model.text.Span;

/** What a reader should know of a source besides its masthead: that it is incomplete, a wire, how it differs as a copy. */
public final class SourceNotes {
    /** Rules named by the anchors of passages that a copy cut or added. */
    static final String CUT = "copy.cut";

    static final String ADDED = "copy.added";
    private static final int LONGEST_SHOWN = 160;

    private final Map<String, Article> articles = new TreeMap<>();
    private final Map<String, Difference> differences = new TreeMap<>();
    private final Messages messages;

    private SourceNotes(Coverage coverage, Messages messages) {
        this.messages = messages;
        coverage.articles().forEach(article -> articles.put(article.id(), article));
        for (Origin origin : coverage.origins()) {
            origin.differences().forEach(difference -> differences.put(difference.article(), difference));
        }
    }

    public static SourceNotes of(Coverage coverage, Messages messages) {
        return new SourceNotes(coverage, messages);
    }

    /** The articles of an origin, in its order. */
    List<Article> articles(Origin origin) {
        return origin.articles().stream().map(this::article).toList();
    }

    /** A sentence each: incomplete, by which agency. */
    public List<String> standing(Article article) {
        List<String> notes = new ArrayList<>();
        article.partial().ifPresent(because -> notes.add(messages.tell(because)));
        List<String> wires = article.masthead().wires();
        if (!wires.isEmpty()) {
            notes.add(messages.tell("source.wire", String.join(", ", wires)));
        }
        return notes;
    }

    /** How it differs from the first article of its origin, which {@code nameOf} names; empty when it is no copy. */
    public Optional<String> compared(Article article, Function<Article, String> nameOf) {
        return difference(article.id()).map(difference -> {
            List<String> told = new ArrayList<>();
            if (difference.retitled()) {
                told.add(messages.tell("copy.retitled"));
            }
            if (!difference.cut().isEmpty()) {
                told.add(messages.counted("copy.cut", difference.cut().size()));
            }
            if (!difference.added().isEmpty()) {
                told.add(messages.counted("copy.added", difference.added().size()));
            }
            String what = told.isEmpty() ? messages.tell("copy.nothing") : String.join(", ", told);
            return messages.tell("copy.compared", nameOf.apply(from(difference)), what);
        });
    }

    public Optional<Difference> difference(String article) {
        return Optional.ofNullable(differences.get(article))
                .filter(difference -> articles.containsKey(difference.from()));
    }

    /** The passages of the first article that the copy leaves out. */
    List<Anchor> cut(Difference difference) {
        return anchors(from(difference), difference.cut(), CUT);
    }

    /** The passages of the copy that the first article does not have. */
    List<Anchor> added(Difference difference) {
        return anchors(article(difference.article()), difference.added(), ADDED);
    }

    /** The passages cut and added, a line each, long ones shortened. */
    public List<String> passages(Article article) {
        List<String> lines = new ArrayList<>();
        difference(article.id()).ifPresent(difference -> {
            cut(difference).forEach(anchor -> lines.add(messages.tell("copy.passage.cut", shown(anchor))));
            added(difference).forEach(anchor -> lines.add(messages.tell("copy.passage.added", shown(anchor))));
        });
        return lines;
    }

    private static String shown(Anchor anchor) {
        String words = anchor.exact().replaceAll("\\s+", " ");
        if (words.codePointCount(0, words.length()) <= LONGEST_SHOWN) {
            return words;
        }
        return words.substring(0, words.offsetByCodePoints(0, LONGEST_SHOWN)).strip() + "…";
    }

    private static List<Anchor> anchors(Article article, List<Span> spans, String by) {
        return spans.stream().map(span -> article.anchor(span, by)).toList();
    }

    private Article from(Difference difference) {
        return article(difference.from());
    }

    private Article article(String id) {
        return Optional.ofNullable(articles.get(id))
                .orElseThrow(() -> new IllegalStateException("a copy of an unknown source " + id));
    }
}
