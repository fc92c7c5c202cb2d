package org.denouement.read.syntax.morph;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** The words of one sentence as the taggers and the parser see them: numbers for what features are made of. */
public final class Words {
    private static final int SUFFIXES = 5;
    private static final String PAIRS = "()[]\u00AB\u00BB\u201C\u201D\"\"";

    final List<String> forms;
    final int[] form;
    final int[] shape;
    final Entry[] entry;
    /** For each word the hashes of its last one, two … letters. */
    final int[][] suffix;

    final int[] upos;
    final int[] feats;
    final String[] lemmas;
    /** The class of each word's lemma, 0 for none: see {@link WordClasses}. */
    final int[] kind;

    private Words(List<String> forms) {
        int size = forms.size();
        this.forms = forms;
        this.form = new int[size];
        this.shape = new int[size];
        this.entry = new Entry[size];
        this.suffix = new int[size][];
        this.upos = new int[size];
        this.feats = new int[size];
        this.lemmas = new String[size];
        this.kind = new int[size];
    }

    static Words of(List<String> forms, Lexicon lexicon) {
        Words words = new Words(forms);
        Capitals capitals = Capitals.of(forms);
        for (int i = 0; i < forms.size(); i++) {
            String lower = plain(forms.get(i));
            words.form[i] = lower.hashCode();
            words.shape[i] = shape(forms.get(i)) * 3 + capitals.ordinal();
            words.entry[i] = lexicon.entry(capitals == Capitals.SHOUTED ? capitalised(lower) : forms.get(i));
            words.suffix[i] = suffixes(lower);
            words.lemmas[i] = lower;
        }
        return words;
    }

    /** The same words from last to first. */
    public Words reversed() {
        int size = size();
        List<String> backwards = new ArrayList<>(forms);
        Collections.reverse(backwards);
        Words words = new Words(backwards);
        for (int i = 0; i < size; i++) {
            int from = size - 1 - i;
            words.form[i] = form[from];
            words.shape[i] = shape[from];
            words.entry[i] = entry[from];
            words.suffix[i] = suffix[from];
            words.upos[i] = upos[from];
            words.feats[i] = feats[from];
            words.lemmas[i] = lemmas[from];
            words.kind[i] = kind[from];
        }
        return words;
    }

    public int size() {
        return forms.size();
    }

    public int form(int index) {
        return form[index];
    }

    public int upos(int index) {
        return upos[index];
    }

    public int feats(int index) {
        return feats[index];
    }

    public int suffix(int index, int length) {
        return suffix[index][Math.min(length, SUFFIXES) - 1];
    }

    /** Which parts of speech the dictionary gives, as bits. */
    public int readings(int index) {
        return entry[index].either();
    }

    public int shape(int index) {
        return shape[index];
    }

    /** For a bracket or quotation mark which pair it belongs to, from 1; 0 for anything else. */
    public int pair(int index) {
        String form = forms.get(index);
        if (form.length() != 1) {
            return form.equals("''") || form.equals("``") ? 6 : 0;
        }
        int place = PAIRS.indexOf(form.charAt(0));
        return place < 0 ? 0 : place / 2 + 1;
    }

    /** The class of the word's lemma, 0 for none. */
    public int kind(int index) {
        return kind[index];
    }

    public String lemma(int index) {
        return lemmas[index];
    }

    /** Lower case, plain apostrophes, and every digit the same. */
    static String plain(String form) {
        StringBuilder plain = null;
        for (int i = 0; i < form.length(); i++) {
            char c = form.charAt(i);
            char becomes = c == '\u2019' ? '\'' : Character.isDigit(c) ? '0' : Character.toLowerCase(c);
            if (becomes != c && plain == null) {
                plain = new StringBuilder(form);
            }
            if (plain != null) {
                plain.setCharAt(i, becomes);
            }
        }
        return plain == null ? form : plain.toString();
    }

    private static String capitalised(String lower) {
        return lower.isEmpty() ? lower : Character.toUpperCase(lower.charAt(0)) + lower.substring(1);
    }

    private static int[] suffixes(String lower) {
        int[] hashes = new int[SUFFIXES];
        int hash = 7;
        for (int i = 0; i < SUFFIXES; i++) {
            int at = lower.length() - 1 - i;
            hash = hash * 31 + (at < 0 ? 1 : lower.charAt(at));
            hashes[i] = hash;
        }
        return hashes;
    }

    /** Kinds of characters in order, runs collapsed: {@code "Xx"}, {@code "XxXx"}, {@code "0,0"} … as a hash. */
    private static int shape(String form) {
        int hash = Math.min(form.length(), 3);
        char before = 0;
        for (int i = 0; i < form.length(); i++) {
            char c = form.charAt(i);
            char kind = Character.isUpperCase(c)
                    ? 'X'
                    : Character.isLetter(c) ? 'x' : Character.isDigit(c) ? '0' : c == '\u2019' ? '\'' : c;
            if (kind != before) {
                hash = hash * 31 + kind;
            }
            before = kind;
        }
        return hash;
    }

    static String lower(String form) {
        return form.replace('\u2019', '\'').toLowerCase(Locale.ROOT);
    }
}
