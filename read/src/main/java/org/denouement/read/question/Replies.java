package org.denouement.read.question;

import java.util.List;
import org.denouement.model.reading.Quotation;
import org.denouement.model.reading.Reading;
import org.denouement.model.reading.Token;
import org.denouement.model.text.Span;
import org.denouement.read.phrase.Line;

/**
 * Whether the sentence behind a question answers it: somebody's yes or no ("Could it run out of money? Strickmere says
 * not."), or the words in which somebody says why or who. What puts the answer off, asks back or orders is none.
 */
final class Replies {
    private static final int FEWEST_WORDS = 4;

    private final QuestionLexicon lexicon;

    Replies(QuestionLexicon lexicon) {
        this.lexicon = lexicon;
    }

    boolean isReply(Reading reading, Asked asked, Line next) {
        boolean apart = !asked.rule().startsWith("questions.direct")
                || !isSameBlock(reading, asked.span(), next.sentence().span())
                || isQuoted(reading, asked.span());
        if (apart || holds(next)) {
            return false;
        }
        return switch (asked.kind()) {
            case "whether" -> isYesOrNo(next);
            case "why", "who" -> reading.quotations().stream().anyMatch(words -> isSaid(next, asked.kind(), words));
            default -> false;
        };
    }

    /** Words that put the answer off, or another question. */
    private boolean holds(Line line) {
        for (int i = 0; i < line.size(); i++) {
            if (lexicon.deferrals.longestAt(line, i).isPresent() || line.key(i).startsWith("?")) {
                return true;
            }
        }
        return false;
    }

    private boolean isYesOrNo(Line line) {
        for (int i = 0; i < line.size(); i++) {
            if (lexicon.replies.longestAt(line, i).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSaid(Line next, String kind, Quotation quotation) {
        Span sentence = next.sentence().span();
        Span words = quotation.content().get(0);
        if (!quotation.rule().startsWith("quotes.direct")
                || quotation.attribution().source().isEmpty()
                || !sentence.contains(words.start())) {
            return false;
        }
        List<Token> tokens = next.sentence().tokens().stream()
                .filter(token -> words.contains(token.span()))
                .filter(token -> !token.upos().equals("PUNCT"))
                .toList();
        boolean orders = tokens.stream().anyMatch(token -> token.feature("Mood").equals("Imp"))
                || !tokens.isEmpty()
                        && tokens.get(0).upos().equals("VERB")
                        && tokens.get(0).feature("VerbForm").equals("Inf");
        return tokens.size() >= FEWEST_WORDS && !orders && (kind.equals("who") ? names(tokens) : tells(tokens));
    }

    /** Somebody by name, or the speaker himself. */
    private static boolean names(List<Token> tokens) {
        return tokens.stream()
                .anyMatch(token -> token.upos().equals("PROPN")
                        || token.upos().equals("PRON")
                                && token.feature("Person").equals("1")
                                && !token.feature("Number").equals("Plur")
                                && !token.is("nsubj"));
    }

    private static boolean tells(List<Token> tokens) {
        return tokens.stream()
                .anyMatch(token -> token.upos().equals("VERB")
                        && (token.feature("Tense").equals("Past")
                                || token.feature("Tense").equals("Imp")
                                || token.feature("VerbForm").equals("Part")));
    }

    private static boolean isSameBlock(Reading reading, Span one, Span other) {
        return reading.article().blocks().stream()
                .anyMatch(block -> block.span().contains(one) && block.span().contains(other.start()));
    }

    private static boolean isQuoted(Reading reading, Span asked) {
        return reading.quotations().stream()
                .flatMap(quotation -> quotation.content().stream())
                .anyMatch(content -> content.contains(asked.start()));
    }
}
