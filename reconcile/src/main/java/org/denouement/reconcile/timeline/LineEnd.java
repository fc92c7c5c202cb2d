package org.denouement.reconcile.timeline;

import java.util.List;
import org.denouement.model.reading.Token;

/** Where a line that tells a clause ends: the clause's tokens from the first to the last, and the event's word. */
record LineEnd(List<Token> tokens, int from, int to, int at) {
    static final int LONG = 160;
    private static final int LEAST = 40;
    /** The most tokens that lead into a clause: ", four days". */
    private static final int LED = 5;

    /** The last token of a line of bearable length: long tails are cut at a mark. */
    int last() {
        int last = to;
        if (width(last) > LONG) {
            for (int i = to; i > at; i--) {
                boolean mark = tokens.get(i).upos().equals("PUNCT")
                        && isCut(tokens.get(i).form());
                if (mark && width(i) <= LONG && width(i) >= LEAST && isWhole(i)) {
                    last = i - 1;
                    break;
                }
            }
        }
        return opened(torn(unled(last)));
    }

    /** Whether no word before the mark waits for one behind it: « a reconnu que la révision, prévue en mars, | avait ». */
    private boolean isWhole(int mark) {
        for (int i = from; i < mark; i++) {
            if (tokens.get(i).head() > mark && !tokens.get(i).is("punct")) {
                return false;
            }
        }
        return true;
    }

    /** "resigned on Tuesday, four days | after": what leads into a clause that is left out is left out too. */
    private int unled(int last) {
        boolean next = last + 1 < tokens.size();
        boolean led =
                next && (tokens.get(last + 1).is("mark") || tokens.get(last + 1).is("case"));
        for (int i = last; led && i > at && last - i < LED; i--) {
            if (tokens.get(i).form().equals(",")) {
                return i - 1;
            }
        }
        return last;
    }

    /** « succède à Lea Arden, dont le mois »: before a relative clause that has lost its verb. */
    private int torn(int last) {
        for (int i = last; i > at + 1; i--) {
            if (tokens.get(i).feature("VerbForm").equals("Fin")) {
                return last;
            }
            if (tokens.get(i - 1).form().equals(",") && new ToldTokens(tokens).isRelative(i)) {
                return i - 2;
            }
        }
        return last;
    }

    private int width(int last) {
        return tokens.get(last).span().end() - tokens.get(from).span().start();
    }

    private static boolean isCut(String form) {
        return form.equals(",") || form.equals(":") || form.equals(";") || isDash(form);
    }

    static boolean isDash(String form) {
        return form.equals("–") || form.equals("—");
    }

    /** Without a quotation that is opened and not closed, and the marks before it. */
    private int opened(int last) {
        int open = -1;
        for (int i = from; i <= last; i++) {
            int type = Character.getType(tokens.get(i).form().codePointAt(0));
            if (type == Character.INITIAL_QUOTE_PUNCTUATION || type == Character.START_PUNCTUATION) {
                open = open < 0 ? i : open;
            } else if (type == Character.FINAL_QUOTE_PUNCTUATION || type == Character.END_PUNCTUATION) {
                open = -1;
            }
        }
        int end = open > at ? open - 1 : last;
        while (end > at && isCut(tokens.get(end).form())) {
            end--;
        }
        return end;
    }
}
