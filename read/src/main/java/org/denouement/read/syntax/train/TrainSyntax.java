package org.denouement.read.syntax.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.denouement.model.language.LanguagePack;
import org.denouement.model.language.Languages;
import org.denouement.read.syntax.SyntaxModel;
import org.denouement.read.syntax.morph.Lexicon;
import org.denouement.read.syntax.morph.TaggedSentence;
import org.denouement.read.syntax.morph.Tagger;
import org.denouement.read.syntax.morph.TaggerModel;
import org.denouement.read.syntax.morph.TaggerTrainer;
import org.denouement.read.syntax.morph.Words;
import org.denouement.read.syntax.parse.ParserModel;
import org.denouement.read.syntax.parse.ParserTrainer;

/**
 * Learns a language's {@code models/syntax.bin.gz}.
 *
 * <pre>java -cp … org.denouement.read.syntax.train.TrainSyntax LANGUAGES CODE OUT TREEBANK... --without TREEBANK...</pre>
 *
 * Sentences whose id stands in a treebank after {@code --without} are left out of those to learn from.
 */
public final class TrainSyntax {
    private static final int TAGGER_EPOCHS = 6;
    private static final int PARSER_EPOCHS = 6;
    private static final double TAGGER_LEAST = 0.5;
    private static final double PARSER_LEAST = 1.5;
    private static final int FOLDS = 3;
    private static final int FOLD_EPOCHS = 3;

    private final Lexicon lexicon;

    private TrainSyntax(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    public static void main(String[] arguments) throws IOException {
        String code = arguments[1];
        LanguagePack pack = Languages.of(Path.of(arguments[0]))
                .pack(code)
                .orElseThrow(() -> new IllegalArgumentException("no language " + code));
        List<TreebankSentence> sentences = new ArrayList<>();
        Set<String> without = new HashSet<>();
        boolean leaveOut = false;
        for (int i = 3; i < arguments.length; i++) {
            if (arguments[i].equals("--without")) {
                leaveOut = true;
            } else if (leaveOut) {
                Treebank.read(Path.of(arguments[i])).sentences().forEach(sentence -> without.add(sentence.id()));
            } else {
                sentences.addAll(Treebank.read(Path.of(arguments[i])).sentences());
            }
        }
        sentences.removeIf(sentence -> without.contains(sentence.id()));
        SyntaxModel model = new TrainSyntax(Lexicon.of(pack)).train(sentences);
        try (var out = Files.newOutputStream(Path.of(arguments[2]))) {
            model.write(out);
        }
    }

    /** The parser learns from tags as the tagger gives them to sentences it has not seen. */
    SyntaxModel train(List<TreebankSentence> treebank) {
        List<TreebankSentence> sentences = Headlines.added(treebank);
        TaggerTrainer trainer = TaggerTrainer.of(lexicon, TAGGER_EPOCHS, TAGGER_LEAST);
        TaggerTrainer quick = TaggerTrainer.of(lexicon, FOLD_EPOCHS, TAGGER_LEAST);
        List<ParserTrainer.Example> examples = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            List<TaggedSentence> others = new ArrayList<>();
            for (int i = 0; i < sentences.size(); i++) {
                if (i % FOLDS != fold) {
                    others.add(sentences.get(i).words());
                }
            }
            Tagger tagger = Tagger.of(lexicon, quick.train(others));
            for (int i = fold; i < sentences.size(); i += FOLDS) {
                Words words = tagger.tag(sentences.get(i).words().forms());
                examples.add(new ParserTrainer.Example(words, sentences.get(i).tree()));
            }
        }
        TaggerModel tagger =
                trainer.train(sentences.stream().map(TreebankSentence::words).toList());
        ParserModel parser = ParserTrainer.of(PARSER_EPOCHS, PARSER_LEAST).train(examples);
        return new SyntaxModel(tagger, parser);
    }
}
