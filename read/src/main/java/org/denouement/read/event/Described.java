package org.denouement.read.event;

import java.util.List;
import java.util.Set;
import org.denouement.model.reading.Sentence;
import org.denouement.model.reading.Token;

/**
 * A participle without an auxiliary right behind a noun describes a noun: « la fuite de chlore survenue mardi », « la
 * fermeture de l'usine, fondée en 1954 ». Parsers hang it on the verb of the sentence, or on the wrong noun; where the
 * participle agrees, the nearest noun it agrees with has it, and what only things undergo is said of the nearest thing.
 */
final class Described {
    private static final Set<String> NOMINAL = Set.of("NOUN", "PROPN");
    private static final Set<String> ARGUMENTS = Set.of("obj", "nmod", "appos", "nsubj", "obl:agent");
    private static final int DEEPEST = 6;

    private final Parse parse;
    private final List<Token> tokens;
    private final Words words;

    private Described(Parse parse, Words words) {
        this.parse = parse;
        this.tokens = parse.tokens();
        this.words = words;
    }

    static void mend(Parse parse, Words words) {
        Described described = new Described(parse, words);
        for (int i = 1; i < described.tokens.size(); i++) {
            if (described.isBareParticiple(i)) {
                described.hang(i);
            }
        }
    }

    private boolean isBareParticiple(int index) {
        Token token = tokens.get(index);
        boolean participle = token.upos().equals("VERB")
                && token.feature("VerbForm").equals("Part")
                && token.feature("Tense").equals("Past");
        return participle
                && (token.is("acl") && !token.is("acl:relcl") || isStray(index))
                && !parse.has(index, "aux")
                && !parse.has(index, "cop")
                && !parse.has(index, "nsubj")
                && !parse.has(index, "mark")
                && !parse.has(index, "case");
    }

    /** Hung on the verb, as a clause of it or beside it. */
    private boolean isStray(int index) {
        Token token = tokens.get(index);
        boolean beside = token.is("conj")
                && !parse.has(index, "cc")
                && !tokens.get(index - 1).form().equals(",");
        return token.is("advcl") || beside;
    }

    private void hang(int participle) {
        boolean comma = tokens.get(participle - 1).form().equals(",");
        int last = comma ? participle - 2 : participle - 1;
        boolean ofThings =
                words.has("participle.thing", Tree.normal(tokens.get(participle).lemma()));
        boolean agreeing = !tokens.get(participle).feature("Gender").isEmpty();
        boolean stray = isStray(participle);
        if (last < 0 || !isNominal(last) || !(ofThings || agreeing && stray)) {
            return;
        }
        int noun = nearest(last, participle);
        boolean free = noun >= 0 && (ofThings || !comma || ARGUMENTS.stream().anyMatch(tokens.get(noun)::is));
        if (free && tokens.get(participle).head() != noun && !Sentence.isUnder(tokens, noun, participle)) {
            parse.set(participle, noun, "acl");
        }
    }

    /** The nearest noun above the last word of the phrase that the participle can agree with; -1 when none does. */
    private int nearest(int last, int participle) {
        int at = last;
        for (int steps = 0; steps < DEEPEST && at >= 0 && at <= last && isNominal(at); steps++) {
            if (!tokens.get(at).is("flat") && agrees(at, participle)) {
                return at;
            }
            at = tokens.get(at).head();
        }
        return Tree.NONE;
    }

    private boolean agrees(int noun, int participle) {
        return isSame(noun, participle, "Gender") && isSame(noun, participle, "Number");
    }

    private boolean isSame(int noun, int participle, String feature) {
        String one = tokens.get(noun).feature(feature);
        String other = tokens.get(participle).feature(feature);
        return one.isEmpty() || other.isEmpty() || one.equals(other);
    }

    private boolean isNominal(int index) {
        return NOMINAL.contains(tokens.get(index).upos());
    }
}
