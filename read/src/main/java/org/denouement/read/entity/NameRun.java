package org.denouement.read.entity;

import org.denouement.model.reading.Sentence;

/** How far a name goes that begins at a token of a sentence: capitals, and the small words that join them. */
final class NameRun {
    private static final int LONGEST = 14;

    private final Lexicon lexicon;
    private final Page page;
    private final Sentence sentence;
    private final boolean headline;
    private final NameWords words;
    private final Hyphens hyphens;

    NameRun(Lexicon lexicon, Page page, Sentence sentence, int index) {
        this.lexicon = lexicon;
        this.page = page;
        this.sentence = sentence;
        this.headline = page.isHeadline(index);
        this.words = new NameWords(lexicon, page, sentence, headline);
        this.hyphens = new Hyphens(lexicon, page, sentence, words);
    }

    /** The token after the name that begins at {@code from}; {@code from} when none does. */
    int endOf(int from) {
        int known = knownEnd(from);
        int lower = institutionEnd(from);
        int end = Math.max(Math.max(known, Math.max(lower, streetEnd(from))), particleEnd(from));
        if (end == from) {
            if (!words.isNameToken(from)) {
                return from;
            }
            end = from + 1;
        }
        return extended(from, end);
    }

    private int extended(int from, int first) {
        int end = joined(from, first);
        return Math.max(end, spelledEnd(from, end));
    }

    /** « Syndicat des pilotes et équipages (SPE) »: the letters in brackets tell how far the name goes. */
    private int spelledEnd(int from, int end) {
        if (end >= size() || !Shape.of(form(from)).isCapital()) {
            return end;
        }
        int at = end;
        while (at < size() && at - from < LONGEST && Shape.of(form(at)) != Shape.MARK) {
            at++;
        }
        boolean bracket = at > end
                && at + 2 < size()
                && form(at).equals("(")
                && form(at + 2).equals(")")
                && Shape.of(form(at + 1)) == Shape.CAPITALS;
        return bracket && DeclaredAliases.areLetters(form(at + 1), words(from, at)) ? at : end;
    }

    private String words(int from, int to) {
        StringBuilder words = new StringBuilder();
        for (int i = from; i < to; i++) {
            words.append(i > from ? " " : "").append(form(i));
        }
        return words.toString();
    }

    private int joined(int from, int first) {
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
        if (isOwned(from, end)) {
            return end + 2;
        }
        int small = smallWords(from, end);
        if (small > 0 && words.isCountInside(end + small)) {
            return end + small + 2;
        }
        if (small > 0 && end + small < size() && words.isNameToken(end + small)) {
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
                .filter(entry -> entry.tokens() > 1 || !Page.begins(sentence, at) && !words.isBarred(at))
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
        for (int steps = 0; at < size() && steps < 4; steps++) {
            if (isLink(at)) {
                at++;
            } else if (Shape.of(form(at)) == Shape.LOWER && NameWords.isNominal(sentence.token(at))) {
                at++;
            } else {
                break;
            }
        }
        boolean linked = at > from + head && isLink(at - 1);
        boolean named = at < size() && linked && words.isNameToken(at) && !lexicon.isFirstName(form(at));
        return named ? at + 1 : from;
    }

    /** « rue de la Tannerie »: the street's name begins with the small word. */
    private int streetEnd(int from) {
        if (Shape.of(form(from)) != Shape.LOWER || !lexicon.is(form(from), WordClass.STREET)) {
            return from;
        }
        int at = from + 1;
        while (at < size() && at - from <= 3 && isLink(at)) {
            at++;
        }
        boolean named = at < size() && touches(at) && Shape.of(form(at)) == Shape.CAPITAL && words.isNameToken(at);
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
                        && words.isNameToken(from + 1)
                ? from + 2
                : from;
    }

    private boolean continues(int from, int at) {
        if (!touches(at)) {
            return form(at).equals("-") && at + 1 < size() && touches(at + 1) && words.isNameToken(at + 1);
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
        if (shape == Shape.INITIAL && isLetterOfNoun(at)) {
            return false;
        }
        if (shape == Shape.INITIAL) {
            return form(at).length() > 1 || lexicon.is(form(at), WordClass.PART_GENERATION) || from < at;
        }
        if (hyphens.isInside(at)) {
            return true;
        }
        if (!shape.isCapital()) {
            return false;
        }
        return words.isNameToken(at) || isAllowedInside(from, at);
    }

    /** "the Falaise B sample": the letter belongs to the noun. */
    private boolean isLetterOfNoun(int at) {
        return form(at).length() == 1
                && at + 1 < size()
                && Shape.of(form(at + 1)) == Shape.LOWER
                && sentence.token(at + 1).upos().equals("NOUN");
    }

    /** Words that no name begins with may stand inside one: "Mistral AI", "Theresa May", "Black Friday Deals Inc". */
    private boolean isAllowedInside(int from, int at) {
        String form = form(at);
        boolean title = lexicon.is(form, WordClass.PERSON) || lexicon.is(form, WordClass.HONORIFIC);
        boolean acronym = words.isMisreadAcronym(at)
                || lexicon.never(form).filter(what -> what == WordClass.ACRONYM).isPresent();
        if (acronym) {
            return !title;
        }
        boolean lone = at - from == 1 && lexicon.isFirstName(form(from));
        boolean calendar =
                lexicon.never(form).filter(what -> what == WordClass.CALENDAR).isPresent();
        return title || (calendar ? lone : !words.isFunctionWord(at) || words.isTaggedName(at));
    }

    /** "Orca 2", « Ariane 6 »: a short number right after a name, not one that counts what follows. */
    private boolean isNumberOfName(int from, int at) {
        if (at >= size() || Shape.of(form(at)) != Shape.NUMBER || form(at).length() > 4 || !touches(at)) {
            return false;
        }
        boolean counts = at + 1 < size()
                && (NameWords.isNominal(sentence.token(at + 1))
                        || form(at + 1).equals("%")
                        || Shape.of(form(at + 1)) == Shape.NUMBER);
        boolean year = form(at).length() == 4;
        boolean person = lexicon.isFirstName(form(from));
        return !counts && !year && !person && from < at;
    }

    /** "Cooper's Way", "Fishermen's Guild": an owner inside a name, not one before it. */
    private boolean isOwned(int from, int at) {
        if (at - from != 1
                || at + 1 >= size()
                || !touches(at)
                || !touches(at + 1)
                || !lexicon.is(form(at), WordClass.OWNER)
                || Shape.of(form(at + 1)) != Shape.CAPITAL
                || lexicon.gazetteer().entry(form(from)).isPresent()) {
            return false;
        }
        boolean ends = at + 2 >= size() || !Shape.of(form(at + 2)).isCapital();
        boolean place = lexicon.is(form(at + 1), WordClass.PART_PLACE) && !words.isBarred(at + 1);
        boolean guild =
                lexicon.is(form(from), WordClass.GROUP) && lexicon.is(form(at + 1), WordClass.PART_ORGANISATION);
        return ends && (place || guild);
    }

    /** How many small words lead from a name to its next part; 0 when the name ends here. */
    private int smallWords(int from, int at) {
        if (at >= size()) {
            return 0;
        }
        if (form(at).equals("&")) {
            boolean friends = at == from + 1 && page.isSurnameSomewhere(form(from)) && isFellows(at);
            return friends ? 0 : 1;
        }
        int particles = run(at, WordClass.PARTICLE);
        if (particles > 0 && takesParticle(from, at)) {
            return particles;
        }
        boolean headed = hasHead(from, at) && !isFullName(from, at);
        if (!headed
                && !(at - from == 1 && words.isNounWithCapital(from) && isNoFirstName(at + run(at, WordClass.LINK)))) {
            return 0;
        }
        int joining = isJoined(from, at) ? 1 : 0;
        int links = joining + run(at + joining, WordClass.LINK);
        return links > 0 && links <= 3 ? links : 0;
    }

    /** « Santé et de la Famille », but « le Musée de la mer et la Maison du roi »: an article begins another name. */
    private boolean isJoined(int from, int at) {
        return lexicon.is(form(at), WordClass.JOINING)
                && hasLink(from, at)
                && !isPlaceHead(from)
                && at + 1 < size()
                && !lexicon.is(form(at + 1), WordClass.ARTICLE);
    }

    /** « les Bleus d'Alain Morvan »: what belongs to somebody is not named after him. */
    private boolean isNoFirstName(int at) {
        return at < size() && !lexicon.isFirstName(form(at));
    }

    /** "Glen Tarpin of the AFW": what stands behind a first name and a surname is not part of the name. */
    private boolean isFullName(int from, int at) {
        return at - from == 2
                && lexicon.isFirstName(form(from))
                && Shape.of(form(from + 1)) == Shape.CAPITAL
                && !lexicon.is(form(from), WordClass.INSTITUTION)
                && !lexicon.is(form(from + 1), WordClass.INSTITUTION)
                && !lexicon.is(form(from + 1), WordClass.PART_ORGANISATION)
                && !lexicon.is(form(from + 1), WordClass.PLACENAME)
                && !lexicon.is(form(from + 1), WordClass.PART_PLACE);
    }

    /** « & Co. » can be a company and somebody's friends; "& Sons" is a company. */
    private boolean isFellows(int at) {
        return at + 1 < size() && lexicon.is(lexicon.phrase(sentence, at, at + 2), WordClass.PART_FELLOWS);
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
                    || lexicon.is(form(i), WordClass.PART_CONTEST)
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

    private String form(int at) {
        return sentence.token(at).form();
    }

    private int size() {
        return sentence.tokens().size();
    }
}
