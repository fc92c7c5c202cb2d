package org.denouement.reconcile.timeline;

import java.util.List;
import java.util.Optional;
import org.denouement.model.reading.Participant;
import org.denouement.model.reading.Sentence;
import org.denouement.model.reading.Token;
import org.denouement.model.text.Span;

/** A claim's clause in the tokens of its sentence: from the first to the last, and the event's word. */
record Clause(Claim claim, List<Token> tokens, int from, int to, int at) {
    /** The most tokens of a subject that the clause lost. */
    private static final int SUBJECT = 14;

    private static final int JOINED = 5;
    private static final int DEPENDENT = 25;
    private static final int DESCRIPTION = 15;

    static Optional<Clause> of(Claim claim, Sentence sentence) {
        Span clause = claim.mention().clause();
        List<Token> tokens = sentence.tokens();
        int from = -1;
        int to = -1;
        int at = -1;
        for (int i = 0; i < tokens.size(); i++) {
            Span span = tokens.get(i).span();
            if (clause.contains(span)) {
                from = from < 0 ? i : from;
                to = i;
            }
            at = span.equals(claim.mention().trigger()) ? i : at;
        }
        return from < 0 || at < from || at > to
                ? Optional.empty()
                : Optional.of(new Clause(claim, tokens, from, to, at));
    }

    Line line() {
        int relative = relative();
        if (relative > from && !hasFinite(from, relative)) {
            return ofRelative(relative);
        }
        if (isUnderRelative()) {
            return new Line(words(from, end()), DEPENDENT);
        }
        if (isObjectOfRelative()) {
            return new Line(words(from, end()), Line.SCRAP);
        }
        if (isDescription()) {
            return new Line(described(), DESCRIPTION);
        }
        return claim.isHeadline() || claim.isNoun() || !isHeadless() ? named() : withSubject();
    }

    /** « Lea Arden, l'ancienne cheffe, licenciée mardi » → « Lea Arden […] licenciée mardi »: told as a headline does. */
    private String described() {
        int noun = tokens.get(at).head();
        int first = -1;
        int last = -1;
        for (int i = Math.max(from, noun); i < at; i++) {
            if (tokens.get(i).form().equals(",")) {
                first = first < 0 ? i : first;
                last = i;
            }
        }
        boolean apart = noun >= from
                && noun < at
                && first > from
                && last + 1 <= at
                && tokens.get(noun).upos().equals("PROPN");
        return apart ? words(from, first - 1) + Line.GAP + words(last + 1, end()) : words(from, end());
    }

    /** With the noun that its pronoun stands for, where that is sure. */
    private Line named() {
        Optional<Antecedent> noun = claim.isHeadline() || claim.isNoun() ? Optional.empty() : Antecedent.of(claim);
        return noun.filter(found -> found.pronoun() >= from && found.pronoun() < end())
                .map(found -> new Line(
                        (found.pronoun() > from ? words(from, found.pronoun() - 1) + Line.GAP : "")
                                + Line.clean(claim.words(found.words()))
                                + Line.GAP
                                + words(found.pronoun() + 1, end()),
                        0))
                .orElseGet(() -> new Line(words(from, end()), 0));
    }

    /** "the ferry that sank on Sunday, killing nine": told by the way in a clause about a noun of the line. */
    private boolean isUnderRelative() {
        int verb = tokens.get(at).head();
        for (int steps = 0; verb >= from && steps < tokens.size(); steps++) {
            if (tokens.get(verb).is("acl:relcl")) {
                return tokens.get(verb).head() >= from && verb < at;
            }
            verb = tokens.get(verb).head();
        }
        return false;
    }

    /** « (la note, que) Le Parallèle a révélée mercredi »: cut off from what it is about. */
    private boolean isObjectOfRelative() {
        if (from == 0 || tokens.get(from - 1).head() != at) {
            return false;
        }
        boolean apart = from > 1
                && tokens.get(from - 2).form().equals(",")
                && tokens.stream().noneMatch(token -> token.head() == at && token.is("obj"));
        boolean mark = tokens.get(from - 1).is("mark") && (tokens.get(at).is("acl") || apart);
        return (mark || isRelative(from - 1)) && !isHeadless();
    }

    /** « le directeur suspendu le 16 mai »: a noun and its participle. */
    private boolean isDescription() {
        Token word = tokens.get(at);
        boolean bare = tokens.stream()
                .noneMatch(token -> token.head() == at && (token.upos().equals("AUX") || token.is("ccomp")));
        return bare && word.is("acl") && word.feature("VerbForm").equals("Part");
    }

    /** « la société qui a rappelé » → « la société […] a rappelé »; an object makes it no sentence. */
    private Line ofRelative(int relative) {
        boolean subject = tokens.get(relative).is("nsubj") && isVerbal(relative + 1);
        return subject
                ? new Line(
                        stripped(words(sentence().phrase(from), relative - 1)) + Line.GAP + words(relative + 1, end()),
                        JOINED * 2)
                : new Line(words(from, end()), DEPENDENT);
    }

    private Line withSubject() {
        if (isInverted()) {
            return new Line(words(from, end()), Line.SCRAP);
        }
        int run = subjectRun();
        if (run < from) {
            return new Line(words(run, end()), 0);
        }
        Optional<Span> subject = subject();
        if (subject.isEmpty()) {
            return new Line(words(from, end()), Line.SCRAP);
        }
        boolean aside = isRelative(from - 1) && hasVerbBefore();
        Span whole = subject.get().cover(tokens.get(end()).span());
        if (aside && whole.length() <= LineEnd.LONG) {
            return new Line(Line.clean(claim.words(whole)), JOINED);
        }
        String verb = aside ? words(at, end()) : auxiliary() + words(from, end());
        return new Line(head(subject.get()) + Line.GAP + verb, JOINED);
    }

    /** The relative pronoun on which the event's verb depends, or -1. */
    private int relative() {
        for (int i = at - 1; i >= from; i--) {
            Token token = tokens.get(i);
            if (token.head() == at && isRelative(i)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether it begins with its verb, or with what leans on it, and has no subject before it. */
    private boolean isHeadless() {
        for (int i = from; i < at; i++) {
            if (tokens.get(i).is("nsubj")) {
                return false;
            }
        }
        int first = from;
        while (first < at && leans(first)) {
            first++;
        }
        return isVerbal(first);
    }

    private boolean leans(int index) {
        Token token = tokens.get(index);
        boolean weak = token.is("obj") || token.is("iobj") || token.is("expl") || token.is("obl");
        return token.upos().equals("PRON") && weak || token.upos().equals("PART");
    }

    private boolean isVerbal(int index) {
        if (index < 0 || index > to) {
            return false;
        }
        Token token = tokens.get(index);
        if (leans(index)) {
            return isVerbal(index + 1);
        }
        String form = token.feature("VerbForm");
        boolean verb = token.upos().equals("VERB") || token.upos().equals("AUX");
        boolean led = index > 0 && tokens.get(index - 1).upos().equals("PART");
        return verb && (form.equals("Fin") || form.equals("Part") || form.equals("Inf") && led);
    }

    /** « a lancé la nouvelle présidente »: behind a quotation. */
    private boolean isInverted() {
        for (int i = at + 1; i <= to; i++) {
            if (tokens.get(i).is("nsubj") && tokens.get(i).head() == at) {
                return true;
            }
        }
        return false;
    }

    /** Where the words without a mark or a verb before the clause begin: its subject, which the parse missed. */
    private int subjectRun() {
        int run = from;
        boolean noun = false;
        while (run > 0 && !isBoundary(run - 1)) {
            run--;
            noun |= isNominal(run);
        }
        boolean whole = run == 0 || isDash(run - 1);
        return whole && noun && from - run <= SUBJECT ? run : from;
    }

    private boolean isBoundary(int index) {
        String upos = tokens.get(index).upos();
        boolean finite = tokens.get(index).feature("VerbForm").equals("Fin");
        return upos.equals("PUNCT") || finite || isRelative(index) || upos.equals("CCONJ") && !isName(index);
    }

    private boolean isName(int index) {
        return index > 0
                && tokens.get(index - 1).upos().equals("PROPN")
                && tokens.get(index + 1).upos().equals("PROPN");
    }

    private boolean isDash(int index) {
        return Character.getType(tokens.get(index).form().codePointAt(0)) == Character.DASH_PUNCTUATION;
    }

    private boolean isNominal(int index) {
        String upos = tokens.get(index).upos();
        return upos.equals("NOUN") || upos.equals("PROPN") || upos.equals("PRON");
    }

    /** Who does it, or to whom it is done, in the words before the clause. */
    private Optional<Span> subject() {
        Span sentence = tokens.get(0).span().cover(tokens.get(from).span());
        Optional<Span> nearest = Optional.empty();
        for (Participant part : claim.mention().participants()) {
            boolean before = sentence.contains(part.span())
                    && part.span().end() <= tokens.get(from).span().start();
            boolean core = part.role().equals("agent") || part.role().equals("patient");
            if (before && core && !isPronounOfClause(part)) {
                nearest = nearest.filter(span -> span.start() >= part.span().start())
                        .or(() -> Optional.of(part.span()));
            }
        }
        return nearest;
    }

    private boolean isPronounOfClause(Participant part) {
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).span().equals(part.head())) {
                return isRelative(i);
            }
        }
        return false;
    }

    /** « (a été arrêté et) écroué »: the auxiliaries that it shares with the verb before it. */
    private String auxiliary() {
        int verb = sentence().sharing(at);
        int first = sentence().auxiliaries(verb);
        boolean shared = verb < from
                && first < verb
                && tokens.get(at).feature("VerbForm").equals("Part");
        return shared ? words(first, verb - 1) + " " : "";
    }

    private ToldTokens sentence() {
        return new ToldTokens(tokens);
    }

    private boolean isRelative(int index) {
        return sentence().isRelative(index);
    }

    private String head(Span subject) {
        int first = sentence().at(subject);
        boolean relative = isRelative(from - 1) || first >= 0 && isRelative(from);
        Span whole = relative && first >= 0
                ? tokens.get(sentence().phrase(first)).span().cover(subject)
                : subject;
        String words = Line.clean(claim.words(whole));
        int comma = words.indexOf(',');
        return comma > 0 ? words.substring(0, comma) : words;
    }

    private boolean hasFinite(int first, int last) {
        return tokens.subList(first, last).stream()
                .anyMatch(token -> token.feature("VerbForm").equals("Fin"));
    }

    private boolean hasVerbBefore() {
        for (int i = from; i < at; i++) {
            if (tokens.get(i).form().equals(",")) {
                return true;
            }
        }
        return false;
    }

    boolean isOwnVoice() {
        for (int i = from; i <= to; i++) {
            Token token = tokens.get(i);
            boolean agent = claim.mention().participants().stream()
                    .anyMatch(part -> part.head().equals(token.span()));
            if ((token.head() == at || agent)
                    && token.is("nsubj")
                    && token.feature("Person").equals("1")) {
                return true;
            }
        }
        return false;
    }

    /** The last token of a line of bearable length. */
    private int end() {
        return new LineEnd(tokens, from, to, at).last();
    }

    private String words(int first, int last) {
        return Line.clean(claim.words(
                tokens.get(first).span().cover(tokens.get(Math.max(first, last)).span())));
    }

    private static String stripped(String words) {
        return words.endsWith(",") ? words.substring(0, words.length() - 1).strip() : words;
    }
}
