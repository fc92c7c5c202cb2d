package org.denouement.read.entity;

import org.denouement.model.reading.Sentence;
import org.denouement.model.reading.Token;

/** Which words of a sentence may be a name or begin one: by their capitals, the tagger and the rest of the article. */
final class NameWords {
    private final Lexicon lexicon;
    private final Page page;
    private final Sentence sentence;
    private final boolean headline;

    NameWords(Lexicon lexicon, Page page, Sentence sentence, boolean headline) {
        this.lexicon = lexicon;
        this.page = page;
        this.sentence = sentence;
        this.headline = headline;
    }

    /** {@code "al-Sadr"} counts as written with a capital. */
    private Shape shape(int at) {
        String form = form(at);
        Shape shape = Shape.of(form);
        int hyphen = shape == Shape.LOWER ? form.indexOf('-') : -1;
        boolean particle = hyphen > 0
                && hyphen + 1 < form.length()
                && Character.isUpperCase(form.charAt(hyphen + 1))
                && lexicon.is(form.substring(0, hyphen), WordClass.PARTICLE);
        return particle ? Shape.CAPITAL : shape;
    }

    boolean isNameToken(int at) {
        if (at >= size() || isBarred(at)) {
            return false;
        }
        Shape shape = shape(at);
        if (isStressed(at, shape) && !isCapitalArticle(at)) {
            return false;
        }
        if (shape == Shape.INITIAL) {
            return isInitialOfName(at);
        }
        return shape.isCapital() && (headline || !Page.begins(sentence, at) || isNameAtBeginning(at));
    }

    /** "It is NOT a country": capitals for stress, and words that the tagger is sure are no nouns. */
    private boolean isStressed(int at, Shape shape) {
        boolean capitals = shape == Shape.CAPITALS && form(at).chars().allMatch(Character::isLetter);
        return switch (sentence.token(at).upos()) {
            case "ADV", "AUX", "DET", "PRON", "CCONJ", "SCONJ", "PART", "ADP" ->
                shape != Shape.MIXED
                        && (capitals || page.isSmallSomewhere(form(at)))
                        && lexicon.gazetteer().entry(form(at)).isEmpty()
                        && !lexicon.isFirstName(form(at));
            case "VERB", "ADJ" -> capitals && page.isSmallSomewhere(form(at));
            default -> false;
        };
    }

    /** Words that are nobody's name by themselves; OCR writes the I of an acronym as an l. */
    boolean isBarred(int at) {
        String form = form(at);
        boolean barred = lexicon.never(form).isPresent() || isMisreadAcronym(at) || isTitleWithPrefix(form);
        if (!barred || !isCapitalArticle(at)) {
            return barred && !isDemonymOfName(at) && !isCountOfName(at) && !isFeastOfName(at);
        }
        return false;
    }

    /** « ex-PDG »: a small word joined to a title. */
    private boolean isTitleWithPrefix(String form) {
        int hyphen = form.indexOf('-');
        return hyphen > 0
                && Shape.of(form.substring(0, hyphen)) == Shape.LOWER
                && lexicon.is(form.substring(hyphen + 1), WordClass.PERSON);
    }

    boolean isMisreadAcronym(int at) {
        String form = form(at);
        return form.length() <= 3
                && form.indexOf('l') > 0
                && !(at + 1 < size() && Shape.of(form(at + 1)) == Shape.CAPITAL)
                && lexicon.never(form.replace('l', 'I'))
                        .filter(what -> what == WordClass.ACRONYM)
                        .isPresent();
    }

    /** "The" of "said The Verge": an article with a capital where nothing begins. */
    private boolean isCapitalArticle(int at) {
        return Shape.of(form(at)) == Shape.CAPITAL
                && lexicon.is(form(at), WordClass.ARTICLE)
                && !Page.begins(sentence, at)
                && at + 1 < size()
                && Shape.of(form(at + 1)).isCapital()
                && lexicon.never(form(at + 1)).isEmpty();
    }

    /** "American Airlines", « French Open »: an adjective of a place that begins a name of several words. */
    private boolean isDemonymOfName(int at) {
        return lexicon.never(form(at))
                        .filter(what -> what == WordClass.DEMONYM || what == WordClass.BELIEF)
                        .isPresent()
                && at + 1 < size()
                && Shape.of(form(at + 1)).isCapital()
                && lexicon.never(form(at + 1)).isEmpty();
    }

    /** « Noël Ormont »: a feast that is a first name too, before a name and not behind « à ». */
    private boolean isFeastOfName(int at) {
        return lexicon.never(form(at))
                        .filter(what -> what == WordClass.CALENDAR)
                        .isPresent()
                && lexicon.isFirstName(form(at))
                && at + 1 < size()
                && Shape.of(form(at + 1)) == Shape.CAPITAL
                && lexicon.never(form(at + 1)).isEmpty()
                && (at == 0 || !sentence.token(at - 1).upos().equals("ADP"));
    }

    /** « les Trois Vallées », "the Seven Sisters": a number with a capital where nothing begins, before another one. */
    boolean isCountOfName(int at) {
        return at + 1 < size()
                && isCount(sentence, at)
                && lexicon.never(form(at + 1)).isEmpty();
    }

    /** "Tour of the Three Moors": the tagger takes the number for a number or for part of the name. */
    boolean isCountInside(int at) {
        return isCountOfName(at)
                || at + 1 < size()
                        && sentence.token(at).upos().equals("PROPN")
                        && Shape.of(form(at)) == Shape.CAPITAL
                        && lexicon.never(form(at))
                                .filter(what -> what == WordClass.OTHER)
                                .isPresent()
                        && isNameToken(at + 1);
    }

    /** « le siège des Cimes de Valmer »: a common noun with a capital where nothing begins is one of a name's words. */
    boolean isNounWithCapital(int at) {
        String form = form(at);
        return sentence.token(at).upos().equals("NOUN")
                && Shape.of(form) == Shape.CAPITAL
                && !headline
                && !Page.begins(sentence, at)
                && !isBarred(at)
                && !lexicon.is(form, WordClass.PERSON)
                && !lexicon.is(form, WordClass.HONORIFIC)
                && !lexicon.isFirstName(form)
                && lexicon.gazetteer().entry(form).isEmpty();
    }

    static boolean isCount(Sentence sentence, int at) {
        return at + 1 < sentence.tokens().size()
                && sentence.token(at).upos().equals("NUM")
                && Shape.of(sentence.token(at).form()) == Shape.CAPITAL
                && Shape.of(sentence.token(at + 1).form()) == Shape.CAPITAL
                && !Page.begins(sentence, at);
    }

    /** At the beginning of a sentence a capital is a name only when something else says so. */
    private boolean isNameAtBeginning(int at) {
        String form = form(at);
        Shape shape = Shape.of(form);
        if (shape == Shape.MIXED || page.isNameSomewhere(form) && (!isFunctionWord(at) || isMistaggedName(at))) {
            return true;
        }
        if (shape == Shape.CAPITALS) {
            return form.length() > 1 && !page.isSmallSomewhere(form);
        }
        if (page.isSmallSomewhere(form) || isFunctionWord(at)) {
            return false;
        }
        boolean capitalNext = at + 1 < size() && Shape.of(form(at + 1)).isCapital() && !isBarred(at + 1);
        if (isNounOfName(at) || isLoneInHeading(at)) {
            return false;
        }
        boolean listed =
                lexicon.isFirstName(form) || lexicon.gazetteer().entry(form).isPresent();
        if (capitalNext && lexicon.is(form(at + 1), WordClass.PART_ORGANISATION) && isTaggedOtherwise(at)) {
            return true;
        }
        return isTaggedName(at) || listed && (capitalNext || !isTaggedOtherwise(at)) || capitalNext && isTaggedNoun(at);
    }

    /** "Valmer says not.": a name of the page, never written small, that the tagger takes for an adverb. */
    private boolean isMistaggedName(int at) {
        return sentence.token(at).upos().equals("ADV") && !page.isSmallSomewhere(form(at));
    }

    /** « Affaire Arden : … »: a common noun before a name that stands without it elsewhere. */
    private boolean isNounOfName(int at) {
        return sentence.token(at).upos().equals("NOUN")
                && at + 1 < size()
                && page.isNameByItself(form(at + 1))
                && !lexicon.isFirstName(form(at))
                && !lexicon.is(form(at), WordClass.INSTITUTION)
                && !lexicon.is(form(at), WordClass.PLACENAME)
                && !lexicon.is(form(at), WordClass.PART_ORGANISATION)
                && !lexicon.is(form(at), WordClass.PART_PLACE)
                && lexicon.gazetteer().longestAt(sentence, at).isEmpty();
    }

    /** "Printer's error": the first word of a headline names somebody when the article does so again. */
    private boolean isLoneInHeading(int at) {
        boolean alone = at + 1 >= size()
                || !Shape.of(form(at + 1)).isCapital()
                        && !sentence.token(at + 1).upos().equals("VERB")
                        && !sentence.token(at + 1).upos().equals("AUX");
        return alone
                && page.isHeading(sentence)
                && !lexicon.isFirstName(form(at))
                && lexicon.gazetteer().longestAt(sentence, at).isEmpty();
    }

    boolean isFunctionWord(int at) {
        return switch (sentence.token(at).upos()) {
            case "DET", "ADP", "PRON", "CCONJ", "SCONJ", "AUX", "ADV", "INTJ", "PART" -> true;
            default -> false;
        };
    }

    boolean isTaggedName(int at) {
        return sentence.token(at).upos().equals("PROPN");
    }

    private boolean isTaggedNoun(int at) {
        String upos = sentence.token(at).upos();
        return upos.equals("NOUN") && lexicon.longest(sentence, at, WordClass.PERSON) == 0 || upos.equals("X");
    }

    private boolean isTaggedOtherwise(int at) {
        String upos = sentence.token(at).upos();
        return upos.equals("VERB") || upos.equals("ADJ");
    }

    /** "J." before a name, "X" where a noun is wanted; not the C of « vitamine C ». */
    private boolean isInitialOfName(int at) {
        boolean point = form(at).length() > 1 && at + 1 < size();
        if (form(at).endsWith("'") || form(at).endsWith("’")) {
            return false;
        }
        boolean nameNext = at + 1 < size() && Shape.of(form(at + 1)) == Shape.CAPITAL && !isBarred(at + 1)
                || at + 2 < size()
                        && point
                        && Shape.of(form(at + 1)) == Shape.INITIAL
                        && Shape.of(form(at + 2)) == Shape.CAPITAL
                || at + 2 < size() && form(at + 1).equals(".") && Shape.of(form(at + 2)) == Shape.CAPITAL;
        boolean afterNoun = at > 0 && isNominal(sentence.token(at - 1));
        boolean afterPreposition =
                at > 0 && (sentence.token(at - 1).upos().equals("ADP") || isVerb(sentence.token(at - 1)));
        return nameNext || !point && !Page.begins(sentence, at) && !afterNoun && afterPreposition;
    }

    static boolean isNominal(Token token) {
        return token.upos().equals("NOUN") || token.upos().equals("ADJ");
    }

    private static boolean isVerb(Token token) {
        return token.upos().equals("VERB") || token.upos().equals("AUX");
    }

    private String form(int at) {
        return sentence.token(at).form();
    }

    private int size() {
        return sentence.tokens().size();
    }
}
