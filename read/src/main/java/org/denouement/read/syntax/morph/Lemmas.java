package org.denouement.read.syntax.morph;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;

/**
 * Finds lemmas: what the treebank taught where it differs from the dictionary, else the dictionary's for that part of
 * speech and those features, else what the longest ending seen in the treebank becomes, else the form.
 */
final class Lemmas {
    private static final int LONGEST_ENDING = 5;

    /** From {@code "upos form"} to lemma. */
    private final Map<String, String> exceptions;
    /** From {@code "upos ending"} to {@code "2+er"}: cut two characters, add. */
    private final Map<String, String> endings;

    Lemmas(Map<String, String> exceptions, Map<String, String> endings) {
        this.exceptions = new TreeMap<>(exceptions);
        this.endings = new TreeMap<>(endings);
    }

    String lemma(Words words, int i, Feats feats) {
        int upos = words.upos[i];
        String form = words.forms.get(i);
        String lower = Words.lower(form);
        String exception = exceptions.get(upos + " " + lower);
        if (exception != null) {
            return exception;
        }
        if (upos == Upos.PROPN) {
            return form.replace('\u2019', '\'');
        }
        if (upos == Upos.PUNCT || lower.chars().noneMatch(Character::isLetter)) {
            return form;
        }
        String known = known(words.entry[i], upos, feats, lower);
        return known.isEmpty() ? byEnding(upos, lower) : known;
    }

    /** The dictionary's lemma, {@code ""} when it has none; of several the one whose features agree, then the nearest. */
    static String known(Entry entry, int upos, Feats feats, String lower) {
        String best = "";
        int bestRank = -1;
        for (Analysis analysis : entry.analyses()) {
            if (analysis.upos() != upos || analysis.lemma().indexOf('+') > 0) {
                continue;
            }
            int rank = (analysis.feats().agreesWith(feats) ? 4 : 0)
                    + (analysis.lemma().equals(lower) ? 1 : 0)
                    + (Character.isLowerCase(analysis.lemma().charAt(0)) ? 2 : 0);
            if (rank > bestRank) {
                best = analysis.lemma();
                bestRank = rank;
            }
        }
        return best;
    }

    private String byEnding(int upos, String lower) {
        for (int length = Math.min(LONGEST_ENDING, lower.length()); length > 0; length--) {
            String edit = endings.get(upos + " " + lower.substring(lower.length() - length));
            String lemma = edit == null ? "" : apply(edit, lower);
            // An ending that takes all of the word away was learnt from longer ones.
            if (!lemma.isEmpty()) {
                return lemma;
            }
        }
        return lower;
    }

    /** The edit that makes {@code lemma} of {@code form}. */
    static String edit(String form, String lemma) {
        int common = 0;
        while (common < Math.min(form.length(), lemma.length()) && form.charAt(common) == lemma.charAt(common)) {
            common++;
        }
        return form.length() - common + "+" + lemma.substring(common);
    }

    static String apply(String edit, String form) {
        int plus = edit.indexOf('+');
        int cut = Math.min(form.length(), Integer.parseInt(edit.substring(0, plus)));
        return form.substring(0, form.length() - cut) + edit.substring(plus + 1);
    }

    void write(DataOutputStream out) throws IOException {
        for (Map<String, String> map : java.util.List.of(exceptions, endings)) {
            out.writeInt(map.size());
            for (Map.Entry<String, String> entry : map.entrySet()) {
                out.writeUTF(entry.getKey());
                out.writeUTF(entry.getValue());
            }
        }
    }

    static Lemmas read(DataInputStream in) throws IOException {
        return new Lemmas(readMap(in), readMap(in));
    }

    private static Map<String, String> readMap(DataInputStream in) throws IOException {
        Map<String, String> map = new TreeMap<>();
        int size = in.readInt();
        for (int i = 0; i < size; i++) {
            String key = in.readUTF();
            map.put(key, in.readUTF());
        }
        return map;
    }
}
