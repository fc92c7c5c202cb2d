package org.denouement.read.event;

import java.util.List;
import org.denouement.model.reading.Timex;
import org.denouement.model.reading.Token;

/** « Mardi, le président, Lucas Arden, a proposé »: parsers take the day for the subject and the subject for its gloss. */
final class TimeSubject {
    private TimeSubject() {}

    static void mend(Parse parse, List<Timex> times) {
        List<Token> tokens = parse.tokens();
        for (int day = 0; day + 1 < tokens.size(); day++) {
            int gloss = isSubject(tokens, day) && isTime(tokens.get(day), times) ? gloss(tokens, day) : Tree.NONE;
            if (gloss >= 0) {
                int verb = tokens.get(day).head();
                parse.set(gloss, verb, tokens.get(day).deprel());
                parse.set(day, verb, "obl");
            }
        }
    }

    private static boolean isSubject(List<Token> tokens, int day) {
        return tokens.get(day).is("nsubj")
                && tokens.get(day).head() > day
                && tokens.get(day + 1).form().equals(",");
    }

    private static boolean isTime(Token token, List<Timex> times) {
        return times.stream().anyMatch(timex -> timex.span().contains(token.span()));
    }

    private static int gloss(List<Token> tokens, int day) {
        int verb = tokens.get(day).head();
        for (int i = day + 1; i < verb; i++) {
            if (tokens.get(i).head() == day && tokens.get(i).is("appos")) {
                return i;
            }
        }
        return Tree.NONE;
    }
}
