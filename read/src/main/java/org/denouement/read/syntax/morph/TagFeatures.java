package org.denouement.read.syntax.morph;

import org.denouement.read.syntax.linear.Features;

/** What the choice of a part of speech, and then of features, looks at. */
final class TagFeatures {
    private static final int OUTSIDE = -1;

    private TagFeatures() {}

    /** For the part of speech of word {@code i}, when those to the left are chosen. */
    static void upos(Words words, int i, Features features) {
        features.clear();
        int form = words.form[i];
        int entry = readings(words, i);
        int before = upos(words, i - 1);
        int before2 = upos(words, i - 2);
        int next = form(words, i + 1);
        features.add(0, form);
        features.add(1, words.shape[i], i == 0 ? 1 : 0);
        features.add(2, words.shape[i], words.suffix[i][2]);
        for (int length = 0; length < words.suffix[i].length; length++) {
            features.add(3 + length, words.suffix[i][length]);
        }
        features.add(8, entry);
        features.add(9, words.entry[i].asIs(), words.shape[i]);
        features.add(10, before);
        features.add(11, before, before2);
        features.add(12, form(words, i - 1));
        features.add(13, form(words, i - 2));
        features.add(14, next);
        features.add(15, form(words, i + 2));
        features.add(16, before, form);
        features.add(17, before, entry);
        features.add(18, before, before2, entry);
        features.add(19, entry, readings(words, i + 1));
        features.add(20, before, entry, readings(words, i + 1));
        features.add(21, readings(words, i + 1), readings(words, i + 2), entry);
        features.add(22, form(words, i - 1), form);
        features.add(23, form, next);
        features.add(24, shape(words, i + 1), words.shape[i]);
        features.add(25, shape(words, i - 1), words.shape[i]);
        features.add(26, suffix(words, i + 1), entry);
        features.add(27, suffix(words, i - 1), entry);
        features.add(28, prefix(words, i));
        features.add(29, before, next);
        features.add(30, before2, before, form);
        features.add(31, 1);
    }

    /** For the features of word {@code i}, when the parts of speech are chosen and the features to the left. */
    static void feats(Words words, int i, Features features) {
        features.clear();
        int upos = words.upos[i];
        int form = words.form[i];
        int before = upos(words, i - 1);
        int next = upos(words, i + 1);
        features.add(40, upos);
        features.add(41, upos, form);
        for (int length = 0; length < words.suffix[i].length; length++) {
            features.add(42 + length, upos, words.suffix[i][length]);
        }
        features.add(47, upos, feats(words, i - 1));
        features.add(48, upos, feats(words, i - 1), feats(words, i - 2));
        features.add(49, upos, before, next);
        features.add(50, upos, form(words, i - 1));
        features.add(51, upos, form(words, i + 1));
        features.add(52, upos, suffix(words, i + 1));
        features.add(53, upos, feats(words, i - 1), suffix(words, i + 1));
        features.add(54, upos, words.suffix[i][1], feats(words, i - 1));
        features.add(55, upos, words.suffix[i][1], before);
        features.add(56, upos, words.suffix[i][2], next);
        features.add(57, upos, words.shape[i]);
        int subject = lastLike(words, i, upos);
        features.add(58, upos, subject < 0 ? OUTSIDE : words.feats[subject], words.suffix[i][1]);
        features.add(59, upos, form(words, i - 1), form(words, i - 2));
        features.add(60, upos, words.form[i], feats(words, i - 1));
        features.add(61, upos, words.form[i], next);
        features.add(62, upos, suffix(words, i + 1), suffix(words, i + 2));
    }

    /** The last noun or pronoun before a verb, the last noun before anything else; -1 when there is none near. */
    private static int lastLike(Words words, int i, int upos) {
        for (int j = i - 1; j >= 0 && j > i - 12; j--) {
            boolean noun = words.upos[j] == Upos.NOUN || words.upos[j] == Upos.PROPN;
            boolean verb = upos == Upos.VERB || upos == Upos.AUX;
            if (noun || (verb && words.upos[j] == Upos.of("PRON"))) {
                return j;
            }
        }
        return -1;
    }

    private static int form(Words words, int i) {
        return i < 0 || i >= words.size() ? OUTSIDE : words.form[i];
    }

    private static int upos(Words words, int i) {
        return i < 0 || i >= words.size() ? OUTSIDE : words.upos[i];
    }

    private static int feats(Words words, int i) {
        return i < 0 ? OUTSIDE : words.feats[i];
    }

    private static int shape(Words words, int i) {
        return i < 0 || i >= words.size() ? OUTSIDE : words.shape[i];
    }

    private static int readings(Words words, int i) {
        return i < 0 || i >= words.size() ? OUTSIDE : words.entry[i].either();
    }

    private static int suffix(Words words, int i) {
        return i < 0 || i >= words.size() ? OUTSIDE : words.suffix[i][1];
    }

    private static int prefix(Words words, int i) {
        String form = words.forms.get(i);
        int hash = 3;
        for (int at = 0; at < Math.min(3, form.length()); at++) {
            hash = hash * 31 + Character.toLowerCase(form.charAt(at));
        }
        return hash;
    }
}
