package org.denouement.read.role;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.denouement.model.reading.EntityMention;
import org.denouement.model.reading.RoleChange;
import org.denouement.model.reading.RoleStatus;
import org.denouement.model.reading.Sentence;
import org.denouement.read.phrase.Line;
import org.denouement.read.phrase.PhraseTable.Match;
import org.denouement.read.role.Changes.Found;
import org.denouement.read.role.RoleLexicon.Change;

/** Who comes and who goes by the same words: "Lena Dahl succeeded Ola Berg", « a pris la suite de Paul Roux ». */
final class Successions {
    private final RoleLexicon lexicon;
    private final TitleSearch search;

    Successions(RoleLexicon lexicon, TitleSearch search) {
        this.lexicon = lexicon;
        this.search = search;
    }

    /** "The defence minister, Ola Berg, was replaced by Lena Dahl": one goes, the other comes. */
    List<Found> of(Scene scene, int verb, Change change) {
        Sentence sentence = scene.line().sentence();
        OptionalInt comes = Clauses.actor(sentence, verb);
        OptionalInt goes = Clauses.undergoer(sentence, verb);
        if (goes.isEmpty()) {
            goes = Clauses.recipient(sentence, verb);
        }
        Optional<EntityMention> actor = comes.isPresent() ? scene.personOver(comes.getAsInt()) : Optional.empty();
        Optional<EntityMention> successor =
                Clauses.isPassive(sentence, verb) ? actor.or(() -> agentBehind(scene, verb)) : actor;
        Optional<EntityMention> old = goes.isPresent() ? scene.personOver(goes.getAsInt()) : Optional.empty();
        Optional<TitlePhrase> own = goes.isPresent() ? scene.titleOver(goes.getAsInt()) : Optional.empty();
        Optional<TitlePhrase> theirs = old.flatMap(person -> search.titleOfWhose(scene, person));
        if (theirs.isPresent()) {
            return List.of(Changes.found(scene, verb, theirs.get(), old, gone(theirs.get())));
        }
        Optional<TitlePhrase> title = search.titleBehind(scene, verb, successor)
                .or(() -> old.flatMap(person -> search.titleOf(scene, person)))
                .or(() -> own)
                .map(post -> Offers.ofBody(scene, post));
        List<Found> found = new ArrayList<>();
        if (title.isPresent() && successor.isPresent() && !successor.equals(old)) {
            found.add(Changes.found(scene, verb, title.get(), successor, change));
            old.ifPresent(person -> found.add(Changes.found(scene, verb, title.get(), old, gone(title.get()))));
        }
        if (title.isEmpty() && successor.isPresent() && old.isPresent() && !successor.equals(old)) {
            forNow(scene, verb, successor.get()).ifPresent(found::add);
        }
        return found;
    }

    /** "Took over in 2018 FROM PETER HALLAM", « a pris LA SUITE DE PAUL ROUX »: who goes when somebody takes a post. */
    Optional<Found> predecessor(Scene scene, Found comes) {
        return predecessorBehind(scene, comes.trigger())
                .map(Predecessor::person)
                .filter(old -> comes.holder()
                        .filter(next -> Names.meant(next).equals(Names.meant(old)))
                        .isEmpty())
                .map(old ->
                        Changes.found(scene, comes.trigger(), comes.title(), Optional.of(old), gone(comes.title())));
    }

    /** "Silva, the chief executive, took over in 2018 from Hallam.": her own title, when nothing else follows. */
    Optional<TitlePhrase> ownTitle(Scene scene, int verb, EntityMention holder) {
        boolean closes = predecessorBehind(scene, verb)
                .filter(old -> old.behind() >= scene.line().size()
                        || scene.line().isMark(old.behind())
                        || Character.isDigit(scene.line().key(old.behind()).charAt(0)))
                .isPresent();
        return closes && Clauses.object(scene.line().sentence(), verb).isEmpty()
                ? search.titleOf(scene, holder)
                : Optional.empty();
    }

    private record Predecessor(EntityMention person, int behind) {}

    private Optional<Predecessor> predecessorBehind(Scene scene, int verb) {
        Line line = scene.line();
        int start = scene.behind(verb);
        for (int at = start; at < Math.min(line.size(), start + TitleSearch.MOST_PIECES_FROM_VERB); at++) {
            Optional<Match<String>> words = lexicon.words("predecessor").longestAt(line, at);
            if (words.isPresent()) {
                return personAt(scene, words.get().to());
            }
            if (line.isMark(at) || line.token(at).upos().equals("VERB")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static Optional<Predecessor> personAt(Scene scene, int piece) {
        return scene.names()
                .personFrom(piece)
                .or(() -> scene.titles().stream()
                        .filter(title -> title.from() == piece)
                        .map(title -> Optional.ofNullable(scene.holders().get(title)))
                        .flatMap(Optional::stream)
                        .findFirst())
                .map(person -> new Predecessor(person, scene.names().pieceAfter(person)));
    }

    /** « est remplacé, pour l’heure, par X »: the agent that an aside parts from its verb, or a title before it. */
    private Optional<EntityMention> agentBehind(Scene scene, int verb) {
        Line line = scene.line();
        int start = scene.behind(verb);
        for (int at = start; at < Math.min(line.size(), start + TitleSearch.MOST_PIECES_FROM_VERB); at++) {
            if (lexicon.words("agent").longestAt(line, at).isPresent()) {
                int behind = at + 1;
                return scene.names().personFrom(behind).or(() -> scene.titles().stream()
                        .filter(title -> title.from() == behind)
                        .map(title -> Optional.ofNullable(scene.holders().get(title)))
                        .flatMap(Optional::stream)
                        .findFirst());
            }
        }
        return Optional.empty();
    }

    /** Who stood in has ended standing in. */
    private static Change gone(TitlePhrase title) {
        RoleStatus status = title.status() == RoleStatus.INTERIM ? RoleStatus.INTERIM : RoleStatus.FORMER;
        return new Change(RoleChange.ENDS, status, "object", true, "followed");
    }

    /** « est remplacé, pour l’heure, par X », "X takes over for the time being": of the post that came free. */
    Optional<Found> forNow(Scene scene, int verb, EntityMention successor) {
        return scene.isForNow(lexicon, verb)
                ? Optional.of(new Found(
                        verb,
                        Offers.post(scene, verb, Optional.empty()),
                        Optional.of(successor),
                        RoleChange.STARTS,
                        RoleStatus.INTERIM,
                        "roles.verb"))
                : Optional.empty();
    }
}
