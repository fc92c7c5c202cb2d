package org.denouement.read.role;

import java.util.ArrayList;
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

    /** A title may stand this many pieces behind its verb when the tree does not tie them. */
    private static final int MOST_PIECES_FROM_VERB = 14;

    private final RoleLexicon lexicon;

    Changes(RoleLexicon lexicon) {
        this.lexicon = lexicon;
    }

    List<Found> find(Line line, Names names, List<TitlePhrase> titles, Map<TitlePhrase, EntityMention> holders) {
        if (titles.isEmpty()) {
            return List.of();
        }
        Scene scene = new Scene(line, names, titles, holders);
        List<Found> found = new ArrayList<>();
        for (Map.Entry<Integer, Change> trigger : triggers(line.sentence()).entrySet()) {
            Sentence sentence = line.sentence();
            if (!Clauses.isNegated(sentence, trigger.getKey()) && !scene.isInTitle(trigger.getKey())) {
                found.addAll(of(scene, trigger.getKey(), trigger.getValue()));
            }
        }
        return found;
    }

    /** What is known of the sentence while its changes are sought. */
    private record Scene(Line line, Names names, List<TitlePhrase> titles, Map<TitlePhrase, EntityMention> holders) {
        Optional<TitlePhrase> titleOver(int token) {
            return titles.stream()
                    .filter(title -> line.pieces().get(title.core()).token() == token
                            || covers(title, line.sentence().token(token)))
                    .findFirst();
        }

        private boolean covers(TitlePhrase title, Token token) {
            return title.title().contains(token.span());
        }

        /** « le président élu » elects nobody. */
        boolean isInTitle(int token) {
            int piece = line.pieceFrom(line.sentence().token(token).span().start());
            return titles.stream().anyMatch(title -> title.from() <= piece && piece < title.to());
        }

        Optional<EntityMention> bodyOver(int token) {
            return names.bodyAt(
                    line.pieceFrom(line.sentence().token(meant(token)).span().start()));
        }

        /** For a pronoun that nothing resolves, the subject of the clause that its own one hangs on. */
        private int meant(int token) {
            Token pronoun = line.sentence().token(token);
            boolean open = pronoun.upos().equals("PRON") && pronoun.head() >= 0 && pronoun.is("nsubj");
            if (!open || names.isKnown(line.pieceFrom(pronoun.span().start()))) {
                return token;
            }
            Token clause = line.sentence().token(pronoun.head());
            boolean hangs = clause.is("conj") || clause.is("advcl");
            OptionalInt subject = hangs ? Clauses.subject(line.sentence(), clause.head()) : OptionalInt.empty();
            return subject.orElse(token);
        }

        /** The person that a token stands for: its mention, or the holder of the title that it belongs to. */
        Optional<EntityMention> personOver(int token) {
            int piece =
                    line.pieceFrom(line.sentence().token(meant(token)).span().start());
            Optional<EntityMention> person = piece < line.size() ? names.personAt(piece) : Optional.empty();
            return titleOver(token).map(holders::get).or(() -> person);
        }
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
        return change.holder().equals("successor")
                ? ofSuccession(scene, trigger, change)
                : ofVerb(scene, trigger, change);
    }

    /** "The defence minister, Ola Berg, was replaced by Lena Dahl": one goes, the other comes. */
    private List<Found> ofSuccession(Scene scene, int verb, Change change) {
        Sentence sentence = scene.line().sentence();
        OptionalInt comes = Clauses.actor(sentence, verb);
        OptionalInt goes = Clauses.undergoer(sentence, verb);
        if (goes.isEmpty()) {
            goes = Clauses.recipient(sentence, verb);
        }
        Optional<EntityMention> successor = comes.isPresent() ? scene.personOver(comes.getAsInt()) : Optional.empty();
        Optional<EntityMention> old = goes.isPresent() ? scene.personOver(goes.getAsInt()) : Optional.empty();
        Optional<TitlePhrase> own = goes.isPresent() ? scene.titleOver(goes.getAsInt()) : Optional.empty();
        Optional<TitlePhrase> title = titleBehind(scene, verb, successor)
                .or(() -> old.flatMap(person -> titleOf(scene, person)))
                .or(() -> own);
        List<Found> found = new ArrayList<>();
        if (title.isPresent() && successor.isPresent() && !successor.equals(old)) {
            found.add(found(scene, verb, title.get(), successor, change));
            Change end = new Change(RoleChange.ENDS, RoleStatus.FORMER, "object", true, false);
            old.ifPresent(person -> found.add(found(scene, verb, title.get(), old, end)));
        }
        return found;
    }

    private List<Found> ofVerb(Scene scene, int verb, Change change) {
        Sentence sentence = scene.line().sentence();
        boolean passive = Clauses.isPassive(sentence, verb);
        OptionalInt argument = argument(sentence, verb, change, passive);
        Optional<EntityMention> holder =
                argument.isPresent() ? scene.personOver(argument.getAsInt()) : Optional.empty();
        if (holder.isEmpty() && !change.holder().equals("subject") && !passive) {
            holder = scene.names().personFrom(pieceBehind(scene, verb)).or(() -> ledTo(scene, verb, change));
        }
        if (change.holder().equals("recipient") && holder.isPresent() && isActor(scene, verb, holder.get())) {
            return List.of();
        }
        Optional<TitlePhrase> own = argument.isPresent() ? scene.titleOver(argument.getAsInt()) : Optional.empty();
        Optional<EntityMention> who = holder;
        Optional<TitlePhrase> title = title(scene, verb, change, holder, own)
                .filter(found -> who.filter(person -> !Holders.agrees(scene.line(), found, person))
                        .isEmpty());
        if (title.isEmpty() || holder.isEmpty() && !title.get().allowsUnknownHolder(change)) {
            return List.of();
        }
        return List.of(found(scene, verb, withOrganisation(scene, verb, change, title.get()), holder, change));
    }

    /** « a nommé vendredi, à l’unanimité, Anna Petit au poste de directrice »: whom an aside parts from the verb. */
    private Optional<EntityMention> ledTo(Scene scene, int verb, Change change) {
        int start = pieceBehind(scene, verb);
        return scene.titles().stream()
                .filter(title -> change.holder().equals("object"))
                .filter(title -> title.from() > start && title.from() - start <= MOST_PIECES_FROM_VERB)
                .filter(title -> belongsTo(scene.line(), title, verb))
                .map(title -> lexicon.words("as").longestBefore(scene.line(), title.from(), 4))
                .flatMap(Optional::stream)
                .map(led -> scene.names().personBefore(led.from()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Nobody offers a post to himself: a pronoun said to mean the one who offers is misread. */
    private static boolean isActor(Scene scene, int verb, EntityMention recipient) {
        OptionalInt actor = Clauses.actor(scene.line().sentence(), verb);
        Optional<EntityMention> giver = actor.isPresent() ? scene.personOver(actor.getAsInt()) : Optional.empty();
        return giver.filter(person -> Names.meant(person).equals(Names.meant(recipient)))
                .isPresent();
    }

    private Optional<TitlePhrase> title(
            Scene scene, int verb, Change change, Optional<EntityMention> holder, Optional<TitlePhrase> own) {
        Optional<TitlePhrase> said = titleBehind(scene, verb, holder).or(() -> titleDescribed(scene, verb));
        if (change.change() == RoleChange.ENDS) {
            return said.or(() -> own).or(() -> holder.flatMap(person -> titleOf(scene, person)));
        }
        return holder.isEmpty() ? said.or(() -> own) : said;
    }

    private static int pieceBehind(Scene scene, int token) {
        return scene.line()
                .pieceFrom(scene.line().sentence().token(token).span().end());
    }

    /** « le poste de PDG qu’Arden occupe »: the title that the verb's clause describes. */
    private static Optional<TitlePhrase> titleDescribed(Scene scene, int verb) {
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

    /** The body told with the verb: « occupe chez Microsoft », or who appoints, offers or dismisses. */
    private TitlePhrase withOrganisation(Scene scene, int verb, Change change, TitlePhrase title) {
        if (title.organisation().isPresent()) {
            return title;
        }
        return beside(scene, verb)
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

    /** The title behind the verb: its object or what « comme », "as", "to be" or the object lead to. */
    private Optional<TitlePhrase> titleBehind(Scene scene, int verb, Optional<EntityMention> holder) {
        Line line = scene.line();
        int start = line.pieceOver(line.sentence().token(verb).span().start()) + 1;
        return scene.titles().stream()
                .filter(title -> title.from() >= start && title.from() - start <= MOST_PIECES_FROM_VERB)
                .filter(title -> isNextTo(scene, title, start, holder)
                        || belongsTo(line, title, verb) && isLedTo(scene, title, start, holder))
                .findFirst();
    }

    /** Whether the verb is the nearest one above the title in the tree. */
    private static boolean belongsTo(Line line, TitlePhrase title, int verb) {
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
        return core.is("xcomp") || core.is("obj") || (core.is("obl") && title.isAnyPost());
    }

    private static Optional<TitlePhrase> titleOf(Scene scene, EntityMention holder) {
        return scene.holders().entrySet().stream()
                .filter(entry -> entry.getValue().equals(holder))
                .map(Map.Entry::getKey)
                .filter(title -> !title.is("former"))
                .findFirst();
    }

    private Found found(Scene scene, int trigger, TitlePhrase title, Optional<EntityMention> holder, Change change) {
        boolean past = change.change() == RoleChange.HOLDS
                && scene.line().sentence().token(trigger).feature("Tense").equals("Past")
                && scene.line().sentence().token(trigger).feature("VerbForm").equals("Fin");
        RoleStatus status = past ? RoleStatus.FORMER : change.status();
        if (status == RoleStatus.HELD && title.status() == RoleStatus.INTERIM) {
            status = RoleStatus.INTERIM;
        }
        String rule = (change.verb() ? "roles.verb" : "roles.noun") + (change.again() ? ".again" : "");
        return new Found(trigger, title, holder, change.change(), status, rule);
    }

    /** « le licenciement du PDG, Lea Arden », "her appointment as finance minister", "Smith's resignation as mayor". */
    private List<Found> ofNoun(Scene scene, int noun, Change change) {
        Sentence sentence = scene.line().sentence();
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
        Optional<TitlePhrase> said = titleBehind(scene, noun, holder).filter(title -> lexicon.words("as")
                .longestBefore(scene.line(), title.from(), 4)
                .isPresent());
        Optional<TitlePhrase> held = holder.flatMap(person -> titleOf(scene, person));
        Optional<TitlePhrase> title =
                change.change() == RoleChange.ENDS ? said.or(() -> own).or(() -> held) : said;
        return title.map(found -> List.of(found(scene, noun, found, holder, change)))
                .orElse(List.of());
    }
}
