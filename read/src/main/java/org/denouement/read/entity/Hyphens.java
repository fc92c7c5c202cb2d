package org.denouement.read.entity;

import org.denouement.model.reading.Sentence;

/** Whether a hyphen that is a token of its own joins the words beside it into one name. */
final class Hyphens {
    /** Of letters: names of places in capitals have more, parties and unions fewer. */
    private static final int SHORT = 3;

    private final Lexicon lexicon;
    private final Page page;
    private final Sentence sentence;
    private final NameWords words;

    Hyphens(Lexicon lexicon, Page page, Sentence sentence, NameWords words) {
        this.lexicon = lexicon;
        this.page = page;
        this.sentence = sentence;
        this.words = words;
    }

    /**
     * "SAINT-AUBRY, Feb 20" at the head of an article;
     * "Port-Louis" where the tokens are three; in "the Paris-London train" the two are names by themselves.
     */
    boolean isInside(int at) {
        if (!Page.isHyphen(sentence, at) || at < 1 || !words.isNameToken(at + 1)) {
            return false;
        }
        boolean plain = Shape.of(form(at - 1)) == Shape.CAPITAL && Shape.of(form(at + 1)) == Shape.CAPITAL;
        boolean dateline = at == 1
                && Shape.of(form(0)) == Shape.CAPITALS
                && Shape.of(form(2)) == Shape.CAPITALS
                && form(0).length() > SHORT
                && form(2).length() > SHORT;
        if (dateline) {
            return true;
        }
        boolean two = isKnownAlone(at - 1) && isKnownAlone(at + 1);
        return plain && !two;
    }

    private boolean isKnownAlone(int at) {
        return page.isNameSomewhere(form(at))
                || lexicon.gazetteer().entry(form(at)).isPresent();
    }

    private String form(int at) {
        return sentence.token(at).form();
    }
}
