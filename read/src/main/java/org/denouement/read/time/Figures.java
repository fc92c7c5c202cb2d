package org.denouement.read.time;

/** Tells a number that stands alone from one that is part of a price, a phone number, a version, a score or a code. */
final class Figures {
    private Figures() {}

    static boolean standsAlone(Words words, int at) {
        return !isBoundBefore(words, at) && !isBoundAfter(words, at);
    }

    private static boolean isBoundBefore(Words words, int at) {
        if (at == 0) {
            return false;
        }
        String before = words.get(at - 1).form();
        if (isCurrency(before) || before.equals("#") || before.equals("№")) {
            return true;
        }
        if (!words.touches(at)) {
            return words.isNumber(at - 1) && isGroup(words, at - 1);
        }
        boolean afterNumber = at > 1 && words.touches(at - 1) && words.isNumber(at - 2);
        if (before.equals("-")) {
            return afterNumber && words.get(at - 2).form().length() != 4;
        }
        if (before.equals(".") || before.equals(",") || before.equals(":")) {
            return afterNumber;
        }
        return "/_@=+&".contains(before) || Character.isLetter(before.charAt(0));
    }

    /** "020 7946 2023": a group of digits that has others before it, or can only be part of a number. */
    private static boolean isGroup(Words words, int at) {
        String form = words.get(at).form();
        return form.length() == 3 || form.startsWith("0") || (at > 0 && words.isNumber(at - 1) && !words.touches(at));
    }

    private static boolean isBoundAfter(Words words, int at) {
        int next = at + 1;
        if (next >= words.size()) {
            return false;
        }
        String after = words.get(next).form();
        if (after.equals("%") || isCurrency(after)) {
            return true;
        }
        if (!words.touches(next)) {
            return words.isNumber(next) && words.get(next).form().length() == 3;
        }
        if (after.equals("-") || after.equals("/")) {
            return boundNumber(words, next) && words.get(next + 1).form().length() == 3;
        }
        if (after.equals(".") || after.equals(",") || after.equals(":")) {
            return boundNumber(words, next);
        }
        return "_@=+&".contains(after) || Character.isLetter(after.charAt(0));
    }

    private static boolean boundNumber(Words words, int mark) {
        return words.isNumber(mark + 1) && words.touches(mark + 1);
    }

    private static boolean isCurrency(String form) {
        return form.length() == 1 && Character.getType(form.charAt(0)) == Character.CURRENCY_SYMBOL;
    }
}
