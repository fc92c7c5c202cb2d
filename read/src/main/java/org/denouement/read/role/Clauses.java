package org.denouement.read.role;

import java.util.OptionalInt;
import org.denouement.model.reading.Sentence;
import org.denouement.model.reading.Token;

/** Reads subjects, objects and recipients off the dependency tree of a sentence. */
final class Clauses {
    private Clauses() {}

    /** Whether the verb is passive: by its own subject or auxiliary, or as a participle that describes a noun. */
    static boolean isPassive(Sentence sentence, int verb) {
        for (int dependent : sentence.dependentsOf(verb)) {
            String relation = sentence.token(dependent).deprel();
            if (relation.equals("nsubj:pass") || relation.equals("aux:pass")) {
                return true;
            }
        }
        Token token = sentence.token(verb);
        return isPastParticiple(token) && (isReduced(sentence, verb) || isHeadline(sentence, verb));
    }

    /** "The man named chairman"; not "who has held the post", which has a subject and an auxiliary. */
    private static boolean isReduced(Sentence sentence, int verb) {
        return sentence.token(verb).is("acl")
                && sentence.dependent(verb, "aux").isEmpty()
                && sentence.dependent(verb, "nsubj").isEmpty();
    }

    /** « Anna Petit nommée directrice »: a headline leaves the auxiliary out, and the participle agrees. */
    private static boolean isHeadline(Sentence sentence, int verb) {
        boolean agrees = !sentence.token(verb).feature("Gender").isEmpty();
        return agrees
                && sentence.token(verb).is("root")
                && sentence.dependent(verb, "aux").isEmpty()
                && sentence.dependent(verb, "nsubj").isPresent();
    }

    private static boolean isPastParticiple(Token token) {
        return token.feature("VerbForm").equals("Part")
                && !token.feature("Tense").equals("Pres");
    }

    /** The subject of a verb: its own, the noun that a participle describes, or that of the verb it is joined to. */
    static OptionalInt subject(Sentence sentence, int verb) {
        int at = verb;
        for (int steps = 0; steps < 4 && at >= 0; steps++) {
            OptionalInt own = sentence.dependent(at, "nsubj");
            if (own.isPresent()) {
                return relativeHead(sentence, own.getAsInt(), at);
            }
            Token token = sentence.token(at);
            if (token.is("acl")) {
                return OptionalInt.of(token.head());
            }
            if (!token.is("conj") && !token.is("xcomp") && !token.is("advcl")) {
                return OptionalInt.empty();
            }
            at = token.head();
        }
        return OptionalInt.empty();
    }

    /** For « Arden, qui a démissionné » the subject is what the relative clause describes. */
    private static OptionalInt relativeHead(Sentence sentence, int subject, int verb) {
        Token clause = sentence.token(verb);
        boolean relative = clause.deprel().equals("acl:relcl")
                && (sentence.token(subject).feature("PronType").contains("Rel")
                        || sentence.token(subject).upos().equals("PRON"));
        return relative && clause.head() >= 0 ? OptionalInt.of(clause.head()) : OptionalInt.of(subject);
    }

    /** Who acts: the subject, or of a passive verb « par … », "by …". */
    static OptionalInt actor(Sentence sentence, int verb) {
        return isPassive(sentence, verb) ? sentence.dependent(verb, "obl:agent") : subject(sentence, verb);
    }

    /** Whom or what it is done to: the object, or the subject of a passive verb. */
    static OptionalInt undergoer(Sentence sentence, int verb) {
        return isPassive(sentence, verb) ? subject(sentence, verb) : object(sentence, verb);
    }

    static OptionalInt object(Sentence sentence, int verb) {
        return sentence.dependent(verb, "obj");
    }

    /** To whom something is offered: the indirect object, or an oblique right after « à » or "to". */
    static OptionalInt recipient(Sentence sentence, int verb) {
        OptionalInt indirect = sentence.dependent(verb, "iobj");
        if (indirect.isPresent()) {
            return indirect;
        }
        for (int dependent : sentence.dependentsOf(verb)) {
            Token token = sentence.token(dependent);
            if (token.is("obl") && sentence.dependent(dependent, "case").isPresent() && !token.is("obl:agent")) {
                return OptionalInt.of(dependent);
            }
        }
        return OptionalInt.empty();
    }

    static boolean isNegated(Sentence sentence, int verb) {
        for (int dependent : sentence.dependentsOf(verb)) {
            if (sentence.token(dependent).feature("Polarity").equals("Neg")
                    && sentence.token(dependent).is("advmod")) {
                return true;
            }
        }
        return false;
    }
}
