package org.denouement.read.event;

import java.util.List;
import java.util.Set;
import org.denouement.model.reading.Timex;
import org.denouement.model.reading.Token;

/**
 * Finds the main verb that a parser took for a description, where a language writes its past like its participle: "The
 * director, Ines Arden, resigned on Monday", "Rescuers on Thursday called off the search". A participle that agrees with
 * a noun (« licenciée ») is none of these.
 */
final class MainVerb {
    private static final Set<String> NOMINAL = Set.of("NOUN", "PROPN");
    private static final String FINITE = "Mood=Ind|Tense=Past|VerbForm=Fin";

    private final Parse parse;
    private final List<Token> tokens;
    private final List<Timex> times;

    private MainVerb(Parse parse, List<Timex> times) {
        this.parse = parse;
        this.tokens = parse.tokens();
        this.times = times;
    }

    static void mend(Parse parse, List<Timex> times) {
        MainVerb verbs = new MainVerb(parse, times);
        if (verbs.isSentence()) {
            verbs.all();
        }
    }

    /** Headlines leave out auxiliaries; what ends with a full stop does not. */
    private boolean isSentence() {
        return tokens.size() > 3 && tokens.get(tokens.size() - 1).upos().equals("PUNCT");
    }

    private void all() {
        for (int i = 0; i < tokens.size(); i++) {
            joinNumber(i);
            ofWhose(i);
        }
        for (int i = 0; i < tokens.size(); i++) {
            if (isGerundAbove(i)) {
                lower(i);
            } else if (isPastForm(i)) {
                ofSubject(i);
                ofNoun(i);
                beforeClause(i);
            } else if (tokens.get(i).feature("VerbForm").equals("Fin")) {
                afterRelative(i);
            }
        }
    }

    /** "Thirty-one employees": two numbers with a hyphen between are one. */
    private void joinNumber(int first) {
        int second = first + 2;
        boolean joined = second < tokens.size()
                && tokens.get(first).upos().equals("NUM")
                && tokens.get(second).upos().equals("NUM")
                && tokens.get(first + 1).upos().equals("PUNCT")
                && tokens.get(first).span().end()
                        == tokens.get(first + 1).span().start()
                && tokens.get(first + 1).span().end()
                        == tokens.get(second).span().start()
                && tokens.get(second).head() > second;
        if (!joined) {
            return;
        }
        if (tokens.get(first).head() < 0) {
            int verb = child(first, "parataxis");
            if (verb < 0) {
                return;
            }
            parse.set(verb, -1, "root");
            parse.move(0, first, verb);
        }
        parse.set(first, tokens.get(second).head(), "nummod");
        parse.set(first + 1, second, "punct");
    }

    /** "X, whose month as interim chief ended on Friday": what follows is told of the month. */
    private void ofWhose(int whose) {
        int noun = tokens.get(whose).head();
        boolean relative = tokens.get(whose).is("nmod:poss")
                && tokens.get(whose).upos().equals("PRON")
                && !tokens.get(whose).feature("PronType").equals("Prs")
                && whose > 1
                && tokens.get(whose - 1).form().equals(",")
                && noun > whose;
        int verb = relative ? verbAfter(noun) : Tree.NONE;
        int described = whose - 2;
        while (relative && tokens.get(described).is("flat") && described > 0) {
            described = tokens.get(described).head();
        }
        if (verb < 0 || tokens.get(verb).is("acl:relcl") || tokens.get(verb).head() < 0 || commas(noun, verb) > 0) {
            return;
        }
        parse.set(verb, described, "acl:relcl");
        parse.set(noun, verb, "nsubj");
        for (int i = noun + 1; i < verb; i++) {
            int head = tokens.get(i).head();
            if (head < noun || head >= verb) {
                parse.set(i, noun, "nmod");
            }
        }
        if (isPastForm(verb)) {
            finite(verb);
        }
    }

    private int verbAfter(int noun) {
        for (int i = noun + 1; i < tokens.size(); i++) {
            if (tokens.get(i).upos().equals("VERB")
                    && (isPastForm(i) || tokens.get(i).feature("VerbForm").equals("Fin"))) {
                return i;
            }
        }
        return Tree.NONE;
    }

    /** "called", "resigned": the form of a past and of a participle. */
    private boolean isPastForm(int index) {
        Token token = tokens.get(index);
        return token.upos().equals("VERB")
                && token.feature("VerbForm").equals("Part")
                && token.feature("Tense").equals("Past")
                && token.feature("Gender").isEmpty()
                && token.feature("Number").isEmpty()
                && child(index, "aux") < 0
                && child(index, "cop") < 0;
    }

    /** "The director, Ines Arden, resigned on Monday." */
    private void ofSubject(int verb) {
        if (tokens.get(verb).head() >= 0) {
            return;
        }
        int subject = child(verb, "nsubj");
        if (subject >= 0 && subject < verb && !hasMainVerb(verb)) {
            finite(verb);
        } else if (subject < 0
                && isNominal(0)
                && tokens.get(0).head() == verb
                && tokens.get(0).is("parataxis")) {
            parse.set(0, verb, "nsubj");
            finite(verb);
        }
    }

    /** "Rescuers on Thursday called off the search", "The firm, which knew, sold the shares": no other verb is main. */
    private void ofNoun(int verb) {
        int noun = tokens.get(verb).is("acl") ? top(tokens.get(verb).head()) : Tree.NONE;
        boolean described = noun >= 0 && noun < verb && isNominal(noun);
        if (!described || tokens.get(noun).head() >= 0 || hasMainVerb(noun)) {
            return;
        }
        int time = timeBetween(noun, verb);
        boolean dated = child(verb, "obl:agent") < 0 && isTime(child(verb, "obl"));
        if (child(verb, "obj") > verb || time >= 0 || dated) {
            promote(noun, verb);
            parse.set(verb, -1, "root");
            if (time >= 0 && tokens.get(time).head() == noun) {
                parse.set(time, verb, "obl");
            }
        }
    }

    /** "The coastguard called off the search on Tuesday, nine days after the ferry sank": the ferry sank. */
    private void beforeClause(int verb) {
        int noun = tokens.get(verb).head();
        int later = noun < 0 ? Tree.NONE : tokens.get(noun).head();
        boolean described =
                tokens.get(verb).is("acl") && later > verb && tokens.get(noun).is("nsubj");
        int near = described ? nounBefore(later) : Tree.NONE;
        int marker = near < 0 ? Tree.NONE : child(near, "case");
        if (marker < 0 || commas(verb, marker) != 1 || commas(marker, later) > 0) {
            return;
        }
        Token main = tokens.get(later);
        promote(noun, verb);
        parse.set(verb, main.head(), main.deprel());
        parse.set(later, verb, "advcl");
        parse.set(near, later, "nsubj");
        parse.set(marker, later, "mark");
        for (int i = 0; i < marker; i++) {
            if (tokens.get(i).head() == later) {
                parse.set(i, verb, tokens.get(i).deprel());
            }
        }
    }

    /** "Inspectors who visited it ordered the closure": the noun with a clause about it is the subject of the next verb. */
    private void afterRelative(int verb) {
        int clause = tokens.get(verb).head();
        int noun = clause < 0 ? Tree.NONE : tokens.get(clause).head();
        boolean bare = tokens.get(verb).upos().equals("VERB")
                && child(verb, "nsubj") < 0
                && child(verb, "mark") < 0
                && child(verb, "cc") < 0
                && !tokens.get(verb - (verb > 0 ? 1 : 0)).upos().equals("CCONJ")
                && child(verb, "aux") < 0;
        boolean relative = noun >= 0
                && noun < clause
                && clause < verb
                && tokens.get(clause).is("acl:relcl")
                && isNominal(noun)
                && tokens.get(noun).head() < 0
                && !hasMainVerb(noun);
        if (bare
                && relative
                && !tokens.get(verb).is("conj")
                && !tokens.get(verb).is("parataxis")) {
            parse.set(noun, verb, "nsubj");
            parse.set(verb, -1, "root");
            for (int i = verb + 1; i < tokens.size(); i++) {
                if (tokens.get(i).head() == noun) {
                    parse.set(i, verb, tokens.get(i).deprel());
                }
            }
        }
    }

    /** "Deputy managing director Ines Arden took over": a gerund without an auxiliary governs no finite verb. */
    private boolean isGerundAbove(int index) {
        return tokens.get(index).head() < 0
                && tokens.get(index).feature("VerbForm").equals("Ger")
                && child(index, "aux") < 0
                && index + 1 < tokens.size()
                && isNominal(index + 1)
                && finiteUnder(index) >= 0;
    }

    private void lower(int gerund) {
        int verb = finiteUnder(gerund);
        int noun = gerund + 1;
        parse.set(verb, -1, "root");
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).head() == gerund && i != verb) {
                boolean before = i < gerund;
                parse.set(
                        i,
                        before ? noun : verb,
                        before ? "compound" : tokens.get(i).deprel());
            }
        }
        parse.set(gerund, noun, "amod");
    }

    private int finiteUnder(int head) {
        int verb = child(head, "ccomp");
        return verb > head
                        && tokens.get(verb).feature("VerbForm").equals("Fin")
                        && child(verb, "mark") < 0
                        && child(verb, "nsubj") > head
                ? verb
                : Tree.NONE;
    }

    /** The noun becomes the subject of the verb, and what hung on it after the verb finds the noun before it. */
    private void promote(int noun, int verb) {
        parse.set(noun, verb, "nsubj");
        finite(verb);
        for (int i = verb + 1; i < tokens.size(); i++) {
            if (tokens.get(i).head() == noun) {
                boolean clause = tokens.get(i).is("acl");
                int described = clause ? nounOfClause(i, verb) : verb;
                parse.set(
                        i,
                        described,
                        described == verb && clause ? "advcl" : tokens.get(i).deprel());
            }
        }
    }

    /** The common noun at the end of the phrase before the comma of a clause. */
    private int nounOfClause(int clause, int verb) {
        int comma = clause;
        while (comma > verb && !tokens.get(comma).form().equals(",")) {
            comma--;
        }
        int at = comma - 1;
        while (at > verb && !tokens.get(at).upos().equals("NOUN")) {
            int head = tokens.get(at).head();
            at = head > verb && head < at ? head : at - 1;
        }
        return Math.max(at, verb);
    }

    private void finite(int verb) {
        Token old = tokens.get(verb);
        parse.put(verb, new Token(old.span(), old.form(), old.lemma(), old.upos(), FINITE, old.head(), old.deprel()));
    }

    /** Whether a finite verb hangs on the head as a clause beside it, and not as one about a word of it or said by it. */
    private boolean hasMainVerb(int head) {
        boolean noun = isNominal(head);
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean beside =
                    token.is("parataxis") || token.is("conj") && noun || token.is("ccomp") && (noun || i < head);
            boolean clause = token.head() == head && beside;
            boolean finite = token.feature("VerbForm").equals("Fin") || child(i, "aux") >= 0 || child(i, "cop") >= 0;
            if (clause && finite) {
                return true;
            }
        }
        return child(head, "cop") >= 0;
    }

    /** The noun of which a noun says more: "the head" of "the head of the council". */
    private int top(int noun) {
        int top = noun;
        while (top >= 0 && tokens.get(top).is("nmod") && tokens.get(top).head() < top) {
            top = tokens.get(top).head();
        }
        return top;
    }

    /** The last word of a time that ends right before the verb. */
    private int timeBetween(int noun, int verb) {
        return verb - 1 > noun && isTime(verb - 1) ? verb - 1 : Tree.NONE;
    }

    private boolean isTime(int index) {
        return index >= 0
                && times.stream().anyMatch(timex -> timex.span()
                        .contains(tokens.get(index).span()));
    }

    /** The noun right before the verb, which the parse made its complement. */
    private int nounBefore(int verb) {
        boolean near = verb > 0 && isNominal(verb - 1) && tokens.get(verb - 1).head() == verb;
        return near && tokens.get(verb - 1).is("obl") ? verb - 1 : Tree.NONE;
    }

    private int commas(int from, int to) {
        int commas = 0;
        for (int i = from; i < to; i++) {
            commas += tokens.get(i).form().equals(",") ? 1 : 0;
        }
        return commas;
    }

    private boolean isNominal(int index) {
        return NOMINAL.contains(tokens.get(index).upos());
    }

    private int child(int head, String relation) {
        return parse.child(head, relation);
    }
}
