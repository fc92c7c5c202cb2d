package org.denouement.read.role;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.denouement.model.reading.EntityKind;
import org.denouement.model.reading.EntityMention;
import org.denouement.model.reading.RoleChange;
import org.denouement.model.reading.RoleStatus;
import org.denouement.model.reading.Sentence;
import org.denouement.model.reading.Token;
import org.denouement.read.phrase.Line;
import org.denouement.read.role.RoleLexicon.Change;

/** Roles that start, end or are offered: « a nommé X directrice par intérim », "X stepped down as chairman". */
final class Changes {
    /** A change: the token that names it, the title, who gets or loses it (if told), and how. */
    record Found(
            int trigger,
            TitlePhrase title,
            Optional<EntityMention> holder,
            RoleChange change,
            RoleStatus status,
            String rule) {}

    private static final Change RETURN = new Change(RoleChange.STARTS, RoleStatus.HELD, "of", false, "again");

    private final RoleLexicon lexicon;
    private final TitleSearch search;
    private final Offers offers;
    private final Successions successions;

    Changes(RoleLexicon lexicon) {
        this.lexicon = lexicon;
        this.search = new TitleSearch(lexicon);
        this.offers = new Offers(lexicon, search);
        this.successions = new Successions(lexicon, search);
    }

    List<Found> find(Line line, Names names, List<TitlePhrase> titles, Map<TitlePhrase, EntityMention> holders) {
        Map<TitlePhrase, EntityMention> known = new LinkedHashMap<>(holders);
        Scene scene = new Scene(line, names, titles, known);
        List<Found> found = new ArrayList<>();
        for (Map.Entry<Integer, Change> trigger : triggers(line.sentence()).entrySet()) {
            Sentence sentence = line.sentence();
            if (!Clauses.isNegated(sentence, trigger.getKey()) && !scene.isInTitle(trigger.getKey())) {
                List<Found> told = of(scene, trigger.getKey(), trigger.getValue());
                found.addAll(told);
                told.forEach(change -> keep(change, known));
            }
        }
        return withoutOffered(found);
    }

    /** « Anne Roux, qui avait pris ses fonctions de préfète le 4 mai, a démissionné »: of what she took up. */
    private static void keep(Found change, Map<TitlePhrase, EntityMention> known) {
        boolean holds = change.change() != RoleChange.ENDS
                && change.status() == RoleStatus.HELD
                && !change.title().isAnyPost();
        if (holds) {
            change.holder().ifPresent(person -> known.putIfAbsent(change.title(), person));
        }
    }

    /** "Refused an offer to become deputy mayor": nobody became it. */
    private static List<Found> withoutOffered(List<Found> found) {
        return found.stream()
                .filter(change -> found.stream()
                        .noneMatch(offer -> offer.rule().equals(Offers.RULE)
                                && !change.rule().equals(Offers.RULE)
                                && offer.title().title().equals(change.title().title())))
                .toList();
    }

    private Map<Integer, Change> triggers(Sentence sentence) {
        Map<Integer, Change> triggers = new TreeMap<>();
        for (int i = 0; i < sentence.tokens().size(); i++) {
            Token token = sentence.token(i);
            boolean verb = token.upos().equals("VERB") || token.upos().equals("AUX");
            int at = i;
            if (verb || token.upos().equals("NOUN")) {
                changeAt(sentence, i, verb).ifPresent(found -> triggers.put(at, found));
            }
        }
        return triggers;
    }

    private Optional<Change> changeAt(Sentence sentence, int at, boolean verb) {
        String lemma = sentence.token(at).lemma();
        List<String> phrasal = new ArrayList<>();
        if (at + 1 < sentence.tokens().size()) {
            phrasal.add(lemma + " " + sentence.token(at + 1).lemma());
        }
        for (int dependent : sentence.dependentsOf(at)) {
            Token particle = sentence.token(dependent);
            if (particle.is("compound:prt")) {
                phrasal.add(lemma + " " + particle.lemma());
            } else if (particle.upos().equals("NOUN") && (particle.is("obj") || particle.is("obl"))) {
                phrasal.add(lemma + " " + particle.lemma());
            } else if (particle.is("expl")) {
                phrasal.add(particle.lemma() + " " + lemma);
            }
        }
        phrasal.add(lemma);
        return phrasal.stream()
                .map(words -> lexicon.change(verb, words))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private List<Found> of(Scene scene, int trigger, Change change) {
        if (!change.verb()) {
            return ofNoun(scene, trigger, change);
        }
        Optional<Found> offered = Offers.isOffer(change) ? offers.of(scene, trigger, change) : Optional.empty();
        if (offered.isPresent()) {
            return List.of(offered.get());
        }
        return change.holder().equals("successor")
                ? successions.of(scene, trigger, change)
                : ofVerb(scene, trigger, change);
    }

    private List<Found> ofVerb(Scene scene, int verb, Change change) {
        Sentence sentence = scene.line().sentence();
        boolean passive = Clauses.isPassive(sentence, verb);
        OptionalInt argument = argument(sentence, verb, change, passive);
        Optional<EntityMention> holder =
                argument.isPresent() ? scene.personOver(argument.getAsInt()) : Optional.empty();
        if (holder.isEmpty() && !change.holder().equals("subject") && !passive) {
            holder = scene.names().personFrom(scene.behind(verb)).or(() -> ledTo(scene, verb, change));
        }
        if (change.holder().equals("recipient") && holder.isPresent() && Offers.isGiver(scene, verb, holder.get())) {
            return List.of();
        }
        if (change.holder().equals("recipient")
                && change.status() == RoleStatus.HELD
                && !givesSomething(sentence, verb)) {
            return List.of();
        }
        Optional<EntityMention> before = isBefore(change, passive) ? scene.rightBefore(verb) : Optional.empty();
        boolean misread = before.isPresent() && holder.isPresent() && !isSame(before.get(), holder.get());
        if (misread) {
            holder = before;
        }
        Optional<TitlePhrase> own =
                argument.isPresent() && !misread ? scene.titleOver(argument.getAsInt()) : Optional.empty();
        Optional<EntityMention> who = holder;
        if (isTakeOver(change)
                && holder.isPresent()
                && scene.isForNow(lexicon, verb)
                && search.titleBehind(scene, verb, holder).isEmpty()) {
            return successions.forNow(scene, verb, holder.get()).map(List::of).orElse(List.of());
        }
        Optional<TitlePhrase> title = title(scene, verb, change, holder, own)
                .filter(found -> who.filter(person -> !Holders.agrees(scene.line(), found, person))
                        .isEmpty());
        if (title.isEmpty() && change.kind().equals("own") && holder.isPresent()) {
            return List.of(found(scene, verb, Offers.post(scene, verb, Optional.empty()), holder, change));
        }
        if (title.isEmpty()
                || holder.isEmpty()
                        && !isFirstDay(title.get(), change)
                        && !withOrganisation(scene, verb, change, title.get()).allowsUnknownHolder(change)) {
            return List.of();
        }
        if (change.change() == RoleChange.STARTS && holder.isPresent() && isOwnWords(holder.get(), title.get())) {
            return List.of();
        }
        Found told = found(scene, verb, withOrganisation(scene, verb, change, title.get()), holder, change);
        Optional<Found> gone = isTakeOver(change) ? successions.predecessor(scene, told) : Optional.empty();
        return gone.map(left -> List.of(told, left)).orElse(List.of(told));
    }

    /** « L’ancienne commandante prendra ses fonctions lundi »: whoever was appointed just before. */
    private static boolean isFirstDay(TitlePhrase title, Change change) {
        return title.isAnyPost() && change.kind().equals("office");
    }

    /** « a-t-il confié au commandant »: a post or a body is entrusted to somebody, words are only told. */
    private static boolean givesSomething(Sentence sentence, int verb) {
        OptionalInt object = Clauses.undergoer(sentence, verb);
        return object.isPresent() && !sentence.token(object.getAsInt()).upos().equals("PRON");
    }

    private static boolean isTakeOver(Change change) {
        boolean takes = change.change() == RoleChange.STARTS || change.leads();
        return takes && change.status() == RoleStatus.HELD && change.holder().equals("subject");
    }

    /** « confie l’élue »: the words for the person are no post that she is given. */
    private static boolean isOwnWords(EntityMention holder, TitlePhrase title) {
        return holder.span().contains(title.title());
    }

    private static boolean isBefore(Change change, boolean passive) {
        return passive ? change.holder().equals("object") : change.holder().equals("subject");
    }

    private static boolean isSame(EntityMention one, EntityMention other) {
        return Names.meant(one).overlaps(Names.meant(other)) || one.span().overlaps(other.span());
    }

    /** « a nommé vendredi, à l’unanimité, Anna Petit au poste de directrice »: whom an aside parts from the verb. */
    private Optional<EntityMention> ledTo(Scene scene, int verb, Change change) {
        int start = scene.behind(verb);
        return scene.titles().stream()
                .filter(title -> change.holder().equals("object"))
                .filter(title -> title.from() > start && title.from() - start <= TitleSearch.MOST_PIECES_FROM_VERB)
                .filter(title -> TitleSearch.belongsTo(scene.line(), title, verb))
                .map(title -> lexicon.words("as").longestBefore(scene.line(), title.from(), 4))
                .flatMap(Optional::stream)
                .map(led -> scene.names().personBefore(led.from()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<TitlePhrase> title(
            Scene scene, int verb, Change change, Optional<EntityMention> holder, Optional<TitlePhrase> own) {
        Optional<TitlePhrase> said =
                search.titleBehind(scene, verb, holder).or(() -> TitleSearch.titleDescribed(scene, verb));
        if (change.kind().equals("go")
                && said.filter(title -> isOfAnother(scene, title, holder)).isPresent()) {
            return Optional.empty();
        }
        if (change.change() == RoleChange.ENDS) {
            return said.or(() -> own).or(() -> holder.flatMap(person -> search.titleOf(scene, person)));
        }
        if (isTakeOver(change) && holder.isPresent()) {
            return said.or(() -> successions.ownTitle(scene, verb, holder.get()))
                    .or(() -> change.kind().equals("office") ? ledPost(scene, verb) : Optional.empty());
        }
        return holder.isEmpty() ? said.or(() -> own) : said;
    }

    /** "Took the helm of Norvane", "took charge of Norvane": the post is the one at its head. */
    private Optional<TitlePhrase> ledPost(Scene scene, int verb) {
        OptionalInt object = Clauses.object(scene.line().sentence(), verb);
        boolean helm = object.isPresent()
                && lexicon.words("helm")
                        .longestAt(
                                scene.line(),
                                scene.line()
                                        .pieceFrom(scene.line()
                                                .sentence()
                                                .token(object.getAsInt())
                                                .span()
                                                .start()))
                        .isPresent();
        return helm
                ? Optional.of(Offers.ofBody(scene, Offers.post(scene, object.getAsInt(), Optional.empty())))
                        .filter(post -> post.organisation().isPresent())
                : Optional.empty();
    }

    /** "She left chief executive Tom Berg in charge": his title, not hers. */
    private static boolean isOfAnother(Scene scene, TitlePhrase title, Optional<EntityMention> holder) {
        return Optional.ofNullable(scene.holders().get(title))
                .filter(named -> holder.filter(person -> isSame(named, person)).isEmpty())
                .isPresent();
    }

    /** The body told with the verb: « occupe chez Norvane », or who appoints, offers or dismisses. */
    private TitlePhrase withOrganisation(Scene scene, int verb, Change change, TitlePhrase title) {
        TitlePhrase post = Offers.ofBody(scene, title);
        if (post.organisation().isPresent()) {
            return post;
        }
        return beside(scene, verb)
                .or(() -> change.kind().equals("into") ? joined(scene, verb) : Optional.empty())
                .or(() -> change.holder().equals("subject") ? Optional.empty() : actor(scene, verb))
                .map(mention -> title.of(Optional.of(mention.span())))
                .orElse(title);
    }

    private static Optional<EntityMention> beside(Scene scene, int verb) {
        Sentence sentence = scene.line().sentence();
        for (int dependent : sentence.dependentsOf(verb)) {
            boolean place = sentence.token(dependent).is("obl")
                    && !sentence.token(dependent).deprel().equals("obl:agent")
                    && dependent > verb;
            Optional<EntityMention> body = place ? scene.bodyOver(dependent) : Optional.empty();
            if (body.filter(mention -> mention.kind() == EntityKind.ORGANISATION)
                    .isPresent()) {
                return body;
            }
        }
        return Optional.empty();
    }

    /** "Joined NORVANE as chief executive". */
    private static Optional<EntityMention> joined(Scene scene, int verb) {
        OptionalInt object = Clauses.object(scene.line().sentence(), verb);
        return object.isPresent()
                ? scene.bodyOver(object.getAsInt()).filter(body -> body.kind() == EntityKind.ORGANISATION)
                : Optional.empty();
    }

    private static Optional<EntityMention> actor(Scene scene, int verb) {
        Sentence sentence = scene.line().sentence();
        OptionalInt actor = Clauses.isPassive(sentence, verb)
                ? sentence.dependent(verb, "obl:agent")
                : Clauses.subject(sentence, verb);
        Optional<EntityMention> body = actor.isPresent() ? scene.bodyOver(actor.getAsInt()) : Optional.empty();
        return body.filter(mention -> mention.kind() != EntityKind.PLACE && mention.kind() != EntityKind.WORK);
    }

    private static OptionalInt argument(Sentence sentence, int verb, Change change, boolean passive) {
        return switch (change.holder()) {
            case "subject" -> subject(sentence, verb, change, passive);
            case "object" -> passive ? Clauses.subject(sentence, verb) : Clauses.object(sentence, verb);
            default -> passive ? Clauses.subject(sentence, verb) : Clauses.recipient(sentence, verb);
        };
    }

    /** « il est retourné » looks passive to some parsers and is not: only what is held by somebody can be. */
    private static OptionalInt subject(Sentence sentence, int verb, Change change, boolean passive) {
        OptionalInt agent = passive ? sentence.dependent(verb, "obl:agent") : OptionalInt.empty();
        if (agent.isPresent()) {
            return agent;
        }
        boolean moves = change.change() != RoleChange.HOLDS && change.status() != RoleStatus.REFUSED;
        return passive && !moves ? OptionalInt.empty() : Clauses.subject(sentence, verb);
    }

    static Found found(Scene scene, int trigger, TitlePhrase title, Optional<EntityMention> holder, Change change) {
        boolean past = change.change() == RoleChange.HOLDS
                && scene.line().sentence().token(trigger).feature("Tense").equals("Past")
                && scene.line().sentence().token(trigger).feature("VerbForm").equals("Fin");
        RoleStatus status = past ? RoleStatus.FORMER : change.status();
        if (status == RoleStatus.HELD && title.status() == RoleStatus.INTERIM) {
            status = RoleStatus.INTERIM;
        }
        String rule =
                (change.verb() ? "roles.verb" : "roles.noun") + (change.kind().isEmpty() ? "" : "." + change.kind());
        return new Found(trigger, title, holder, change.change(), status, rule);
    }

    /** « le licenciement du PDG, Lea Arden », "her appointment as finance minister", "Smith's resignation as mayor". */
    private List<Found> ofNoun(Scene scene, int noun, Change change) {
        Sentence sentence = scene.line().sentence();
        boolean undone = isUndone(sentence, noun);
        if (undone && change.change() != RoleChange.ENDS) {
            return List.of();
        }
        OptionalInt argument = OptionalInt.empty();
        for (int dependent : sentence.dependentsOf(noun)) {
            boolean complement = sentence.token(dependent).is("nmod") && argument.isEmpty();
            if (complement
                    && (scene.personOver(dependent).isPresent()
                            || scene.titleOver(dependent).isPresent())) {
                argument = OptionalInt.of(dependent);
            }
        }
        if (argument.isEmpty()) {
            return List.of();
        }
        Optional<EntityMention> holder = scene.personOver(argument.getAsInt());
        Optional<TitlePhrase> own = scene.titleOver(argument.getAsInt());
        Optional<TitlePhrase> said = search.titleBehind(scene, noun, holder).filter(title -> lexicon.words("as")
                .longestBefore(scene.line(), title.from(), 4)
                .isPresent());
        Optional<TitlePhrase> held = holder.flatMap(person -> search.titleOf(scene, person));
        Optional<TitlePhrase> title =
                change.change() == RoleChange.ENDS ? said.or(() -> own).or(() -> held) : said;
        int trigger = undone ? sentence.token(noun).head() : noun;
        Change whole = undone ? RETURN : change;
        return title.map(found -> List.of(found(scene, trigger, found, holder, whole)))
                .orElse(List.of());
    }

    /** « a levé la suspension de », "the dismissal was overturned": what had ended goes on. */
    private boolean isUndone(Sentence sentence, int noun) {
        Token token = sentence.token(noun);
        boolean object = token.is("obj") || token.deprel().equals("nsubj:pass");
        return object
                && token.head() >= 0
                && lexicon.undoes(sentence.token(token.head()).lemma());
    }
}
