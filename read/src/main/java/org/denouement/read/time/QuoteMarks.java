package org.denouement.read.time;

import java.util.Arrays;

/** Which words stand between quotation marks, by line: a time said in there counts from the day it was said. */
final class QuoteMarks {
    private static final int OUTSIDE = -1;

    private final int[] openings;

    private QuoteMarks(int[] openings) {
        this.openings = openings;
    }

    static QuoteMarks of(Words words) {
        int[] openings = new int[words.size()];
        Arrays.fill(openings, OUTSIDE);
        int open = OUTSIDE;
        for (int i = 0; i < words.size(); i++) {
            if (words.beginsLine(i)) {
                open = OUTSIDE;
            }
            if (open != OUTSIDE && closes(words.get(i).form())) {
                open = OUTSIDE;
            } else if (open == OUTSIDE && opens(words.get(i).form())) {
                open = i;
            }
            openings[i] = open;
        }
        return new QuoteMarks(openings);
    }

    /** The index of the mark that opens the quotation around the word; below zero when there is none. */
    int openingBefore(int word) {
        return openings[word];
    }

    private static boolean opens(String form) {
        return form.equals("«") || form.equals("“") || form.equals("„") || form.equals("\"");
    }

    private static boolean closes(String form) {
        return form.equals("»") || form.equals("”") || form.equals("“") || form.equals("\"");
    }
}
