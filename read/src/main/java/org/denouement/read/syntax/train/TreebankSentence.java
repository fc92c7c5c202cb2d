package org.denouement.read.syntax.train;

import java.util.ArrayList;
import java.util.List;
import org.denouement.read.syntax.morph.TaggedSentence;
import org.denouement.read.syntax.parse.Tree;

/**
 * A sentence of a treebank in surface words. Where several syntactic words stand for one surface word that is not
 * simply their forms one after the other (French {@code du} for {@code de le}), they are merged: the word on which the
 * others of the group depend, or else the first one, stands for all, and what depended on the others depends on it.
 */
record TreebankSentence(String id, TaggedSentence words, Tree tree) {
    /** A line of the file that is a word: its ten columns. */
    private record Row(String[] cells) {
        int id() {
            return Integer.parseInt(cells[0]);
        }

        int head() {
            return Integer.parseInt(cells[6]);
        }
    }

    /** Words {@code from} to {@code to}, counted from 1, and the surface form that stands for them. */
    private record Group(int from, int to, String form) {}

    static TreebankSentence parse(List<String> lines) {
        String id = "";
        List<Row> rows = new ArrayList<>();
        List<Group> groups = new ArrayList<>();
        for (String line : lines) {
            if (line.startsWith("# sent_id = ")) {
                id = line.substring("# sent_id = ".length());
            } else if (!line.startsWith("#")) {
                String[] cells = line.split("\t", -1);
                int dash = cells[0].indexOf('-');
                if (dash > 0) {
                    int from = Integer.parseInt(cells[0].substring(0, dash));
                    groups.add(new Group(from, Integer.parseInt(cells[0].substring(dash + 1)), cells[1]));
                } else if (cells[0].indexOf('.') < 0) {
                    rows.add(new Row(cells));
                }
            }
        }
        return merge(
                id, rows, groups.stream().filter(group -> !isSpelt(group, rows)).toList());
    }

    /** Whether the forms of the words, one after the other, are the surface form. */
    private static boolean isSpelt(Group group, List<Row> rows) {
        StringBuilder spelt = new StringBuilder();
        for (int i = group.from(); i <= group.to(); i++) {
            spelt.append(rows.get(i - 1).cells()[1]);
        }
        return spelt.toString().equals(group.form());
    }

    private static TreebankSentence merge(String id, List<Row> rows, List<Group> groups) {
        int[] place = new int[rows.size() + 1];
        List<Row> kept = new ArrayList<>();
        List<String> forms = new ArrayList<>();
        place[0] = -1;
        for (int word = 1; word <= rows.size(); ) {
            Group group = groupAt(word, groups, rows);
            for (int member = group.from(); member <= group.to(); member++) {
                place[member] = kept.size();
            }
            kept.add(rows.get(chief(group, rows) - 1));
            forms.add(group.form().replace('\u00a0', ' '));
            word = group.to() + 1;
        }
        return of(id, kept, forms, place);
    }

    private static Group groupAt(int word, List<Group> groups, List<Row> rows) {
        for (Group group : groups) {
            if (group.from() == word) {
                return group;
            }
        }
        return new Group(word, word, rows.get(word - 1).cells()[1]);
    }

    /** The word of the group that stands for it. */
    private static int chief(Group group, List<Row> rows) {
        for (int word = group.from(); word <= group.to(); word++) {
            int head = rows.get(word - 1).head();
            boolean above = head < group.from() || head > group.to();
            for (int other = group.from(); above && other <= group.to(); other++) {
                if (rows.get(other - 1).head() == word) {
                    return word;
                }
            }
        }
        return group.from();
    }

    private static TreebankSentence of(String id, List<Row> kept, List<String> forms, int[] place) {
        List<String> upos = new ArrayList<>();
        List<String> feats = new ArrayList<>();
        List<String> lemmas = new ArrayList<>();
        List<Integer> heads = new ArrayList<>();
        List<String> relations = new ArrayList<>();
        for (Row row : kept) {
            lemmas.add(row.cells()[2].equals("_") ? row.cells()[1] : row.cells()[2]);
            upos.add(row.cells()[3]);
            feats.add(row.cells()[5].equals("_") ? "" : row.cells()[5]);
            heads.add(place[row.head()]);
            relations.add(row.cells()[7]);
        }
        return new TreebankSentence(id, new TaggedSentence(forms, upos, feats, lemmas), new Tree(heads, relations));
    }
}
