package org.denouement.read.figure;

import java.util.Optional;
import org.denouement.model.reading.Sentence;
import org.denouement.model.reading.Token;
import org.denouement.read.figure.FigureLexicon.Fate;
import org.denouement.read.figure.QuantityReader.Amount;
import org.denouement.read.phrase.Line;
import org.jspecify.annotations.Nullable;

/** What becomes of the people whom a number counts: "12 people were killed" counts the dead. */
final class Fates {
    private static final String KIND = "fate.toll";

    private final FigureLexicon lexicon;

    Fates(FigureLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The thing itself, or by the concept of what became of it. */
    CountedThing with(Line line, CountedThing thing) {
        if (!thing.kind().equals("people")) {
            return thing;
        }
        Sentence sentence = line.sentence();
        int noun = line.pieces().get(line.pieceOver(thing.span().start())).token();
        while (sentence.token(noun).is("compound") && sentence.token(noun).head() > noun) {
            noun = sentence.token(noun).head();
        }
        Token token = sentence.token(noun);
        int verb = token.is("acl") || token.head() < 0 ? noun : token.head();
        return of(sentence, noun, verb)
                .map(found -> new CountedThing(thing.span(), found.concept(), KIND))
                .orElse(thing);
    }

    /** "floodwaters swept through a home, killing TWELVE", "police said FOURTEEN were killed": no noun is counted. */
    Optional<CountedThing> ofBare(Line line, Amount amount) {
        int next = amount.to();
        boolean nominal = next < line.size() && isNominal(line.token(next));
        Sentence sentence = line.sentence();
        int number = line.pieces().get(amount.to() - 1).token();
        int verb = sentence.token(number).head();
        boolean plain = amount.kind().equals("digits") || amount.kind().equals("words");
        if (!plain || nominal || verb < 0 || !sentence.token(verb).upos().equals("VERB")) {
            return Optional.empty();
        }
        return argument(sentence, number, verb)
                .map(fate -> new CountedThing(line.span(amount.from(), amount.to()), fate.concept(), KIND));
    }

    private static boolean isNominal(Token token) {
        String pos = token.upos();
        return pos.equals("NOUN") || pos.equals("PROPN") || pos.equals("ADJ") || pos.equals("SYM");
    }

    private Optional<Fate> of(Sentence sentence, int noun, int verb) {
        Optional<Fate> fate = argument(sentence, noun, verb);
        if (fate.isPresent()) {
            return fate;
        }
        for (int dependent : sentence.dependentsOf(noun)) {
            Fate described = of(sentence, dependent);
            if (described != null && sentence.token(dependent).is("acl")) {
                return Optional.of(described);
            }
        }
        return Optional.empty();
    }

    private Optional<Fate> argument(Sentence sentence, int noun, int verb) {
        Token subject = sentence.token(noun);
        boolean participle = sentence.token(verb).feature("VerbForm").equals("Part")
                && sentence.dependent(verb, "aux").isEmpty();
        boolean object =
                subject.is("obj") || subject.deprel().equals("nsubj:pass") || subject.is("nsubj") && participle;
        Fate fate = of(sentence, verb);
        return fate != null && (fate.argument().equals("object") ? object : subject.is("nsubj"))
                ? Optional.of(fate)
                : Optional.empty();
    }

    /** By the verb alone, or with its particle or the word that completes it: "laid off", "confirmed dead", "lost their lives". */
    private @Nullable Fate of(Sentence sentence, int verb) {
        String lemma = sentence.token(verb).lemma();
        for (int dependent : sentence.dependentsOf(verb)) {
            Token word = sentence.token(dependent);
            boolean completes = word.is("compound:prt") || word.is("xcomp") || word.is("obj") || word.is("ccomp");
            Fate phrasal = completes ? lexicon.fates.get(lemma + " " + word.lemma()) : null;
            if (phrasal != null) {
                return phrasal;
            }
        }
        return lexicon.fates.get(lemma);
    }
}
