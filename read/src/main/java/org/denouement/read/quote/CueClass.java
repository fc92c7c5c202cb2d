package org.denouement.read.quote;

import java.util.Locale;

/** What sort of cue a verb or noun is: which constructions it opens, and whether it gives words or only a position. */
enum CueClass {
    SAY,
    CRY,
    ASK,
    TELL,
    ORDER,
    PROMISE,
    ACCUSE,
    CALL,
    SHOW,
    THINK,
    WANT,
    JUDGE,
    TALK,
    DECIDE;

    static CueClass parse(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }

    /** Whether words in quotation marks may hang on it. */
    boolean takesMarks() {
        return this == SAY || this == CRY || this == ASK || this == TELL;
    }

    /** Whether it tells what somebody said, not only what they think, want or judge. */
    boolean isSpeech() {
        return takesMarks() || this == ORDER || this == PROMISE || this == ACCUSE || this == CALL;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
