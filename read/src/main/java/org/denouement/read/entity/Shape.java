package org.denouement.read.entity;

/** How a word is written: {@code "OrvanAI"} is MIXED, {@code "Jean-Pierre"} CAPITAL, {@code "J.-P."} INITIAL. */
enum Shape {
    LOWER,
    CAPITAL,
    /** Capitals inside: {@code OrvanAI}, {@code iPhone}. */
    MIXED,
    /** Nothing but capitals, perhaps with figures: {@code SNCF}, {@code A320}. */
    CAPITALS,
    /** One letter, or letters with points: {@code X}, {@code J.-P.} */
    INITIAL,
    NUMBER,
    MARK;

    static Shape of(String form) {
        Letters letters = Letters.of(form);
        if (isAddress(form)) {
            return LOWER;
        }
        if (letters.count == 0) {
            return letters.digits > 0 ? NUMBER : MARK;
        }
        if (letters.upper == 0) {
            return letters.digitFirst ? NUMBER : LOWER;
        }
        if (letters.upper == letters.count) {
            return letters.allCapitals(form);
        }
        if (letters.digitFirst) {
            return NUMBER;
        }
        return letters.inside ? MIXED : letters.upperFirst ? CAPITAL : LOWER;
    }

    /** Of a page, a mail or a file: the capitals in it say nothing. */
    private static boolean isAddress(String form) {
        return form.indexOf('@') >= 0 || form.indexOf('_') > 0 || form.indexOf('=') > 0 || form.contains("://");
    }

    boolean isCapital() {
        return this == CAPITAL || this == MIXED || this == CAPITALS;
    }

    /** What a word's letters are. */
    private static final class Letters {
        private int count;
        private int upper;
        private int digits;
        private boolean upperFirst;
        private boolean digitFirst;
        private boolean inside;

        static Letters of(String form) {
            Letters letters = new Letters();
            boolean starts = true;
            for (int i = 0; i < form.length(); i++) {
                char c = form.charAt(i);
                if (Character.isLetter(c)) {
                    letters.letter(Character.isUpperCase(c), starts, letters.count == 0);
                    starts = false;
                } else {
                    letters.digits += Character.isDigit(c) ? 1 : 0;
                    letters.digitFirst |= Character.isDigit(c) && letters.count == 0;
                    starts = !Character.isDigit(c);
                }
            }
            return letters;
        }

        private void letter(boolean isUpper, boolean starts, boolean first) {
            count++;
            if (isUpper) {
                upper++;
                upperFirst |= first;
                inside |= !starts;
            }
        }

        private Shape allCapitals(String form) {
            boolean initials =
                    count == 1 ? digits == 0 : count <= 3 && form.length() >= 2 * count && form.endsWith(".");
            return initials ? INITIAL : CAPITALS;
        }
    }
}
