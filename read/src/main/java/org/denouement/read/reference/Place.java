package org.denouement.read.reference;

import java.util.Optional;
import org.denouement.model.reading.Sentence;
import org.denouement.model.reading.Token;

/**
 * A word in its sentence and paragraph. {@code step} numbers the sentences that the article tells itself: those inside
 * of quotations do not take a reader away from who was spoken of before. {@code quotation} is that whose words it is
 * among, or -1.
 */
record Place(Sentence sentence, int at, int step, int paragraph, int quotation) {
    Token token() {
        return sentence.token(at);
    }

    int offset() {
        return token().span().start();
    }

    Optional<Token> head() {
        return token().head() < 0 ? Optional.empty() : Optional.of(sentence.token(token().head()));
    }

    Place to(int token) {
        return new Place(sentence, token, step, paragraph, quotation);
    }

    /** The token that the list of which it is a member hangs on. */
    Token inList() {
        int token = at;
        for (int steps = 0; steps < sentence.tokens().size() && isCarried(token); steps++) {
            token = sentence.token(token).head();
        }
        return sentence.token(token);
    }

    /** The word that it hangs on, or that the list hangs on. */
    Optional<Token> inListHead() {
        int head = inList().head();
        return head < 0 ? Optional.empty() : Optional.of(sentence.token(head));
    }

    /** A member of a list, an apposition, or a noun that the tree takes for the adjective of the word before it. */
    private boolean isCarried(int token) {
        return sentence.token(token).is("conj")
                || sentence.token(token).is("appos")
                || sentence.token(token).is("amod") && sentence.token(token).head() == token - 1;
    }

    boolean isSubject() {
        return inList().is("nsubj");
    }

    /** How much a reader's mind is on it for its place in the sentence. */
    double weight() {
        Token token = inList();
        if (token.is("nsubj") || token.is("dislocated") || token.head() < 0) {
            return isSubordinate(token) ? SUBORDINATE : SUBJECT;
        }
        if (token.is("obj") || token.is("iobj") || token.deprel().equals("obl:agent")) {
            return OBJECT;
        }
        return token.is("obl") ? isOfPassive(token) ? OBJECT : OBLIQUE : OTHER;
    }

    /** « par Lea Arden », as a rule. */
    private boolean isOfPassive(Token token) {
        return token.head() >= 0
                && sentence.dependentsOf(token.head()).stream()
                        .anyMatch(child -> sentence.token(child).deprel().equals("nsubj:pass"));
    }

    private boolean isSubordinate(Token subject) {
        if (subject.head() < 0) {
            return false;
        }
        Token verb = sentence.token(subject.head());
        return verb.is("advcl") || verb.is("acl") || verb.is("ccomp");
    }

    /** After Lappin and Leass (1994); the order matters more than the numbers. */
    private static final double SUBJECT = 100;

    private static final double SUBORDINATE = 80;
    private static final double OBJECT = 60;
    private static final double OBLIQUE = 40;
    private static final double OTHER = 25;
}
