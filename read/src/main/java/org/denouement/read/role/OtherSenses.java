package org.denouement.read.role;

import java.util.List;
import java.util.Optional;
import org.denouement.model.reading.EntityKind;
import org.denouement.model.reading.EntityMention;
import org.denouement.model.reading.MentionForm;
import org.denouement.model.reading.Reading;
import org.denouement.model.reading.RoleChange;
import org.denouement.model.reading.Sentence;
import org.denouement.model.reading.Timex;
import org.denouement.model.reading.Token;
import org.denouement.model.text.Span;
import org.denouement.read.phrase.Line;

/**
 * Verbs of change in their other senses: a mayor who leaves the room or leaves for Paris gives up nothing, and a rider
 * « qui a pris la tête du peloton » heads nothing.
 */
final class OtherSenses {
    private final Line line;
    private final Names names;
    private final RoleLexicon lexicon;
    private final List<Span> times;

    private OtherSenses(Line line, Names names, RoleLexicon lexicon, List<Span> times) {
        this.line = line;
        this.names = names;
        this.lexicon = lexicon;
        this.times = times;
    }

    static OtherSenses of(Reading reading, Line line, Names names, RoleLexicon lexicon) {
        Span sentence = line.sentence().span();
        return new OtherSenses(
                line,
                names,
                lexicon,
                reading.times().stream()
                        .map(Timex::span)
                        .filter(sentence::contains)
                        .toList());
    }

    /** Whether the words of a change tell something else than a change of post. */
    boolean isMeant(Changes.Found change) {
        if (change.change() != RoleChange.HOLDS && change.title().isForGood(line, lexicon)) {
            return true;
        }
        Span verb = line.sentence().token(change.trigger()).span();
        boolean own = change.title().title().end() <= verb.start();
        if (change.change() == RoleChange.ENDS && change.rule().endsWith(".go")) {
            return own && goesElsewhere(change.trigger());
        }
        return change.change() == RoleChange.STARTS
                && change.rule().endsWith(".office")
                && change.title().isAnyPost()
                && leadsNoBody(change.title());
    }

    /** What is left must be a body, a post or nothing: « a quitté la salle », "left for Paris" are none. */
    private boolean goesElsewhere(int verb) {
        Sentence sentence = line.sentence();
        for (int dependent : sentence.dependentsOf(verb)) {
            Token token = sentence.token(dependent);
            boolean left =
                    token.is("obj") || token.is("obl") && !token.deprel().equals("obl:agent") && isAway(dependent);
            if (left && dependent > verb && !isOfPost(dependent)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word such as « pour », "into" leads to the token. */
    private boolean isAway(int token) {
        Sentence sentence = line.sentence();
        return sentence.dependentsOf(token).stream()
                .filter(other -> other < token && sentence.token(other).is("case"))
                .anyMatch(other ->
                        lexicon.words("away").longestAt(line, pieceOf(other)).isPresent());
    }

    private boolean isOfPost(int token) {
        Span words = line.sentence().token(token).span();
        int piece = pieceOf(token);
        return times.stream().anyMatch(time -> time.contains(words))
                || isBody(piece)
                || lexicon.words("reason").longestAt(line, piece).isPresent()
                || lexicon.titles.longestAt(line, piece).isPresent();
    }

    private boolean isBody(int piece) {
        boolean named = names.bodyAt(piece).filter(OtherSenses::canEmploy).isPresent();
        return named || lexicon.units.longestAt(line, piece).isPresent();
    }

    private static boolean canEmploy(EntityMention body) {
        boolean unsure = body.kind() == EntityKind.UNKNOWN && body.form() == MentionForm.NAME;
        return body.kind() == EntityKind.ORGANISATION || body.kind() == EntityKind.GROUP || unsure;
    }

    /** « la tête du peloton »: what it is the head of is no body. */
    private boolean leadsNoBody(TitlePhrase post) {
        if (lexicon.words("complement").longestAt(line, post.to()).isEmpty()) {
            return false;
        }
        int core = line.pieces().get(post.core()).token();
        Optional<Integer> of = line.sentence().dependentsOf(core).stream()
                .filter(other -> line.sentence().token(other).is("nmod"))
                .findFirst();
        return of.filter(token -> !isLed(pieceOf(token))).isPresent();
    }

    private boolean isLed(int piece) {
        boolean place = names.bodyAt(piece)
                .filter(body -> body.kind() == EntityKind.PLACE)
                .isPresent();
        return place || isBody(piece) || lexicon.titles.longestAt(line, piece).isPresent();
    }

    private int pieceOf(int token) {
        return line.pieceFrom(line.sentence().token(token).span().start());
    }
}
