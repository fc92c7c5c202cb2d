package org.denouement.read.syntax;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.denouement.model.article.Article;
import org.denouement.model.article.Block;
import org.denouement.model.article.BlockKind;
import org.denouement.model.language.LanguagePack;
import org.denouement.model.reading.Annotator;
import org.denouement.model.reading.Reading;
import org.denouement.model.reading.Sentence;
import org.denouement.model.reading.Token;
import org.denouement.model.text.Span;
import org.denouement.read.syntax.morph.Lexicon;
import org.denouement.read.syntax.morph.Tagger;
import org.denouement.read.syntax.parse.Parser;
import org.denouement.read.syntax.segment.SentenceSplitter;

/**
 * Fills the sentences of a reading: cuts each block into sentences and words, then finds parts of speech, features,
 * lemmas and the tree. Boilerplate is skipped. A language without a model has sentences and words only: parts of speech
 * {@code X}, each word beside the first. Thread-safe.
 */
public final class SyntaxAnnotator implements Annotator {
    private static final String MODEL = "models/syntax.bin.gz";

    private final SentenceSplitter splitter;
    private final Optional<SentenceParser> parser;

    private SyntaxAnnotator(SentenceSplitter splitter, Optional<SentenceParser> parser) {
        this.splitter = splitter;
        this.parser = parser;
    }

    public static SyntaxAnnotator of(LanguagePack pack) {
        return new SyntaxAnnotator(SentenceSplitter.of(pack), parser(pack));
    }

    private static Optional<SentenceParser> parser(LanguagePack pack) {
        if (!pack.has(MODEL)) {
            return Optional.empty();
        }
        try (InputStream in = pack.open(MODEL)) {
            SyntaxModel model = SyntaxModel.read(in);
            Tagger tagger = Tagger.of(Lexicon.of(pack), model.tagger());
            return Optional.of(new SentenceParser(tagger, Parser.of(model.parser()), Auxiliaries.of(pack)));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + MODEL + " of " + pack, e);
        }
    }

    @Override
    public Reading annotate(Reading soFar) {
        String text = soFar.text();
        List<Sentence> sentences = new ArrayList<>();
        for (Span block : blocks(soFar.article())) {
            for (List<Span> tokens : splitter.sentences(text, block)) {
                List<String> forms = new ArrayList<>(tokens.size());
                tokens.forEach(token -> forms.add(token.in(text)));
                sentences.add(parse(tokens, forms));
            }
        }
        return soFar.withSentences(sentences);
    }

    /** The tree of words that are given: their spans, and their forms, which need not be what stands there. */
    public Sentence parse(List<Span> spans, List<String> forms) {
        return parser.map(with -> with.parse(spans, forms)).orElseGet(() -> unread(spans, forms));
    }

    /** What is read of an article: its blocks without the boilerplate, or all of it when it has no blocks. */
    private static List<Span> blocks(Article article) {
        if (article.blocks().isEmpty()) {
            return List.of(Span.of(0, article.text().length()));
        }
        return article.blocks().stream()
                .filter(block -> block.kind() != BlockKind.BOILERPLATE)
                .map(Block::span)
                .toList();
    }

    private static Sentence unread(List<Span> spans, List<String> forms) {
        List<Token> tokens = new ArrayList<>();
        for (int i = 0; i < spans.size(); i++) {
            tokens.add(new Token(
                    spans.get(i), forms.get(i), forms.get(i), "X", "", i == 0 ? -1 : 0, i == 0 ? "root" : "dep"));
        }
        return SentenceParser.sentence(tokens);
    }
}
