package org.denouement.read.syntax.morph;

import java.util.List;
import java.util.Locale;

/** The words of one sentence as the taggers and the parser see them: numbers for what features are made of. */
public final class Words {
    private static final int SUFFIXES = 5;

    final List<String> forms;
    final int[] form;
    final int[] shape;
    final Entry[] entry;
    /** For each word the hashes of its last one, two … letters. */
    final int[][] suffix;

    final int[] upos;
    final int[] feats;
    final String[] lemmas;

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
    }

    static Words of(List<String> forms, Lexicon lexicon) {
        Words words = new Words(forms);
        boolean shouting = isShouted(forms);
        for (int i = 0; i < forms.size(); i++) {
            String lower = plain(forms.get(i));
            words.form[i] = lower.hashCode();
            words.shape[i] = shape(shouting ? lower : forms.get(i));
            words.entry[i] = lexicon.entry(shouting ? lower : forms.get(i));
            words.suffix[i] = suffixes(lower);
            words.lemmas[i] = lower;
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

    /** Whether the sentence is written in capitals, so that they say nothing of its words. */
    private static boolean isShouted(List<String> forms) {
        int upper = 0;
        int lower = 0;
        for (String form : forms) {
            for (int i = 0; i < form.length(); i++) {
                upper += Character.isUpperCase(form.charAt(i)) ? 1 : 0;
                lower += Character.isLowerCase(form.charAt(i)) ? 1 : 0;
            }
        }
        return forms.size() >= 4 && upper >= 12 && lower * 6 < upper;
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
