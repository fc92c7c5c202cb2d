package org.denouement.read.syntax.morph;

import java.util.List;

/** The seventeen universal parts of speech, by number: order is part of the format of the models. */
public final class Upos {
    public static final List<String> ALL = List.of(
            "ADJ", "ADP", "ADV", "AUX", "CCONJ", "DET", "INTJ", "NOUN", "NUM", "PART", "PRON", "PROPN", "PUNCT",
            "SCONJ", "SYM", "VERB", "X");

    public static final int COUNT = ALL.size();
    public static final int NOUN = of("NOUN");
    public static final int PROPN = of("PROPN");
    public static final int PUNCT = of("PUNCT");
    public static final int VERB = of("VERB");
    public static final int AUX = of("AUX");

    private Upos() {}

    /** The number of a part of speech; that of {@code X} for a name that is none. */
    public static int of(String name) {
        int index = ALL.indexOf(name);
        return index < 0 ? COUNT - 1 : index;
    }

    public static String name(int number) {
        return ALL.get(number);
    }
}
