package org.denouement.read.time;

/** Which of several days or months of a name is meant, seen from the day one counts from. */
enum Direction {
    /** The last one, today included. */
    PAST,
    /** The next one, today included. */
    FUTURE,
    /** The one before, today excluded: "last Friday". */
    LAST,
    /** The one after, today excluded: "next Friday". */
    NEXT,
    /** The one of this week, month or year. */
    THIS,
    /** The one that lies nearest. */
    NEAREST;

    static Direction of(String word) {
        return switch (word) {
            case "past" -> PAST;
            case "future" -> FUTURE;
            case "last" -> LAST;
            case "next" -> NEXT;
            case "this" -> THIS;
            default -> NEAREST;
        };
    }
}
