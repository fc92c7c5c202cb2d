package org.denouement.read.event;

import java.util.ArrayList;
import java.util.List;
import org.denouement.model.reading.Sentence;
import org.denouement.model.reading.Timex;
import org.denouement.model.reading.Token;

/** « Mardi, le président, Lucas Arden, a proposé »: parsers take the day for the subject and the subject for its gloss. */
final class TimeSubject {
    private TimeSubject() {}

    static Sentence mend(Sentence sentence, List<Timex> times) {
        List<Token> tokens = new ArrayList<>(sentence.tokens());
        boolean changed = false;
        for (int day = 0; day + 1 < tokens.size(); day++) {
            int gloss = isSubject(tokens, day) && isTime(tokens.get(day), times) ? gloss(tokens, day) : Tree.NONE;
            if (gloss >= 0) {
                int verb = tokens.get(day).head();
                set(tokens, gloss, verb, tokens.get(day).deprel());
                set(tokens, day, verb, "obl");
                changed = true;
            }
        }
        return changed ? new Sentence(sentence.span(), tokens) : sentence;
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

    private static void set(List<Token> tokens, int index, int head, String deprel) {
        Token old = tokens.get(index);
        tokens.set(index, new Token(old.span(), old.form(), old.lemma(), old.upos(), old.feats(), head, deprel));
    }
}
