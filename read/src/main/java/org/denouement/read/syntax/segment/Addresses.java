package org.denouement.read.syntax.segment;

/** Recognises URLs, mail addresses, handles and hashtags, which are one word each. */
final class Addresses {
    private Addresses() {}

    /** Where the address that begins at {@code from} ends; {@code from} when none does. */
    static int endAt(String text, int from, int limit) {
        char first = text.charAt(from);
        if (first == '@' || first == '#') {
            return handle(text, from, limit);
        }
        if (!Character.isLetterOrDigit(first)) {
            return from;
        }
        if (isUrl(text, from, limit)) {
            return withoutMarks(text, from, chunkEnd(text, from, limit));
        }
        return mail(text, from, limit);
    }

    private static int handle(String text, int from, int limit) {
        int to = from + 1;
        while (to < limit && (Character.isLetterOrDigit(text.charAt(to)) || text.charAt(to) == '_')) {
            to++;
        }
        return to > from + 1 ? to : from;
    }

    private static boolean isUrl(String text, int from, int limit) {
        if (text.startsWith("www.", from)) {
            return true;
        }
        int to = from;
        while (to < limit && to < from + 8 && Character.isLetter(text.charAt(to))) {
            to++;
        }
        return to > from + 1 && text.startsWith("://", to);
    }

    private static int chunkEnd(String text, int from, int limit) {
        int to = from;
        while (to < limit
                && !Characters.isSpace(text.charAt(to))
                && "<>\"\u00AB\u00BB\u201C\u201D".indexOf(text.charAt(to)) < 0) {
            to++;
        }
        return to;
    }

    /** The marks at the end of a sentence are no part of the address in it. */
    private static int withoutMarks(String text, int from, int end) {
        int to = end;
        while (to > from && ".,;:!?'\u2019)]}".indexOf(text.charAt(to - 1)) >= 0) {
            to--;
        }
        return to;
    }

    private static int mail(String text, int from, int limit) {
        int to = from;
        while (to < limit && to < from + 65 && isMail(text.charAt(to))) {
            to++;
        }
        if (to >= limit || text.charAt(to) != '@') {
            return from;
        }
        int host = to + 1;
        int end = host;
        boolean stop = false;
        while (end < limit && isMail(text.charAt(end))) {
            stop |= text.charAt(end) == '.' && end > host;
            end++;
        }
        end = withoutMarks(text, host, end);
        return stop && end > host ? end : from;
    }

    private static boolean isMail(char c) {
        return Character.isLetterOrDigit(c) || c == '.' || c == '_' || c == '-' || c == '+';
    }
}
