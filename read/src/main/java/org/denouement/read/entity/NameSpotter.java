package org.denouement.read.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.denouement.model.reading.Sentence;
import org.denouement.model.reading.Token;

/** Finds the words that are names, by their capitals and what the article shows of them; what they name comes later. */
final class NameSpotter {
    /** Longer words in capitals are words, not letters. */
    private static final int LONGEST_ACRONYM = 8;

    /** Words from the office to the end of its portfolio: « ministre de l’Économie, des Finances et de l’Industrie ». */
    private static final int PORTFOLIO = 9;

    private final Lexicon lexicon;
    private final Page page;
    private final String text;

    NameSpotter(Lexicon lexicon, Page page, String text) {
        this.lexicon = lexicon;
        this.page = page;
        this.text = text;
    }

    List<Candidate> candidates() {
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < page.sentences().size(); i++) {
            inSentence(i, candidates);
        }
        return candidates;
    }

    private void inSentence(int index, List<Candidate> candidates) {
        Sentence sentence = page.sentences().get(index);
        NameRun run = new NameRun(lexicon, page, sentence, index);
        int at = 0;
        while (at < sentence.tokens().size()) {
            int end = run.endOf(at);
            if (end > at) {
                pieces(index, sentence, at, end, candidates);
            }
            at = Math.max(end, at + 1);
        }
    }

    /** A run of capitals is one name, or several with titles between: « OrvanAI CEO Lea Arden ». */
    private void pieces(int index, Sentence sentence, int from, int to, List<Candidate> candidates) {
        int start = from;
        for (int i = from; i < to; i++) {
            int title = titleAt(sentence, i, from, to);
            if (title > 0) {
                piece(index, sentence, start, i, candidates);
                start = i + title;
                i = start - 1;
            }
        }
        piece(index, sentence, start, to, candidates);
    }

    /** How many tokens of a title stand at a token of a run, where they are not part of the name. */
    private int titleAt(Sentence sentence, int at, int from, int to) {
        int title = Math.max(
                lexicon.longest(sentence, at, WordClass.PERSON), lexicon.longest(sentence, at, WordClass.HONORIFIC));
        if (title == 0) {
            return 0;
        }
        int after = at + title;
        boolean afterFirstName =
                at > from && lexicon.isFirstName(sentence.token(at - 1).form());
        if (after < to && !lexicon.is(sentence.token(after).form(), WordClass.PART_GENERATION)) {
            boolean inOrganisation =
                    (at > from || to - after == 1 && Shape.of(sentence.token(at).form()) == Shape.CAPITAL)
                            && isOrganisation(sentence, after, to)
                            && !lexicon.isFirstName(sentence.token(after).form());
            return afterFirstName && title == 1 || inOrganisation || opensLink(sentence, after, to) ? 0 : title;
        }
        return at == from || isAcronym(sentence.token(at).form()) ? title : 0;
    }

    private boolean opensLink(Sentence sentence, int after, int to) {
        return after < to
                && lexicon.is(sentence.token(after).form(), WordClass.LINK)
                && Shape.of(sentence.token(after).form()) == Shape.LOWER;
    }

    private boolean isOrganisation(Sentence sentence, int from, int to) {
        return lexicon.is(sentence.token(to - 1).form(), WordClass.PART_ORGANISATION)
                || from < to && lexicon.is(sentence.token(from).form(), WordClass.PART_ORGANISATION);
    }

    private boolean isAcronym(String form) {
        return lexicon.never(form).filter(what -> what == WordClass.ACRONYM).isPresent();
    }

    private void piece(int index, Sentence sentence, int from, int to, List<Candidate> candidates) {
        int start = from;
        int end = to;
        while (start < end && (isFiller(sentence, start, end) || isDemonymBefore(sentence, start, end))) {
            start++;
        }
        while (end > start && isTail(sentence.token(end - 1))) {
            end--;
        }
        if (start < end && isSomebody(index, sentence, start, end)) {
            hyphenated(Candidate.of(index, sentence, start, end, text)).forEach(candidates::add);
        }
    }

    private boolean isFiller(Sentence sentence, int at, int end) {
        String form = sentence.token(at).form();
        Shape shape = Shape.of(form);
        if (shape == Shape.MARK || shape == Shape.LOWER && lexicon.is(form, WordClass.LINK)) {
            return true;
        }
        if (at + 1 < end && NameWords.isCount(sentence, at)) {
            return false;
        }
        Optional<WordClass> never = lexicon.never(form);
        boolean feast = never.filter(what -> what == WordClass.CALENDAR).isPresent();
        if (at + 1 < end && feast && lexicon.isFirstName(form)) {
            return false;
        }
        boolean known = lexicon.gazetteer()
                .longestAt(sentence, at)
                .filter(entry -> at + entry.tokens() <= end)
                .isPresent();
        return !known
                && never.filter(what -> what != WordClass.DEMONYM && what != WordClass.ACRONYM)
                        .isPresent()
                && (!lexicon.is(form, WordClass.ARTICLE) || end - at == 1 || Page.begins(sentence, at));
    }

    /** « French President Macron », "British Airways": an adjective of a place before a name that stands without it. */
    private boolean isDemonymBefore(Sentence sentence, int at, int end) {
        return end - at > 1
                && lexicon.never(sentence.token(at).form())
                        .filter(what -> what == WordClass.DEMONYM || what == WordClass.BELIEF)
                        .isPresent()
                && lexicon.isFirstName(sentence.token(at + 1).form());
    }

    private boolean isTail(Token token) {
        Shape shape = Shape.of(token.form());
        return shape == Shape.MARK && !token.form().equals(".")
                || shape == Shape.LOWER
                        && (lexicon.is(token.form(), WordClass.LINK)
                                || token.form().startsWith("'"));
    }

    private boolean isSomebody(int index, Sentence sentence, int from, int to) {
        if (page.isHeadline(index)) {
            return isKnown(sentence, from, to);
        }
        if (isPortfolio(sentence, from, to)) {
            return false;
        }
        if (to - from > 1) {
            return !isAllNever(sentence, from, to);
        }
        String form = sentence.token(from).form();
        return lexicon.never(form).isEmpty()
                && !isFixed(sentence, from)
                && !isGlossed(sentence, from)
                && !isGeneric(index, from)
                && !isWhatTheyCall(sentence, from)
                && !lexicon.is(form, WordClass.PART_CONTEST)
                && !isShouted(sentence, from)
                && (Shape.of(form) != Shape.LOWER);
    }

    /** « la ministre de la Santé », "Minister of Health": what a minister minds, and what stands beside it. */
    private boolean isPortfolio(Sentence sentence, int from, int to) {
        if (lexicon.gazetteer().longestAt(sentence, from).isPresent()
                || lexicon.isFirstName(sentence.token(from).form())) {
            return false;
        }
        int at = from - 1;
        int links = 0;
        while (at >= 0 && from - at <= PORTFOLIO) {
            String form = sentence.token(at).form();
            boolean link = lexicon.is(form, WordClass.LINK) || lexicon.is(form, WordClass.ARTICLE);
            boolean beside = link || lexicon.is(form, WordClass.JOINING) || form.equals(",");
            boolean office = links > 0 && isOffice(sentence, at);
            if (office || !beside && Shape.of(form) != Shape.CAPITAL) {
                return office;
            }
            links += link ? 1 : 0;
            at--;
        }
        return false;
    }

    /** A « premier ministre » minds no portfolio. */
    private boolean isOffice(Sentence sentence, int at) {
        for (int from = Math.max(0, at - 3); from <= at; from++) {
            if (from + lexicon.longest(sentence, from, WordClass.PORTFOLIO) == at + 1) {
                return true;
            }
            if (from + lexicon.longest(sentence, from, WordClass.PERSON) == at + 1) {
                return false;
            }
        }
        return false;
    }

    /** "they call her the Calculator": what somebody is called is not somebody else. */
    private boolean isWhatTheyCall(Sentence sentence, int at) {
        if (at < 2 || !lexicon.is(sentence.token(at - 1).form(), WordClass.ARTICLE)) {
            return false;
        }
        for (int i = Math.max(0, at - 4); i < at - 1; i++) {
            if (lexicon.is(sentence.token(i).lemma(), WordClass.CALL_VERB)) {
                return lexicon.gazetteer().entry(sentence.token(at).form()).isEmpty();
            }
        }
        return false;
    }

    /** « la Compagnie », "Food maker Arden": a word for organisations, with an article or before a noun, names none. */
    private boolean isGeneric(int index, int at) {
        Sentence sentence = page.sentences().get(index);
        String form = sentence.token(at).form();
        boolean noun = lexicon.is(form, WordClass.ORGANISATION);
        boolean article = at > 0 && lexicon.is(sentence.token(at - 1).form(), WordClass.ARTICLE);
        boolean before = at + 1 < sentence.tokens().size()
                && sentence.token(at + 1).upos().equals("NOUN")
                && Shape.of(sentence.token(at + 1).form()) == Shape.LOWER;
        boolean begins = Page.begins(sentence, at);
        boolean word = begins && before && lexicon.is(form, WordClass.PART_ORGANISATION);
        boolean people = begins && lexicon.is(form, WordClass.GROUP);
        return Shape.of(form) == Shape.CAPITAL && (noun && article || word || people);
    }

    /** « LA CRUE DE LA MARNE » inside a line: words in capitals beside others, or too long for an acronym. */
    private boolean isShouted(Sentence sentence, int at) {
        String form = sentence.token(at).form();
        if (Shape.of(form) != Shape.CAPITALS
                || at == 0
                || lexicon.gazetteer().entry(form).isPresent()
                || isWrittenSo(form)) {
            return false;
        }
        boolean beside = isCapitals(sentence, at - 1) || isCapitals(sentence, at + 1);
        return form.length() > LONGEST_ACRONYM || beside;
    }

    /** Whether the article has the word with one capital too: « MARNE » and « Marne ». */
    private boolean isWrittenSo(String form) {
        return page.isNameSomewhere(form.charAt(0) + form.substring(1).toLowerCase(java.util.Locale.ROOT));
    }

    private static boolean isCapitals(Sentence sentence, int at) {
        return at >= 0
                && at < sentence.tokens().size()
                && Shape.of(sentence.token(at).form()) == Shape.CAPITALS
                && sentence.token(at).form().length() > 1;
    }

    /** « plainte contre X », « né sous X »: with the word before it the name is nobody's. */
    private boolean isFixed(Sentence sentence, int at) {
        return at > 0
                && lexicon.never(Lexicon.key(sentence.token(at - 1).form())
                                + " "
                                + sentence.token(at).form())
                        .isPresent();
    }

    private boolean isAllNever(Sentence sentence, int from, int to) {
        if (lexicon.gazetteer()
                .longestAt(sentence, from)
                .filter(entry -> from + entry.tokens() == to)
                .isPresent()) {
            return false;
        }
        String phrase = Candidate.of(0, sentence, from, to, text).name();
        if (lexicon.never(phrase).isPresent()) {
            return true;
        }
        for (int i = from; i < to; i++) {
            Token token = sentence.token(i);
            if (Shape.of(token.form()).isCapital()
                    && lexicon.never(token.form()).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /** In a line of capitals only what the article or the lists know is a name. */
    private boolean isKnown(Sentence sentence, int from, int to) {
        boolean known = lexicon.gazetteer()
                .longestAt(sentence, from)
                .filter(entry -> from + entry.tokens() == to)
                .isPresent();
        int sure = 0;
        for (int i = from; i < to; i++) {
            String form = sentence.token(i).form();
            sure += Shape.of(form) == Shape.LOWER || page.isNameSomewhere(form) || Shape.of(form) == Shape.MIXED
                    ? 1
                    : 0;
        }
        boolean person =
                to - from == 2 && lexicon.isFirstName(sentence.token(from).form());
        return known || sure == to - from || person;
    }

    /** « SLT [équipe de direction] », "AI (artificial intelligence)": an acronym explained by common words names nobody. */
    private boolean isGlossed(Sentence sentence, int at) {
        if (Shape.of(sentence.token(at).form()) != Shape.CAPITALS
                || at + 2 >= sentence.tokens().size()
                || lexicon.gazetteer().entry(sentence.token(at).form()).isPresent()) {
            return false;
        }
        String mark = sentence.token(at + 1).form();
        if (!mark.equals("[") && !mark.equals("(")) {
            return false;
        }
        int words = 0;
        for (int i = at + 2; i < sentence.tokens().size(); i++) {
            Shape shape = Shape.of(sentence.token(i).form());
            if (shape == Shape.MARK) {
                break;
            }
            if (shape != Shape.LOWER) {
                return false;
            }
            words++;
        }
        return words > 0;
    }

    /** « le partenariat Norvane-OrvanAI »: two names of the article joined by a hyphen are two. */
    private List<Candidate> hyphenated(Candidate candidate) {
        if (candidate.tokens() > 1) {
            return List.of(candidate);
        }
        int hyphen = candidate.name().indexOf('-');
        if (hyphen < 2 || candidate.span().length() != candidate.name().length()) {
            return List.of(candidate);
        }
        String left = candidate.name().substring(0, hyphen);
        String right = candidate.name().substring(hyphen + 1);
        if (!isNameAlone(left)
                || !isNameAlone(right)
                || lexicon.gazetteer().entry(candidate.name()).isPresent()) {
            return List.of(candidate);
        }
        var span = candidate.span();
        return List.of(
                part(candidate, org.denouement.model.text.Span.of(span.start(), span.start() + hyphen), left),
                part(candidate, org.denouement.model.text.Span.of(span.start() + hyphen + 1, span.end()), right));
    }

    private boolean isNameAlone(String form) {
        return page.isNameSomewhere(form) || lexicon.gazetteer().entry(form).isPresent() && !lexicon.isFirstName(form);
    }

    private static Candidate part(Candidate whole, org.denouement.model.text.Span span, String name) {
        return new Candidate(whole.index(), whole.sentence(), whole.from(), whole.to(), span, name);
    }
}
