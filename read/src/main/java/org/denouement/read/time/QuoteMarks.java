package org.denouement.read.time;

import java.util.Arrays;

/**
 * Which words stand between quotation marks: a time said in there counts from the day it was said. A quotation that is
 * not closed at the end of its line goes on where the next line opens one.
 */
final class QuoteMarks {
    private static final int OUTSIDE = -1;

    private final Words words;
    private final int[] openings;

    private QuoteMarks(Words words, int[] openings) {
        this.words = words;
        this.openings = openings;
    }

    static QuoteMarks of(Words words) {
        int[] openings = new int[words.size()];
        Arrays.fill(openings, OUTSIDE);
        int open = OUTSIDE;
        for (int i = 0; i < words.size(); i++) {
            String form = words.get(i).form();
            if (words.beginsLine(i) && open != OUTSIDE) {
                open = opens(form) ? open : OUTSIDE;
            } else if (open != OUTSIDE && closes(form)) {
                open = OUTSIDE;
            } else if (open == OUTSIDE && opens(form)) {
                open = i;
            }
            openings[i] = open;
        }
        return new QuoteMarks(words, openings);
    }

    /** The index of the mark that opens the quotation around the word; below zero when there is none. */
    int openingBefore(int word) {
        return openings[word];
    }

    /** The index of the mark that closes the quotation around the word, or where the text ends. */
    int closingAfter(int word) {
        int at = word;
        while (at < words.size() && openings[at] == openings[word]) {
            at++;
        }
        return at;
    }

    static boolean opens(String form) {
        return form.equals("«") || form.equals("“") || form.equals("„") || form.equals("\"");
    }

    static boolean closes(String form) {
        return form.equals("»") || form.equals("”") || form.equals("“") || form.equals("\"");
    }
}
