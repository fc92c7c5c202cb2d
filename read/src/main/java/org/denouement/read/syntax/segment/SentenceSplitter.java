package org.denouement.read.syntax.segment;

import java.util.ArrayList;
import java.util.List;
import org.denouement.model.language.LanguagePack;
import org.denouement.model.text.Span;

/**
 * Cuts a block into sentences, each a list of tokens. A sentence ends at a stop, with the marks that close after it,
 * when what follows may begin another: not in « Non ! » a-t-il dit, not after an abbreviation. Thread-safe.
 */
public final class SentenceSplitter {
    /** No sentence is longer, in tokens: what has no stops for so long is no prose. */
    private static final int LONGEST = 400;

    private final WordRules rules;
    private final Tokenizer tokenizer;

    private SentenceSplitter(WordRules rules) {
        this.rules = rules;
        this.tokenizer = Tokenizer.of(rules);
    }

    public static SentenceSplitter of(LanguagePack pack) {
        return new SentenceSplitter(WordRules.of(pack));
    }

    /** The sentences of a block, none of them empty. */
    public List<List<Span>> sentences(String text, Span block) {
        List<List<Span>> sentences = new ArrayList<>();
        for (Span line : Lines.of(text, block)) {
            split(text, tokenizer.tokens(text, line), sentences);
        }
        return sentences;
    }

    private void split(String text, List<Span> tokens, List<List<Span>> sentences) {
        Boundaries boundaries = new Boundaries(text, tokens, rules);
        int start = 0;
        for (int i = 0; i < tokens.size(); i++) {
            int end = boundaries.endAt(i, start);
            if (end < 0 && i - start + 1 >= LONGEST) {
                end = i;
            }
            if (end >= 0) {
                sentences.add(List.copyOf(tokens.subList(start, end + 1)));
                start = end + 1;
                i = end;
            }
        }
        if (start < tokens.size()) {
            sentences.add(List.copyOf(tokens.subList(start, tokens.size())));
        }
    }
}
