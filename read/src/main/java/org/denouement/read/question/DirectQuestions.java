package org.denouement.read.question;

import java.util.Optional;
import org.denouement.read.phrase.Line;
import org.denouement.read.phrase.PhraseTable.Match;

/** Questions with a question mark. */
final class DirectQuestions {
    private static final int FEWEST_WORDS = 4;
    private static final int MOST_WORDS_BEFORE_QUESTION_WORD = 10;

    private final QuestionLexicon lexicon;

    DirectQuestions(QuestionLexicon lexicon) {
        this.lexicon = lexicon;
    }

    Optional<Asked> find(Line line) {
        int end = questionMark(line);
        if (end < 0) {
            return Optional.empty();
        }
        int start = start(line, end);
        if (words(line, start, end) < FEWEST_WORDS || turnsToReader(line, start, end)) {
            return Optional.empty();
        }
        String rule = asksFate(line, start, end)
                ? "questions.direct.fate"
                : asksPost(line, start, end) ? "questions.direct.post" : "questions.direct";
        return Optional.of(new Asked(line.span(start, end + 1), kind(line, start, end), rule));
    }

    /** The last question mark; quotation marks may follow it. */
    private static int questionMark(Line line) {
        for (int i = line.size() - 1; i >= 0; i--) {
            if (line.key(i).startsWith("?") || line.key(i).equals("!?")) {
                return i;
            }
        }
        return -1;
    }

    /** Behind the last colon, opening quotation mark or dash before a question word; else where the sentence begins. */
    private int start(Line line, int end) {
        for (int i = end - 2; i > 0; i--) {
            String key = line.key(i);
            if (key.equals("»") || key.equals("”")) {
                return line.isMark(0) && line.size() > 1 ? 1 : 0;
            }
            boolean opens = key.equals(":") || key.equals("«") || key.equals("“") || key.equals("\"");
            if (opens && words(line, i + 1, end) >= FEWEST_WORDS - 1) {
                return i + 1;
            }
        }
        return line.isMark(0) && line.size() > 1 ? 1 : 0;
    }

    private static int words(Line line, int from, int to) {
        int words = 0;
        for (int i = from; i < to; i++) {
            words += line.isMark(i) ? 0 : 1;
        }
        return words;
    }

    /** « Que deviendra le maire ? » asks for whatever is told of somebody next. */
    private boolean asksFate(Line line, int from, int to) {
        for (int i = from; i < to; i++) {
            if (lexicon.fates.contains(line.token(i).lemma())) {
                return kind(line, from, to).equals("what");
            }
        }
        return false;
    }

    /** « Qui dirigera le club ? » asks for whoever is appointed next. */
    private boolean asksPost(Line line, int from, int to) {
        for (int i = from; i < to; i++) {
            boolean verb = line.token(i).upos().equals("VERB");
            if (verb && lexicon.posts.contains(line.token(i).lemma())) {
                return kind(line, from, to).equals("who");
            }
        }
        return false;
    }

    /** Whether a sentence begins like an answer to the question before it. */
    boolean isAnswer(Line line) {
        int first = line.isMark(0) ? 1 : 0;
        return lexicon.answers.longestAt(line, first).isPresent();
    }

    private boolean turnsToReader(Line line, int from, int to) {
        for (int i = from; i < to; i++) {
            if (lexicon.addressed.contains(line.key(i))) {
                return true;
            }
        }
        return false;
    }

    private String kind(Line line, int from, int to) {
        for (int i = from; i < Math.min(to, from + MOST_WORDS_BEFORE_QUESTION_WORD); i++) {
            Optional<Match<String>> word = lexicon.direct.longestAt(line, i);
            boolean begins = i == from || line.isMark(i - 1) || !isAmbiguous(line, i);
            if (word.isPresent() && begins) {
                return word.get().value();
            }
        }
        return "whether";
    }

    /** « que » and "who" inside a clause are more often relative than interrogative. */
    private static boolean isAmbiguous(Line line, int at) {
        String relation = line.token(at).feature("PronType");
        String pos = line.token(at).upos();
        return pos.equals("SCONJ") || relation.contains("Rel") || line.token(at).is("mark");
    }
}
