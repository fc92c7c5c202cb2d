package org.denouement.read.entity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.denouement.model.article.Block;
import org.denouement.model.article.BlockKind;
import org.denouement.model.reading.Reading;
import org.denouement.model.reading.Sentence;
import org.denouement.model.reading.Token;
import org.denouement.model.text.Span;

/**
 * What the whole article shows of its words: which are written small somewhere, which with a capital where a capital
 * means a name. What one sentence leaves open (is the first word of « Orange licencie » a name?) the others often tell.
 */
final class Page {
    /** Below this many long words a line is too short to say that it is written in title case. */
    private static final int FEW = 3;

    private final Lexicon lexicon;
    private final List<Sentence> sentences;
    private final List<Boolean> headlines = new ArrayList<>();
    private final List<Span> headings = new ArrayList<>();
    private final Set<String> small = new HashSet<>();
    private final Set<String> names = new HashSet<>();
    private final Set<String> alone = new HashSet<>();
    private final Set<String> surnames = new HashSet<>();

    private Page(Lexicon lexicon, List<Sentence> sentences) {
        this.lexicon = lexicon;
        this.sentences = sentences;
    }

    static Page of(Reading reading, Lexicon lexicon) {
        Page page = new Page(lexicon, readable(reading));
        reading.article().blocks().stream()
                .filter(block -> block.kind() == BlockKind.HEADLINE || block.kind() == BlockKind.HEADING)
                .forEach(block -> page.headings.add(block.span()));
        page.sentences.forEach(sentence -> page.headlines.add(page.isTitleCase(sentence)));
        for (int i = 0; i < page.sentences.size(); i++) {
            if (!page.headlines.get(i)) {
                page.see(page.sentences.get(i));
            }
        }
        return page;
    }

    /** The sentences of the article, those of the page around it left out. */
    List<Sentence> sentences() {
        return sentences;
    }

    /** Whether the sentence is written In Title Case or IN CAPITALS, so that a capital says nothing. */
    boolean isHeadline(int sentence) {
        return headlines.get(sentence);
    }

    /** Whether the sentence stands in a headline or heading of the article. */
    boolean isHeading(Sentence sentence) {
        return headings.stream().anyMatch(span -> span.contains(sentence.span()));
    }

    boolean isSmallSomewhere(String form) {
        return small.contains(Lexicon.key(form));
    }

    /** Whether the word stands with a capital inside of some sentence. */
    boolean isNameSomewhere(String form) {
        return names.contains(form);
    }

    /** Whether the word stands somewhere with a capital and none before it, or after a first name. */
    boolean isNameByItself(String form) {
        return alone.contains(form) || surnames.contains(form);
    }

    /** Whether the word stands after a first name in some sentence. */
    boolean isSurnameSomewhere(String form) {
        return surnames.contains(form);
    }

    /** Whether a capital at this token is there because something begins, not because it is a name. */
    static boolean begins(Sentence sentence, int at) {
        for (int i = at - 1; i >= 0; i--) {
            Token before = sentence.token(i);
            Shape shape = Shape.of(before.form());
            if (shape == Shape.NUMBER && i == 0) {
                return true;
            }
            if (shape != Shape.MARK) {
                return false;
            }
            if (opens(before.form())) {
                return true;
            }
            if (!before.form().equals("(") && !before.form().equals("[")) {
                return false;
            }
        }
        return true;
    }

    /** Whether a token is a hyphen between two others with no space. */
    static boolean isHyphen(Sentence sentence, int at) {
        return at > 0
                && at + 1 < sentence.tokens().size()
                && sentence.token(at).form().equals("-")
                && sentence.token(at - 1).span().end()
                        == sentence.token(at).span().start()
                && sentence.token(at).span().end()
                        == sentence.token(at + 1).span().start();
    }

    private static boolean opens(String mark) {
        return switch (mark) {
            case "«", "\"", "“", "‘", ":", "•", "–", "—", "-", "…", "...", ".", "!", "?", "*", "|", ">", "``", "//" ->
                true;
            default -> false;
        };
    }

    private static List<Sentence> readable(Reading reading) {
        List<Block> boilerplate = reading.article().blocks().stream()
                .filter(block -> block.kind() == BlockKind.BOILERPLATE)
                .toList();
        return reading.sentences().stream()
                .filter(sentence ->
                        boilerplate.stream().noneMatch(block -> block.span().overlaps(sentence.span())))
                .toList();
    }

    private boolean isTitleCase(Sentence sentence) {
        int capitals = 0;
        int others = 0;
        int allCapitals = 0;
        for (int i = 0; i < sentence.tokens().size(); i++) {
            String form = sentence.token(i).form();
            Shape shape = Shape.of(form);
            if (form.length() > 3 && shape == Shape.LOWER) {
                others++;
            } else if (form.length() > 3 && shape.isCapital() && !Page.begins(sentence, i)) {
                capitals++;
                allCapitals += shape == Shape.CAPITALS ? 1 : 0;
            }
        }
        if (!sentence.tokens().isEmpty()
                && sentence.token(sentence.tokens().size() - 1).form().equals(".")
                && allCapitals < FEW) {
            return false;
        }
        return capitals >= FEW && (others == 0 ? capitals > FEW + 2 || allCapitals >= FEW : capitals >= FEW * others);
    }

    private void see(Sentence sentence) {
        for (int i = 0; i < sentence.tokens().size(); i++) {
            String form = sentence.token(i).form();
            Shape shape = Shape.of(form);
            if (shape == Shape.LOWER) {
                small.add(Lexicon.key(form));
            } else if (shape.isCapital()
                    && !begins(sentence, i)
                    && !isHyphen(sentence, i - 1)
                    && !isHyphen(sentence, i + 1)
                    && lexicon.never(form).isEmpty()) {
                names.add(form);
                if (i > 0 && !Shape.of(sentence.token(i - 1).form()).isCapital()) {
                    alone.add(form);
                }
                if (i > 0 && lexicon.isFirstName(sentence.token(i - 1).form())) {
                    surnames.add(form);
                }
            }
        }
    }
}
