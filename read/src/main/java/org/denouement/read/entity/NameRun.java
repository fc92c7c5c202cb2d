package org.denouement.read.entity;

import org.denouement.model.reading.Sentence;
import org.denouement.model.reading.Token;

/** How far a name goes that begins at a token of a sentence: capitals, and the small words that join them. */
final class NameRun {
    private static final int LONGEST = 14;

    private final Lexicon lexicon;
    private final Page page;
    private final Sentence sentence;
    private final boolean headline;

    NameRun(Lexicon lexicon, Page page, Sentence sentence, int index) {
        this.lexicon = lexicon;
        this.page = page;
        this.sentence = sentence;
        this.headline = page.isHeadline(index);
    }

    /** The token after the name that begins at {@code from}; {@code from} when none does. */
    int endOf(int from) {
        int known = knownEnd(from);
        int lower = institutionEnd(from);
        int end = Math.max(Math.max(known, lower), particleEnd(from));
        if (end == from) {
            if (!isNameToken(from)) {
                return from;
            }
            end = from + 1;
        }
        return extended(from, end);
    }

    private int extended(int from, int first) {
        int end = first;
        while (end < size() && end - from < LONGEST) {
            int next = nextEnd(from, end);
            if (next == end) {
                return end;
            }
            end = next;
        }
        return end;
    }

    private int nextEnd(int from, int end) {
        int known = knownEnd(end);
        if (known > end && touches(end)) {
            return known;
        }
        if (continues(from, end)) {
            return end + 1;
        }
        if (isNumberOfName(from, end)) {
            return end + 1;
        }
        int small = smallWords(from, end);
        if (small > 0 && end + small < size() && isNameToken(end + small)) {
            return Math.max(end + small + 1, knownEnd(end + small));
        }
        return spelledOut(from, end);
    }

    /** The end of a name of the lists that has several words or is sure by itself. */
    private int knownEnd(int at) {
        if (at >= size() || Shape.of(form(at)) == Shape.MARK) {
            return at;
        }
        return lexicon.gazetteer()
                .longestAt(sentence, at)
                .filter(entry -> entry.tokens() > 1 || !Page.begins(sentence, at) && !isBarred(at))
                .map(entry -> at + entry.tokens())
                .orElse(at);
    }

    /** « ministère de l’Intérieur », « tribunal de commerce de Paris »: a small institution word and a capital after it. */
    private int institutionEnd(int from) {
        if (Shape.of(form(from)) != Shape.LOWER) {
            return from;
        }
        int head = lexicon.longest(sentence, from, WordClass.INSTITUTION_SMALL);
        if (head == 0) {
            return from;
        }
        int at = from + head;
        for (int words = 0; at < size() && words < 4; words++) {
            if (isLink(at)) {
                at++;
            } else if (Shape.of(form(at)) == Shape.LOWER && isNominal(sentence.token(at))) {
                at++;
            } else {
                break;
            }
        }
        boolean linked = at > from + head && isLink(at - 1);
        boolean named = at < size() && linked && isNameToken(at) && !lexicon.isFirstName(form(at));
        return named ? at + 1 : from;
    }

    /** "bin Laden", "van Gogh": a small particle that no preposition or article can be, and a name after it. */
    private int particleEnd(int from) {
        boolean particle = Shape.of(form(from)) == Shape.LOWER
                && lexicon.is(form(from), WordClass.PARTICLE)
                && !lexicon.is(form(from), WordClass.LINK);
        return particle
                        && from + 1 < size()
                        && touches(from + 1)
                        && Shape.of(form(from + 1)) == Shape.CAPITAL
                        && isNameToken(from + 1)
                ? from + 2
                : from;
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

    private boolean isNameToken(int at) {
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
    private boolean isBarred(int at) {
        String form = form(at);
        boolean barred = lexicon.never(form).isPresent() || isMisreadAcronym(at);
        if (!barred || !isCapitalArticle(at)) {
            return barred && !isDemonymOfName(at);
        }
        return false;
    }

    private boolean isMisreadAcronym(int at) {
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

    /** At the beginning of a sentence a capital is a name only when something else says so. */
    private boolean isNameAtBeginning(int at) {
        String form = form(at);
        Shape shape = Shape.of(form);
        if (shape == Shape.MIXED || page.isNameSomewhere(form) && !isFunctionWord(at)) {
            return true;
        }
        if (shape == Shape.CAPITALS) {
            return form.length() > 1 && !page.isSmallSomewhere(form);
        }
        if (page.isSmallSomewhere(form) || isFunctionWord(at)) {
            return false;
        }
        boolean capitalNext = at + 1 < size() && Shape.of(form(at + 1)).isCapital() && !isBarred(at + 1);
        boolean listed =
                lexicon.isFirstName(form) || lexicon.gazetteer().entry(form).isPresent();
        if (capitalNext && lexicon.is(form(at + 1), WordClass.PART_ORGANISATION) && isTaggedOtherwise(at)) {
            return true;
        }
        return isTaggedName(at) || listed && (capitalNext || !isTaggedOtherwise(at)) || capitalNext && isTaggedNoun(at);
    }

    private boolean isFunctionWord(int at) {
        return switch (sentence.token(at).upos()) {
            case "DET", "ADP", "PRON", "CCONJ", "SCONJ", "AUX", "ADV", "INTJ", "PART" -> true;
            default -> false;
        };
    }

    private boolean isTaggedName(int at) {
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

    private boolean continues(int from, int at) {
        if (!touches(at)) {
            return form(at).equals("-") && at + 1 < size() && touches(at + 1) && isNameToken(at + 1);
        }
        Shape shape = Shape.of(form(at));
        boolean gap = sentence.token(at).span().start()
                > sentence.token(at - 1).span().end();
        if (form(at).equals(".")
                && !gap
                && Shape.of(form(at - 1)) == Shape.INITIAL
                && form(at - 1).length() == 1) {
            return at + 1 < size() && Shape.of(form(at + 1)).isCapital();
        }
        if (shape == Shape.INITIAL) {
            return form(at).length() > 1 || lexicon.is(form(at), WordClass.PART_GENERATION) || from < at;
        }
        if (isHyphenInside(at)) {
            return true;
        }
        if (!shape.isCapital()) {
            return false;
        }
        return isNameToken(at) || isAllowedInside(from, at);
    }

    /** "Port-Louis" where the tokens are three; in "the Paris-London train" the two are names by themselves. */
    private boolean isHyphenInside(int at) {
        if (!Page.isHyphen(sentence, at) || at < 1 || !isNameToken(at + 1)) {
            return false;
        }
        boolean plain = Shape.of(form(at - 1)) == Shape.CAPITAL && Shape.of(form(at + 1)) == Shape.CAPITAL;
        boolean two = isKnownAlone(at - 1) && isKnownAlone(at + 1);
        return plain && !two;
    }

    private boolean isKnownAlone(int at) {
        return page.isNameSomewhere(form(at))
                || lexicon.gazetteer().entry(form(at)).isPresent();
    }

    /** Words that no name begins with may stand inside one: "Mistral AI", "Theresa May", "Black Friday Deals Inc". */
    private boolean isAllowedInside(int from, int at) {
        String form = form(at);
        boolean title = lexicon.is(form, WordClass.PERSON) || lexicon.is(form, WordClass.HONORIFIC);
        boolean acronym = isMisreadAcronym(at)
                || lexicon.never(form).filter(what -> what == WordClass.ACRONYM).isPresent();
        if (acronym) {
            return !title;
        }
        boolean lone = at - from == 1 && lexicon.isFirstName(form(from));
        boolean calendar =
                lexicon.never(form).filter(what -> what == WordClass.CALENDAR).isPresent();
        return title || (calendar ? lone : !isFunctionWord(at) || isTaggedName(at));
    }

    /** "Orca 2", « Ariane 6 »: a short number right after a name, not one that counts what follows. */
    private boolean isNumberOfName(int from, int at) {
        if (at >= size() || Shape.of(form(at)) != Shape.NUMBER || form(at).length() > 4 || !touches(at)) {
            return false;
        }
        boolean counts = at + 1 < size()
                && (isNominal(sentence.token(at + 1))
                        || form(at + 1).equals("%")
                        || Shape.of(form(at + 1)) == Shape.NUMBER);
        boolean year = form(at).length() == 4;
        boolean person = lexicon.isFirstName(form(from));
        return !counts && !year && !person && from < at;
    }

    /** How many small words lead from a name to its next part; 0 when the name ends here. */
    private int smallWords(int from, int at) {
        if (at >= size()) {
            return 0;
        }
        if (form(at).equals("&")) {
            boolean friends = at == from + 1 && page.isSurnameSomewhere(form(from)) && isLegalForm(at);
            return friends ? 0 : 1;
        }
        int particles = run(at, WordClass.PARTICLE);
        if (particles > 0 && takesParticle(from, at)) {
            return particles;
        }
        boolean headed = hasHead(from, at);
        if (!headed) {
            return 0;
        }
        int joining = lexicon.is(form(at), WordClass.JOINING) && hasLink(from, at) && !isPlaceHead(from) ? 1 : 0;
        int links = joining + run(at + joining, WordClass.LINK);
        return links > 0 && links <= 3 ? links : 0;
    }

    /** « & Co. » */
    private boolean isLegalForm(int at) {
        return at + 1 < size() && lexicon.is(lexicon.phrase(sentence, at, at + 2), WordClass.PART_LEGAL);
    }

    private boolean hasLink(int from, int at) {
        for (int i = from; i < at; i++) {
            if (isLink(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isPlaceHead(int at) {
        return lexicon.is(form(at), WordClass.PLACENAME) || lexicon.is(form(at), WordClass.PART_PLACE);
    }

    private int run(int at, WordClass what) {
        int end = at;
        while (end < size() && Shape.of(form(end)) == Shape.LOWER && lexicon.is(form(end), what)) {
            end++;
        }
        return end - at;
    }

    /** « Charles de Gaulle », "bin Laden": a first name alone takes « de », the other particles stand after any name. */
    private boolean takesParticle(int from, int at) {
        boolean first = lexicon.isFirstName(form(from)) || Shape.of(form(from)) == Shape.INITIAL;
        boolean plain = lexicon.is(form(at), WordClass.LINK);
        if (plain) {
            return first
                    && at - from == 1
                    && lexicon.gazetteer()
                            .entry(form(at + 1 < size() ? at + 1 : at))
                            .isEmpty();
        }
        return first || at - from == 1;
    }

    /** Whether a word of the name so far is one that takes a complement: « Banque de France », "Gulf of Mexico". */
    private boolean hasHead(int from, int at) {
        for (int i = from; i < at; i++) {
            if (lexicon.is(form(i), WordClass.INSTITUTION)
                    || lexicon.is(form(i), WordClass.PLACENAME)
                    || lexicon.is(form(i), WordClass.PART_ORGANISATION)
                    || lexicon.is(form(i), WordClass.PART_PLACE)) {
                return true;
            }
        }
        return false;
    }

    /** « Autorité de sûreté nucléaire »: French writes only the first word of such a name with a capital. */
    private int spelledOut(int from, int end) {
        boolean institution = lexicon.is(form(from), WordClass.INSTITUTION)
                && Shape.of(form(from)) == Shape.CAPITAL
                && lexicon.is(form(from), WordClass.INSTITUTION)
                && (!Page.begins(sentence, from) || end - from > 1);
        if (!institution || end >= size() || headline) {
            return end;
        }
        if (Shape.of(form(end)) == Shape.LOWER && sentence.token(end).upos().equals("ADJ")) {
            return end + 1;
        }
        int links = run(end, WordClass.LINK);
        int after = end + links;
        boolean noun = after < size()
                && Shape.of(form(after)) == Shape.LOWER
                && sentence.token(after).upos().equals("NOUN");
        return links > 0 && links <= 2 && noun && endsWithNoun(end) ? after + 1 : end;
    }

    private boolean endsWithNoun(int end) {
        return end > 0 && !lexicon.is(form(end - 1), WordClass.LINK);
    }

    /** Whether only white space, or nothing, stands between a token and the one before it. */
    private boolean touches(int at) {
        if (at >= size() || at == 0) {
            return false;
        }
        int gap = sentence.token(at).span().start()
                - sentence.token(at - 1).span().end();
        return gap >= 0 && gap <= 2;
    }

    private boolean isLink(int at) {
        return at < size() && Shape.of(form(at)) == Shape.LOWER && lexicon.is(form(at), WordClass.LINK);
    }

    private static boolean isNominal(Token token) {
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
