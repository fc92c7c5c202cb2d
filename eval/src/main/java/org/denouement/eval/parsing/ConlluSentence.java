package org.denouement.eval.parsing;

import java.util.ArrayList;
import java.util.List;

/**
 * A sentence of a CoNLL-U file: its comments, its words (ten columns each) and the surface words that stand for several
 * of them. Empty nodes are left out.
 */
record ConlluSentence(List<String> comments, List<List<String>> words, List<Surface> surfaces) {
    /** Words {@code from} to {@code to}, counted from 0, both included, and the surface form that stands for them. */
    record Surface(int from, int to, String form) {
        int size() {
            return to - from + 1;
        }
    }

    ConlluSentence {
        comments = List.copyOf(comments);
        words = List.copyOf(words);
        surfaces = List.copyOf(surfaces);
    }

    static final int FORM = 1;
    static final int LEMMA = 2;
    static final int UPOS = 3;
    static final int HEAD = 6;
    static final int RELATION = 7;
    static final int MISC = 9;

    static List<ConlluSentence> parse(List<String> lines) {
        List<ConlluSentence> sentences = new ArrayList<>();
        List<String> block = new ArrayList<>();
        for (String line : lines) {
            if (!line.isBlank()) {
                block.add(line);
            } else if (!block.isEmpty()) {
                sentences.add(sentence(block));
                block.clear();
            }
        }
        if (!block.isEmpty()) {
            sentences.add(sentence(block));
        }
        return sentences;
    }

    private static ConlluSentence sentence(List<String> lines) {
        List<String> comments = new ArrayList<>();
        List<List<String>> words = new ArrayList<>();
        List<Surface> groups = new ArrayList<>();
        for (String line : lines) {
            List<String> cells = List.of(line.split("\t", -1));
            int dash = cells.get(0).indexOf('-');
            if (line.startsWith("#")) {
                comments.add(line);
            } else if (dash > 0) {
                int from = Integer.parseInt(cells.get(0).substring(0, dash)) - 1;
                groups.add(new Surface(from, Integer.parseInt(cells.get(0).substring(dash + 1)) - 1, cells.get(1)));
            } else if (cells.get(0).indexOf('.') < 0) {
                words.add(cells);
            }
        }
        return new ConlluSentence(comments, words, surfaces(words, groups));
    }

    /** Every word is in one surface word; a group whose forms, one after the other, are its own is no group. */
    private static List<Surface> surfaces(List<List<String>> words, List<Surface> groups) {
        List<Surface> surfaces = new ArrayList<>();
        for (int i = 0; i < words.size(); ) {
            Surface surface = new Surface(i, i, words.get(i).get(FORM));
            for (Surface group : groups) {
                if (group.from() == i && !isSpelt(group, words)) {
                    surface = group;
                }
            }
            surfaces.add(surface);
            i = surface.to() + 1;
        }
        return surfaces;
    }

    private static boolean isSpelt(Surface group, List<List<String>> words) {
        StringBuilder spelt = new StringBuilder();
        for (int i = group.from(); i <= group.to(); i++) {
            spelt.append(words.get(i).get(FORM));
        }
        return spelt.toString().equals(group.form());
    }

    /** The surface forms, as the reader would see them. */
    List<String> forms() {
        return surfaces.stream().map(Surface::form).toList();
    }

    /** What stands after {@code # text = }, {@code ""} without it. */
    String text() {
        for (String comment : comments) {
            if (comment.startsWith("# text = ")) {
                return comment.substring("# text = ".length());
            }
        }
        return "";
    }
}
