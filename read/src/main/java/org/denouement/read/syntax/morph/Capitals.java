package org.denouement.read.syntax.morph;

import java.util.List;

/** What capitals say of the words of a sentence: in a headline all have them, and names cannot be told by them. */
enum Capitals {
    /** They mark names and beginnings. */
    PLAIN,
    /** All Long Words Have One. */
    TITLE,
    /** ALL IS IN CAPITALS. */
    SHOUTED;

    private static final int LONG = 5;

    static Capitals of(List<String> forms) {
        int upper = 0;
        int lower = 0;
        int words = 0;
        int small = 0;
        for (String form : forms) {
            for (int i = 0; i < form.length(); i++) {
                upper += Character.isUpperCase(form.charAt(i)) ? 1 : 0;
                lower += Character.isLowerCase(form.charAt(i)) ? 1 : 0;
            }
            if (form.length() >= LONG && Character.isLetter(form.charAt(0))) {
                words++;
                small += Character.isLowerCase(form.charAt(0)) ? 1 : 0;
            }
        }
        if (forms.size() >= 3 && upper >= 10 && lower * 6 < upper) {
            return SHOUTED;
        }
        return words >= 3 && small == 0 ? TITLE : PLAIN;
    }
}
