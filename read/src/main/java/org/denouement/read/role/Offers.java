package org.denouement.read.role;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.denouement.model.reading.EntityMention;
import org.denouement.model.reading.RoleChange;
import org.denouement.model.reading.RoleStatus;
import org.denouement.model.reading.Sentence;
import org.denouement.model.reading.Token;
import org.denouement.model.text.Span;
import org.denouement.read.phrase.Line;
import org.denouement.read.phrase.PhraseTable.Match;
import org.denouement.read.role.Changes.Found;
import org.denouement.read.role.RoleLexicon.Change;

/**
 * Posts offered, refused or accepted in words of their own: « lui a proposé de prendre la tête de Norvia », "refused an
 * offer to become deputy mayor", "offered to make him permanent".
 */
final class Offers {
    static final String RULE = "roles.offer";

    private final RoleLexicon lexicon;
    private final TitleSearch search;

    Offers(RoleLexicon lexicon, TitleSearch search) {
        this.lexicon = lexicon;
        this.search = search;
    }

    static boolean isOffer(Change change) {
        boolean accepts = change.status() == RoleStatus.ELECT && change.holder().equals("subject");
        return change.change() == RoleChange.STARTS
                && (change.status() == RoleStatus.OFFERED || change.status() == RoleStatus.REFUSED || accepts);
    }

    /** The offer that the verb tells by what it leads to: an infinitive, or the noun for an offer and its infinitive. */
    Optional<Found> of(Scene scene, int verb, Change change) {
        Sentence sentence = scene.line().sentence();
        OptionalInt deed = deed(sentence, verb);
        if (deed.isEmpty() || isReturn(sentence, deed.getAsInt(), change)) {
            return Optional.empty();
        }
        Optional<EntityMention> holder = holder(scene, verb, deed.getAsInt(), change);
        Optional<TitlePhrase> title = search.titleBehind(scene, deed.getAsInt(), holder)
                .map(found -> found.isAnyPost() ? ofBody(scene, found) : found)
                .or(() -> ledBody(scene, deed.getAsInt()))
                .or(() -> permanent(scene, deed.getAsInt()));
        boolean open = holder.isEmpty() && change.holder().equals("recipient") && hasPronoun(sentence, verb);
        return title.filter(found -> holder.isPresent() || open)
                .map(found -> new Found(verb, found, holder, RoleChange.STARTS, change.status(), RULE));
    }

    /** « ont accepté de revenir »: the return is told by its own verb. */
    private boolean isReturn(Sentence sentence, int deed, Change change) {
        return change.status() == RoleStatus.ELECT
                && lexicon.change(true, sentence.token(deed).lemma())
                        .filter(told -> told.kind().equals("again"))
                        .isPresent();
    }

    /** The verb of what is offered. */
    private OptionalInt deed(Sentence sentence, int verb) {
        for (int dependent : sentence.dependentsOf(verb)) {
            Token token = sentence.token(dependent);
            if (dependent > verb && isVerb(token) && (token.is("xcomp") || token.is("ccomp") || token.is("advcl"))) {
                return OptionalInt.of(dependent);
            }
            if (dependent > verb && token.is("obj") && lexicon.isOffer(token.lemma())) {
                OptionalInt clause = sentence.dependent(dependent, "acl");
                if (clause.isPresent()) {
                    return clause;
                }
            }
        }
        return OptionalInt.empty();
    }

    /** « lui a proposé »: somebody, whoever it is. */
    private static boolean hasPronoun(Sentence sentence, int verb) {
        OptionalInt recipient = sentence.dependent(verb, "iobj");
        return recipient.isPresent()
                && sentence.token(recipient.getAsInt()).upos().equals("PRON")
                && recipient.getAsInt() < verb;
    }

    private static boolean isVerb(Token token) {
        return token.upos().equals("VERB") && !token.feature("VerbForm").equals("Fin");
    }

    private static Optional<EntityMention> holder(Scene scene, int verb, int deed, Change change) {
        Sentence sentence = scene.line().sentence();
        if (!change.holder().equals("recipient")) {
            return person(scene, Clauses.subject(sentence, verb));
        }
        Optional<EntityMention> given = Clauses.isPassive(sentence, verb)
                ? person(scene, Clauses.subject(sentence, verb))
                : person(scene, Clauses.recipient(sentence, verb))
                        .or(() -> person(scene, Clauses.object(sentence, verb)));
        return given.or(() -> person(scene, Clauses.object(sentence, deed)))
                .or(() -> scene.names().personFrom(scene.behind(deed)))
                .filter(person -> !isGiver(scene, verb, person));
    }

    /** Nobody offers a post to himself: a pronoun said to mean the one who offers is misread. */
    static boolean isGiver(Scene scene, int verb, EntityMention recipient) {
        OptionalInt actor = Clauses.actor(scene.line().sentence(), verb);
        return person(scene, actor)
                .filter(person -> Names.meant(person).equals(Names.meant(recipient)))
                .isPresent();
    }

    private static Optional<EntityMention> person(Scene scene, OptionalInt token) {
        return token.isPresent() ? scene.personOver(token.getAsInt()) : Optional.empty();
    }

    /** « la tête de la compagnie » with the body that it is the head of. */
    static TitlePhrase ofBody(Scene scene, TitlePhrase post) {
        if (!post.isAnyPost() || post.organisation().isPresent()) {
            return post;
        }
        Line line = scene.line();
        Sentence sentence = line.sentence();
        int core = line.pieces().get(post.core()).token();
        OptionalInt of = sentence.dependent(core, "nmod");
        Optional<Span> body =
                of.isPresent() ? scene.bodyOver(of.getAsInt()).map(EntityMention::span) : Optional.empty();
        return post.of(body);
    }

    /** "To lead Norvia", « diriger Norvia ». */
    private Optional<TitlePhrase> ledBody(Scene scene, int deed) {
        Sentence sentence = scene.line().sentence();
        boolean leads = lexicon.change(true, sentence.token(deed).lemma())
                .filter(Change::leads)
                .isPresent();
        OptionalInt object = leads ? Clauses.object(sentence, deed) : OptionalInt.empty();
        Optional<EntityMention> body = object.isPresent() ? scene.bodyOver(object.getAsInt()) : Optional.empty();
        return body.map(led -> post(scene, deed, Optional.of(led.span())));
    }

    /** "To make him permanent", « le titulariser »: the post that he holds for the time being. */
    private Optional<TitlePhrase> permanent(Scene scene, int deed) {
        Line line = scene.line();
        int from = line.pieceOver(line.sentence().token(deed).span().start());
        for (int i = from; i < Math.min(line.size(), from + 5); i++) {
            Optional<Match<String>> word = lexicon.words("permanent").longestAt(line, i);
            if (word.isPresent()) {
                return Optional.of(post(scene, line.pieces().get(i).token(), Optional.empty()));
            }
        }
        return Optional.empty();
    }

    static TitlePhrase post(Scene scene, int token, Optional<Span> body) {
        Line line = scene.line();
        Span words = line.sentence().token(token).span();
        int piece = line.pieceOver(words.start());
        return new TitlePhrase(piece, piece + 1, piece, words, TitlePhrase.POST, Set.of(), body);
    }
}
