package org.denouement.reconcile.timeline;

import java.util.List;
import java.util.Optional;
import org.denouement.model.reading.EntityKind;
import org.denouement.model.reading.EntityMention;
import org.denouement.model.reading.Sentence;
import org.denouement.model.reading.Token;
import org.denouement.model.text.Span;

/**
 * The plain noun that the pronoun of an event's clause stands for, where nobody of the cast is meant: "The ship left at
 * noon. It lost power". Only the subject of the verb that says the clause, or of the sentence before it, in the same
 * number and gender; "he" and "she" are left to those who know who is who.
 *
 * @param pronoun the pronoun's place in its sentence
 * @param words the noun phrase that it stands for, in the text
 */
record Antecedent(int pronoun, Span words) {
    private static final int PHRASE = 9;

    static Optional<Antecedent> of(Claim claim) {
        Optional<Sentence> sentence =
                claim.reading().sentenceAt(claim.mention().trigger().start());
        int pronoun = sentence.map(told -> pronoun(claim, told)).orElse(-1);
        if (pronoun < 0) {
            return Optional.empty();
        }
        Sentence told = sentence.orElseThrow();
        return saying(claim, told, pronoun)
                .or(() -> before(claim, told).flatMap(earlier -> subject(claim, earlier, told.token(pronoun))))
                .map(words -> new Antecedent(pronoun, words));
    }

    /** Whether a pronoun is the subject, and neither the cast nor the words before it say who is meant. */
    static boolean isOpen(Claim claim) {
        Optional<Sentence> sentence =
                claim.reading().sentenceAt(claim.mention().trigger().start());
        return sentence.filter(told -> pronoun(claim, told) >= 0).isPresent()
                && of(claim).isEmpty();
    }

    /** The personal pronoun that is the verb's subject and nobody of the cast, or -1. */
    private static int pronoun(Claim claim, Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        for (Actor actor : claim.actors().list()) {
            for (int i = 0; i < tokens.size(); i++) {
                Token token = tokens.get(i);
                boolean subject = token.span().equals(actor.participant().head())
                        && token.is("nsubj")
                        && token.upos().equals("PRON")
                        && token.feature("PronType").equals("Prs")
                        && !token.feature("Person").equals("1")
                        && !token.feature("Person").equals("2");
                if (subject
                        && actor.entity().isEmpty()
                        && claim.mention().clause().contains(token.span())) {
                    return i;
                }
            }
        }
        return -1;
    }

    /** "Police said that they were investigating". */
    private static Optional<Span> saying(Claim claim, Sentence sentence, int pronoun) {
        Token verb = sentence.token(sentence.token(pronoun).head());
        boolean said = verb.is("ccomp") && verb.head() >= 0;
        return said ? subjectOf(claim, sentence, verb.head(), sentence.token(pronoun)) : Optional.empty();
    }

    private static Optional<Sentence> before(Claim claim, Sentence sentence) {
        Optional<Sentence> last = Optional.empty();
        for (Sentence other : claim.reading().sentences()) {
            if (other.span().equals(sentence.span())) {
                return last.filter(earlier -> claim.words(Span.of(
                                        earlier.span().end(), sentence.span().start()))
                                .isBlank()
                        && claim.words(Span.of(
                                                earlier.span().end(),
                                                sentence.span().start()))
                                        .indexOf('\n')
                                < 0);
            }
            last = Optional.of(other);
        }
        return Optional.empty();
    }

    private static Optional<Span> subject(Claim claim, Sentence sentence, Token pronoun) {
        for (int i = 0; i < sentence.tokens().size(); i++) {
            if (sentence.token(i).head() < 0) {
                return subjectOf(claim, sentence, i, pronoun);
            }
        }
        return Optional.empty();
    }

    private static Optional<Span> subjectOf(Claim claim, Sentence sentence, int verb, Token pronoun) {
        List<Token> tokens = sentence.tokens();
        for (int i = 0; i < verb; i++) {
            Token token = tokens.get(i);
            boolean noun = token.upos().equals("NOUN") || token.upos().equals("PROPN");
            if (token.head() == verb && token.is("nsubj")) {
                // "Police said that they": a noun without an article names a body of people.
                boolean bare = i == 0 || tokens.get(i - 1).head() != i;
                return noun && agrees(claim, token, bare, pronoun) ? Optional.of(phrase(tokens, i)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean agrees(Claim claim, Token noun, boolean bare, Token pronoun) {
        boolean person = claim.reading()
                .mentionAt(noun.span())
                .map(EntityMention::kind)
                .filter(kind -> kind == EntityKind.PERSON)
                .isPresent();
        boolean neuter = pronoun.feature("Gender").equals("Neut");
        boolean gendered = !neuter && !pronoun.feature("Gender").isEmpty();
        boolean gender = !gendered || noun.feature("Gender").equals(pronoun.feature("Gender"));
        boolean body = pronoun.feature("Number").equals("Plur")
                && pronoun.feature("Gender").isEmpty()
                && bare;
        boolean number = body
                || pronoun.feature("Number").isEmpty()
                || noun.feature("Number").isEmpty()
                || pronoun.feature("Number").equals(noun.feature("Number"));
        return number && gender && !person;
    }

    /** The noun with what stands before it, and what hangs on it before any mark where that is short. */
    private static Span phrase(List<Token> tokens, int noun) {
        int first = noun;
        while (first > 0
                && tokens.get(first - 1).head() == noun
                && !tokens.get(first - 1).is("punct")) {
            first--;
        }
        int last = noun;
        int name = noun;
        while (last + 1 < tokens.size() && isOf(tokens, last + 1, noun)) {
            last++;
            name = tokens.get(last).is("flat") && name == last - 1 ? last : name;
        }
        if (last - first >= PHRASE) {
            last = name;
        }
        return tokens.get(first).span().cover(tokens.get(last).span());
    }

    private static boolean isOf(List<Token> tokens, int index, int noun) {
        Token token = tokens.get(index);
        return Sentence.isUnder(tokens, index, noun)
                && !token.is("punct")
                && !token.feature("VerbForm").equals("Fin")
                && !token.upos().equals("PRON");
    }
}
