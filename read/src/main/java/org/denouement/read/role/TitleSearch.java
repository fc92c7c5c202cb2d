package org.denouement.read.role;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import org.denouement.model.reading.EntityMention;
import org.denouement.model.reading.Sentence;
import org.denouement.model.reading.Token;
import org.denouement.read.phrase.Line;

/** Which title a verb of change is about: its object, what « comme » or "as" leads to, what its clause describes. */
final class TitleSearch {
    /** A title may stand this many pieces behind its verb when the tree does not tie them. */
    static final int MOST_PIECES_FROM_VERB = 14;

    private static final int MOST_PIECES_IN_CLAUSE = 6;

    private final RoleLexicon lexicon;

    TitleSearch(RoleLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The title behind the verb: its object or what « comme », "as", "to be" or the object lead to. */
    Optional<TitlePhrase> titleBehind(Scene scene, int verb, Optional<EntityMention> holder) {
        Line line = scene.line();
        int start = line.pieceOver(line.sentence().token(verb).span().start()) + 1;
        return scene.titles().stream()
                .filter(title -> title.from() >= start && title.from() - start <= MOST_PIECES_FROM_VERB)
                .filter(title -> isNextTo(scene, title, start, holder)
                        || belongsTo(line, title, verb) && isLedTo(scene, title, start, holder))
                .findFirst();
    }

    /** Whether the verb is the nearest one above the title in the tree. */
    static boolean belongsTo(Line line, TitlePhrase title, int verb) {
        Sentence sentence = line.sentence();
        int at = sentence.token(line.pieces().get(title.core()).token()).head();
        for (int steps = 0; at >= 0 && steps < sentence.tokens().size(); steps++) {
            if (at == verb) {
                return true;
            }
            if (sentence.token(at).upos().equals("VERB")) {
                return false;
            }
            at = sentence.token(at).head();
        }
        return false;
    }

    /** "named Maria Lopez as interim chief executive", "was elected sheriff": whatever the tree says. */
    private boolean isNextTo(Scene scene, TitlePhrase title, int start, Optional<EntityMention> holder) {
        int at = start;
        Optional<EntityMention> object = scene.names().personFrom(start);
        if (object.isPresent() && object.equals(holder)) {
            at = scene.names().pieceAfter(object.get());
        }
        int behind = at;
        int led = lexicon.words("as")
                .longestAt(scene.line(), at)
                .map(match -> match.to())
                .orElse(behind);
        return title.from() == at || title.from() == led;
    }

    private boolean isLedTo(Scene scene, TitlePhrase title, int start, Optional<EntityMention> holder) {
        Line line = scene.line();
        if (title.from() == start
                || lexicon.words("as").longestBefore(line, title.from(), 4).isPresent()) {
            return true;
        }
        Optional<EntityMention> before = scene.names().personBefore(title.from());
        if (before.isPresent() && before.equals(holder)) {
            return true;
        }
        Token core = line.token(title.core());
        boolean post = core.is("obl") || core.is("nmod") && !isComplement(line, title.from());
        return core.is("xcomp") || core.is("obj") || post && title.isAnyPost();
    }

    /** « la proposition DE LA direction » is no post that somebody rejects. */
    private boolean isComplement(Line line, int from) {
        return lexicon.words("complement").longestAt(line, from).isPresent()
                || lexicon.words("complement").longestBefore(line, from, 2).isPresent();
    }

    Optional<TitlePhrase> titleOf(Scene scene, EntityMention holder) {
        return scene.holders().entrySet().stream()
                .filter(entry -> entry.getValue().equals(holder))
                .map(Map.Entry::getKey)
                .filter(title -> !title.is("former"))
                .min(Comparator.comparing(title -> title.isForGood(scene.line(), lexicon)));
    }

    /** "…, whose month as interim chief executive ended": the title behind the person and a genitive relative. */
    Optional<TitlePhrase> titleOfWhose(Scene scene, EntityMention person) {
        Line line = scene.line();
        int behind = scene.names().pieceAfter(person);
        int at = line.key(behind).equals(",") ? behind + 1 : behind;
        if (lexicon.words("whose").longestAt(line, at).isEmpty()) {
            return Optional.empty();
        }
        return scene.titles().stream()
                .filter(title -> title.from() > at && title.from() - at <= MOST_PIECES_IN_CLAUSE)
                .filter(title ->
                        lexicon.words("as").longestBefore(line, title.from(), 4).isPresent())
                .map(title -> isStandIn(line, at, title.from()) ? title.with("interim") : title)
                .findFirst();
    }

    private boolean isStandIn(Line line, int from, int to) {
        for (int i = from; i < to; i++) {
            if (lexicon.words("standin").longestAt(line, i).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** « le poste de PDG qu’Arden occupe »: the title that the verb's clause describes. */
    static Optional<TitlePhrase> titleDescribed(Scene scene, int verb) {
        Token token = scene.line().sentence().token(verb);
        if (!token.deprel().equals("acl:relcl") || token.head() < 0) {
            return Optional.empty();
        }
        Sentence sentence = scene.line().sentence();
        return scene.titles().stream()
                .filter(title ->
                        title.to() <= scene.line().pieceFrom(token.span().start()))
                .filter(title ->
                        sentence.isUnder(scene.line().pieces().get(title.core()).token(), token.head()))
                .reduce((first, second) -> second);
    }
}
