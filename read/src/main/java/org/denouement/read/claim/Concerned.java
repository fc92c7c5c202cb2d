package org.denouement.read.claim;

import java.util.Optional;
import java.util.Set;
import org.denouement.model.reading.Sentence;
import org.denouement.model.reading.Token;
import org.denouement.read.claim.ClaimLexicon.Pattern;

/** Whom a claim concerns, and whether its verb has the noun beside it that makes it a claim of its concept. */
final class Concerned {
    /** What a pattern needs beside its verb when it is no noun. */
    private static final Set<String> PLAIN = Set.of("-", "weak", "heard");

    /** In tokens, from a verb to its object. */
    private static final int FOLLOWS = 5;

    private final ClaimLexicon lexicon;
    private final Sentence sentence;

    Concerned(ClaimLexicon lexicon, Sentence sentence) {
        this.lexicon = lexicon;
        this.sentence = sentence;
    }

    boolean fits(int verb, Pattern pattern) {
        boolean plain = PLAIN.contains(pattern.needs());
        boolean noun = plain
                || sentence.dependentsOf(verb).stream()
                        .filter(dependent -> pattern.how().equals("reached") == isSubject(dependent))
                        .anyMatch(dependent -> isNoun(dependent, pattern.needs()))
                || isInRelative(verb, pattern)
                || isFollowed(verb, pattern);
        return noun && (!pattern.how().endsWith("subject") || !isPassive(verb));
    }

    /** « reçu deux des trois SIGNALEMENTS » where the tree gave the verb no object. */
    private boolean isFollowed(int verb, Pattern pattern) {
        boolean object = sentence.dependentsOf(verb).stream()
                .anyMatch(at -> sentence.token(at).is("obj"));
        int last = Math.min(verb + FOLLOWS, sentence.tokens().size() - 1);
        for (int i = verb + 1; !object && !pattern.how().equals("reached") && i <= last; i++) {
            Token token = sentence.token(i);
            if (token.upos().equals("NOUN")
                    || token.upos().equals("VERB")
                    || token.upos().equals("PROPN")) {
                return token.upos().equals("NOUN") && lexicon.is(pattern.needs(), token);
            }
        }
        return false;
    }

    /** "A MEMO that she sent to him". */
    private boolean isInRelative(int verb, Pattern pattern) {
        Token token = sentence.token(verb);
        return token.is("acl:relcl")
                && token.head() >= 0
                && !pattern.how().equals("reached")
                && lexicon.is(pattern.needs(), sentence.token(token.head()));
    }

    /** The noun itself or, of « deux des trois signalements », the one counted. */
    private boolean isNoun(int at, String list) {
        Token token = sentence.token(at);
        boolean argument = isSubject(at) || token.is("obj") || token.deprel().startsWith("obl");
        return argument
                && (lexicon.is(list, token)
                        || !token.upos().equals("PROPN")
                                && sentence.dependentsOf(at).stream()
                                        .map(sentence::token)
                                        .anyMatch(inner -> inner.is("nmod") && lexicon.is(list, inner)));
    }

    private boolean isSubject(int at) {
        return sentence.token(at).deprel().startsWith("nsubj");
    }

    boolean isPassive(int verb) {
        return sentence.dependentsOf(verb).stream()
                .map(sentence::token)
                .anyMatch(token -> token.is("aux:pass") || token.is("nsubj:pass"));
    }

    Optional<Token> of(int verb, Pattern pattern) {
        boolean subject = pattern.how().endsWith("subject") || pattern.how().equals("object") && isPassive(verb);
        return pattern.how().equals("none")
                ? Optional.empty()
                : subject ? subjectOf(verb) : addressee(verb, pattern.needs());
    }

    /** An infinitive without a subject of its own is the speaker's: « dément avoir été averti ». */
    boolean isOpen(int verb, Pattern pattern) {
        boolean subject = pattern.how().endsWith("subject") || pattern.how().equals("object") && isPassive(verb);
        return subject && isInfinitive(verb) && ownSubject(verb).isEmpty();
    }

    private boolean isInfinitive(int verb) {
        return sentence.token(verb).feature("VerbForm").equals("Inf")
                || sentence.dependentsOf(verb).stream()
                        .map(sentence::token)
                        .anyMatch(token -> token.upos().equals("AUX")
                                && token.feature("VerbForm").equals("Inf"));
    }

    private Optional<Token> subjectOf(int verb) {
        return ownSubject(verb).or(() -> over(verb));
    }

    /** « ALAIN BERTHOMIEU a reconnu avoir lu le courrier »: the subject of the verb above an infinitive. */
    Optional<Token> over(int verb) {
        int head = sentence.token(verb).head();
        boolean complement = sentence.token(verb).is("xcomp")
                || isInfinitive(verb) && !sentence.token(verb).deprel().startsWith("acl");
        return complement && head >= 0 && ownSubject(verb).isEmpty() ? ownSubject(head) : Optional.empty();
    }

    private Optional<Token> ownSubject(int verb) {
        return sentence.dependentsOf(verb).stream()
                .filter(this::isSubject)
                .map(sentence::token)
                .filter(token -> !lexicon.is("negative", token))
                .findFirst();
    }

    /** Who was written to: the object or the complement that is not the letter itself. */
    private Optional<Token> addressee(int verb, String needs) {
        return sentence.dependentsOf(verb).stream()
                .map(sentence::token)
                .filter(token ->
                        token.is("obj") || token.is("iobj") || token.deprel().startsWith("obl"))
                .filter(token -> !token.feature("PronType").contains("Rel")
                        && !token.upos().equals("SCONJ"))
                .filter(token -> !token.upos().equals("NUM") && !lexicon.is("negative", token))
                .filter(token -> PLAIN.contains(needs) || !lexicon.is(needs, token))
                .filter(token -> !token.is("obl:agent") && !token.is("obl:unmarked"))
                .findFirst();
    }
}
