package org.denouement.read.event;

import java.util.List;
import java.util.Set;
import org.denouement.model.reading.Sentence;
import org.denouement.model.reading.TimeAnchor;
import org.denouement.model.reading.Timex;
import org.denouement.model.reading.Token;
import org.denouement.model.text.Span;

/**
 * What so many days are counted from is a clause of its own: "resigned on Monday, a day after the mayor was arrested".
 * Parsers give such a clause the subject of the sentence, or take its verb for the main one; then the wrong one resigns.
 */
final class CountedClause {
    private static final Set<String> NOMINAL = Set.of("NOUN", "PROPN", "PRON");
    private static final Set<String> CLOSING = Set.of("PUNCT", "CCONJ");

    private final Parse parse;
    private final List<Token> tokens;

    private CountedClause(Parse parse) {
        this.parse = parse;
        this.tokens = parse.tokens();
    }

    static void mend(Parse parse, List<Timex> times) {
        CountedClause clauses = new CountedClause(parse);
        times.stream()
                .filter(timex -> timex.anchor().kind() == TimeAnchor.Kind.EVENT)
                .filter(timex -> parse.span().contains(timex.span()))
                .forEach(clauses::mend);
    }

    private void mend(Timex timex) {
        int count = at(timex.span());
        int lead = at(timex.anchor().expression().orElseThrow());
        int main = lead < 0 || count < 0 ? Tree.NONE : mainBefore(count);
        int verb = main < 0 ? Tree.NONE : verbAfter(lead);
        int subject = verb < 0 ? Tree.NONE : subject(lead, verb);
        if (subject < 0) {
            return;
        }
        if (!isRight(verb, subject, main)) {
            hang(verb, subject, main);
        }
        parse.set(lead, verb, "mark");
        settle(count, lead, verb, main);
        finite(verb);
    }

    private void hang(int verb, int subject, int main) {
        Token governing = tokens.get(verb);
        if (governing.head() < 0 || governing.head() != main && isUnder(main, verb)) {
            parse.set(main, governing.head(), governing.deprel());
        }
        parse.set(verb, main, "advcl");
        parse.set(subject, verb, parse.has(verb, "aux:pass") ? "nsubj:pass" : "nsubj");
        parse.move(verb + 1, subject, verb);
    }

    /** What hangs on the wrong one of the two verbs finds its own. */
    private void settle(int count, int lead, int verb, int main) {
        for (int i = 0; i < tokens.size(); i++) {
            boolean before = i < count && i != main && tokens.get(i).head() == verb;
            boolean counted = i >= count && i < lead && isOutside(tokens.get(i).head(), count, lead);
            if (before) {
                parse.set(i, main, tokens.get(i).deprel());
            } else if (counted) {
                parse.set(i, verb, tokens.get(i).upos().equals("PUNCT") ? "punct" : "obl:unmarked");
            }
        }
    }

    private static boolean isOutside(int head, int from, int to) {
        return head < from || head >= to;
    }

    private boolean isRight(int verb, int subject, int main) {
        return tokens.get(subject).head() == verb
                && tokens.get(subject).is("nsubj")
                && tokens.get(verb).is("advcl")
                && tokens.get(verb).head() == main;
    }

    /** The last verb before the count that can be the one which it dates. */
    private int mainBefore(int count) {
        for (int i = count - 1; i >= 0; i--) {
            Token token = tokens.get(i);
            boolean told = token.feature("VerbForm").equals("Fin") || parse.has(i, "aux") || isPastForm(token);
            if (token.upos().equals("VERB")
                    && told
                    && !token.is("acl")
                    && !token.is("amod")
                    && !(token.is("advcl") && token.head() < count)) {
                return i;
            }
        }
        return Tree.NONE;
    }

    /** The only verb up to the next mark or conjunction, told of a noun before it. */
    private int verbAfter(int lead) {
        int found = Tree.NONE;
        for (int i = lead + 1; i < tokens.size() && !isClosing(i, lead); i++) {
            Token token = tokens.get(i);
            if (token.feature("PronType").equals("Rel")
                    || token.feature("VerbForm").equals("Inf")) {
                return found;
            }
            boolean told = token.upos().equals("VERB")
                    && (token.feature("VerbForm").equals("Fin")
                            || parse.has(i, "aux")
                            || isPastForm(token) && (parse.child(i, "obj") > i || isClosing(i + 1, lead)));
            if (told && found >= 0) {
                return Tree.NONE;
            }
            found = told ? i : found;
        }
        return found;
    }

    /** The hyphen of a name or number closes nothing. */
    private boolean isClosing(int index, int lead) {
        if (index >= tokens.size()) {
            return true;
        }
        boolean glued =
                tokens.get(index).span().start() == tokens.get(index - 1).span().end()
                        && index + 1 < tokens.size()
                        && tokens.get(index).span().end()
                                == tokens.get(index + 1).span().start();
        return index > lead && CLOSING.contains(tokens.get(index).upos()) && !glued;
    }

    /**
     * The head of the noun phrase between the lead and the verb; none where the verb has a second one for its subject:
     * in "the day after the vote they met" the days are counted from the vote.
     */
    private int subject(int lead, int verb) {
        int found = Tree.NONE;
        for (int i = lead + 1; i < verb; i++) {
            int head = tokens.get(i).head();
            boolean inside = head > lead && head < verb;
            if (found < 0 && NOMINAL.contains(tokens.get(i).upos()) && !inside) {
                found = i;
            }
        }
        int own = parse.child(verb, "nsubj");
        boolean second =
                found >= 0 && own > found && own < verb && tokens.get(verb).head() == found;
        return second ? Tree.NONE : found;
    }

    private static boolean isPastForm(Token token) {
        return token.feature("VerbForm").equals("Part")
                && token.feature("Tense").equals("Past")
                && token.feature("Gender").isEmpty();
    }

    private void finite(int verb) {
        Token old = tokens.get(verb);
        if (isPastForm(old) && !parse.has(verb, "aux")) {
            String feats = old.feats().replace("VerbForm=Part", "VerbForm=Fin");
            parse.put(
                    verb, new Token(old.span(), old.form(), old.lemma(), old.upos(), feats, old.head(), old.deprel()));
        }
    }

    private boolean isUnder(int index, int ancestor) {
        return Sentence.isUnder(tokens, index, ancestor);
    }

    private int at(Span span) {
        for (int i = 0; i < tokens.size(); i++) {
            if (span.contains(tokens.get(i).span())) {
                return i;
            }
        }
        return Tree.NONE;
    }
}
