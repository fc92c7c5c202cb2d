package org.denouement.read.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.denouement.model.reading.Sentence;
import org.denouement.model.reading.Token;

/** Finds the phrases that describe somebody or something instead of naming it. */
final class DescriptionSpotter {
    private static final List<WordClass> CLASSES =
            List.of(WordClass.BODY, WordClass.GROUP, WordClass.PERSON, WordClass.ORGANISATION);

    /** Words a description may have after its noun. */
    private static final int LONGEST = 9;

    private final Lexicon lexicon;
    private final NamesOfArticle names;

    DescriptionSpotter(Lexicon lexicon, NamesOfArticle names) {
        this.lexicon = lexicon;
        this.names = names;
    }

    List<Description> in(List<Sentence> sentences) {
        List<Description> descriptions = new ArrayList<>();
        for (int index = 0; index < sentences.size(); index++) {
            Sentence sentence = sentences.get(index);
            int at = 0;
            while (at < sentence.tokens().size()) {
                Optional<Description> found = names.covers(index, at) ? Optional.empty() : at(index, sentence, at);
                found.ifPresent(descriptions::add);
                at = found.map(description -> Math.max(description.to(), description.head() + 1))
                        .orElse(at + 1);
            }
        }
        return descriptions;
    }

    private Optional<Description> at(int index, Sentence sentence, int head) {
        WordClass what = WordClass.OTHER;
        int longest = 0;
        for (WordClass each : CLASSES) {
            int tokens = lexicon.longest(sentence, head, each);
            if (tokens > longest) {
                longest = tokens;
                what = each;
            }
        }
        if (longest == 0 || !isNoun(sentence, head)) {
            return Optional.empty();
        }
        String noun = lexicon.phrase(sentence, head, head + longest);
        int end = head + longest;
        Optional<Named> before = ownerBefore(index, sentence, head);
        int link = linkEnd(sentence, end);
        Optional<Named> after = link > end ? names.beginningAt(index, link) : Optional.empty();
        Optional<Named> owner = after.isPresent() ? after : before;
        int from = before.isPresent() && after.isEmpty() ? before.get().at().from() : start(index, sentence, head);
        int to = after.isPresent() ? after.get().at().to() : end(sentence, head, end);
        return Optional.of(new Description(index, sentence, what, from, head, to, noun, owner));
    }

    private static boolean isNoun(Sentence sentence, int at) {
        return switch (sentence.token(at).upos()) {
            case "NOUN", "PROPN", "ADJ", "X", "NUM", "" -> true;
            default -> false;
        };
    }

    /** "OrvanAI's board", "OrvanAI employees". */
    private Optional<Named> ownerBefore(int index, Sentence sentence, int head) {
        int at = head;
        while (at > 0 && sentence.token(at - 1).upos().equals("ADJ")) {
            at--;
        }
        if (at > 0
                && sentence.token(at - 1).form().length() == 2
                && Lexicon.key(sentence.token(at - 1).form()).equals("'s")) {
            return names.endingAt(index, at - 1);
        }
        return at == head && head > 0 && sentence.token(head - 1).upos().equals("PROPN")
                ? names.endingAt(index, head)
                : Optional.empty();
    }

    /** After « de », « d’ », "of the"… : where the owner would begin. */
    private int linkEnd(Sentence sentence, int end) {
        int at = end;
        while (at < sentence.tokens().size()
                && at < end + 2
                && lexicon.is(sentence.token(at).form(), WordClass.LINK)
                && Shape.of(sentence.token(at).form()) == Shape.LOWER) {
            at++;
        }
        return at;
    }

    /** Back over adjectives and numbers to the determiner; a contracted one stays outside. */
    private int start(int index, Sentence sentence, int head) {
        int from = head;
        while (from > 0 && !names.covers(index, from - 1) && isBeforeNoun(sentence, from - 1)) {
            from--;
            if (lexicon.is(sentence.token(from).form(), WordClass.ARTICLE)) {
                return lexicon.is(sentence.token(from).form(), WordClass.CONTRACTED) ? from + 1 : from;
            }
        }
        return from;
    }

    private boolean isBeforeNoun(Sentence sentence, int at) {
        Token token = sentence.token(at);
        return switch (token.upos()) {
            case "DET", "ADJ", "NUM" -> !lexicon.is(token.form(), WordClass.CONTRACTED);
            case "ADV" -> at + 1 < sentence.tokens().size() && isQuantity(sentence, at + 1);
            case "ADP", "SCONJ" ->
                at > 0 && sentence.token(at - 1).upos().equals("ADV") && isQuantity(sentence, at + 1);
            default -> false;
        };
    }

    private static boolean isQuantity(Sentence sentence, int at) {
        return sentence.token(at).upos().equals("NUM")
                || at + 1 < sentence.tokens().size()
                        && sentence.token(at).upos().equals("ADP")
                        && sentence.token(at + 1).upos().equals("NUM");
    }

    /** On over what the parse hangs on the noun, as far as the next comma, relative or finite verb. */
    private int end(Sentence sentence, int head, int end) {
        int last = end;
        for (int i = end; i < Math.min(sentence.tokens().size(), end + LONGEST); i++) {
            Token token = sentence.token(i);
            boolean stops = token.upos().equals("PUNCT")
                    || token.upos().equals("PRON")
                    || token.upos().equals("SCONJ")
                    || token.upos().equals("CCONJ")
                    || token.feature("VerbForm").equals("Fin");
            if (stops || isCircumstance(sentence, i) || !sentence.isUnder(i, head)) {
                break;
            }
            last = i + 1;
        }
        return last;
    }

    /** "the company on Friday": when and where it was done. */
    private boolean isCircumstance(Sentence sentence, int at) {
        String before = sentence.token(at - 1).upos();
        if (before.equals("VERB")) {
            return false;
        }
        String noun = sentence.token(at - 1).form();
        boolean circumstance = (lexicon.is(noun, WordClass.ORGANISATION) || lexicon.is(noun, WordClass.BODY))
                && sentence.token(at).upos().equals("ADP")
                && before.equals("NOUN")
                && !lexicon.is(sentence.token(at).form(), WordClass.LINK)
                && !lexicon.is(sentence.token(at).form(), WordClass.CONTRACTED);
        return circumstance;
    }
}
