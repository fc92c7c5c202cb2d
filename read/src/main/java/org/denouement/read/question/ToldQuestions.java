package org.denouement.read.question;

import java.util.Optional;
import java.util.Set;
import org.denouement.read.phrase.Line;
import org.denouement.read.phrase.PhraseTable.Match;

/** Questions told without a question mark: « on ignore pourquoi … », "the cause of the crash remains unknown". */
final class ToldQuestions {
    /** Words may stand between doubt and question word: « on ignore encore à ce stade pourquoi ». */
    private static final int MOST_WORDS_BETWEEN = 5;

    private static final int MOST_WORDS_TO_PREDICATE = 18;
    /** "If" and "when" in front open a condition or a time more often than a question. */
    private static final Set<String> FRONTED = Set.of("why", "who", "how", "how-many");

    private final QuestionLexicon lexicon;

    ToldQuestions(QuestionLexicon lexicon) {
        this.lexicon = lexicon;
    }

    Optional<Asked> find(Line line) {
        return indirect(line).or(() -> named(line)).or(() -> fronted(line));
    }

    private Optional<Asked> indirect(Line line) {
        for (int at = 0; at < line.size(); at++) {
            Optional<Match<String>> doubt = lexicon.doubts.longestAt(line, at);
            if (doubt.isPresent()) {
                Optional<Asked> asked = behind(line, doubt.get());
                if (asked.isPresent()) {
                    return asked;
                }
            }
        }
        return Optional.empty();
    }

    /** "Why the beacon never sounded is not known": the question itself is the subject. */
    private Optional<Asked> fronted(Line line) {
        int first = line.size() > 0 && line.isMark(0) ? 1 : 0;
        Optional<Match<String>> word = lexicon.indirect.longestAt(line, first);
        if (word.isEmpty() || !FRONTED.contains(word.get().value())) {
            return Optional.empty();
        }
        int end = line.size();
        for (int i = word.get().to(); i < end; i++) {
            if (line.isMark(i) && i < end - 1) {
                return Optional.empty();
            }
        }
        return openBehind(line, word.get().to())
                .filter(open -> open.to() >= end - 2)
                .map(open -> new Asked(line.span(first, open.to()), word.get().value(), "questions.named"));
    }

    private Optional<Asked> behind(Line line, Match<String> doubt) {
        for (int i = doubt.to(); i <= Math.min(doubt.to() + MOST_WORDS_BETWEEN, line.size() - 1); i++) {
            Optional<Match<String>> word = lexicon.indirect.longestAt(line, i);
            int from = i;
            if (word.isPresent()) {
                int end = clauseEnd(line, word.get().to());
                return end == word.get().to() || line.key(word.get().to()).equals(",")
                        ? Optional.empty()
                        : Optional.of(new Asked(
                                line.span(doubt.from(), end), word.get().value(), "questions.indirect"));
            }
            boolean mark = line.isMark(from) && !line.key(from).equals(",");
            if (mark || line.token(from).upos().equals("VERB")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static int clauseEnd(Line line, int from) {
        for (int i = from; i < line.size(); i++) {
            String key = line.key(i);
            if (key.equals(".") || key.equals(";") || key.equals("»") || key.equals("”") || key.equals(":")) {
                return i;
            }
        }
        return line.size();
    }

    /** A noun that stands for a question, as the subject of what says that it is open. */
    private Optional<Asked> named(Line line) {
        for (int at = 0; at < line.size(); at++) {
            Optional<Match<String>> noun = lexicon.nouns.longestAt(line, at);
            Optional<Match<String>> open =
                    noun.isPresent() ? openBehind(line, noun.get().to()) : Optional.empty();
            if (open.isPresent()) {
                int from = at > 0 && line.token(at - 1).upos().equals("DET") ? at - 1 : at;
                return Optional.of(
                        new Asked(line.span(from, open.get().to()), noun.get().value(), "questions.named"));
            }
        }
        return Optional.empty();
    }

    private Optional<Match<String>> openBehind(Line line, int from) {
        boolean verb = false;
        for (int i = from; i < Math.min(line.size(), from + MOST_WORDS_TO_PREDICATE); i++) {
            String key = line.key(i);
            if (key.equals(".") || key.equals(";") || key.equals(":")) {
                return Optional.empty();
            }
            Optional<Match<String>> open = lexicon.open.longestAt(line, i);
            if (open.isPresent() && (verb || open.get().value().equals("whole"))) {
                return open;
            }
            String pos = line.token(i).upos();
            verb |= pos.equals("AUX") || pos.equals("VERB");
        }
        return Optional.empty();
    }
}
