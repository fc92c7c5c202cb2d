package org.denouement.read.syntax.train;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The sentences of CoNLL-U files, in surface words: see {@link TreebankSentence}.
 */
record Treebank(List<TreebankSentence> sentences) {
    Treebank {
        sentences = List.copyOf(sentences);
    }

    /** Reads a file, or all {@code .conllu} files below a folder in order of path. */
    static Treebank read(Path path) throws IOException {
        List<TreebankSentence> sentences = new ArrayList<>();
        try (Stream<Path> files = Files.walk(path)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".conllu"))
                    .sorted()
                    .toList()) {
                sentences.addAll(parse(Files.readAllLines(file)));
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return new Treebank(sentences);
    }

    private static List<TreebankSentence> parse(List<String> lines) {
        List<TreebankSentence> sentences = new ArrayList<>();
        List<String> block = new ArrayList<>();
        for (String line : lines) {
            if (!line.isEmpty()) {
                block.add(line);
            } else if (!block.isEmpty()) {
                sentences.add(TreebankSentence.parse(block));
                block.clear();
            }
        }
        if (!block.isEmpty()) {
            sentences.add(TreebankSentence.parse(block));
        }
        return sentences;
    }
}
