package org.denouement.read.role;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.denouement.model.reading.EntityMention;
import org.denouement.model.text.Span;
import org.denouement.read.phrase.Line;
import org.denouement.read.phrase.PhraseTable.Match;
import org.denouement.read.role.RoleLexicon.Title;

/** Finds the titles of a sentence with their modifiers, field and organisation. */
final class TitleFinder {
    /** A body's name may stand behind words of its kind: « PDG de la jeune pousse parisienne Mirabel ». */
    private static final int MOST_WORDS_BEFORE_BODY = 4;

    private static final Set<String> OPENING = Set.of("DET", "ADP", "SCONJ");

    private final RoleLexicon lexicon;

    TitleFinder(RoleLexicon lexicon) {
        this.lexicon = lexicon;
    }

    List<TitlePhrase> find(Line line, Names names) {
        List<TitlePhrase> found = new ArrayList<>();
        int at = 0;
        while (at < line.size()) {
            Optional<TitlePhrase> phrase = phraseAt(line, names, at);
            phrase.ifPresent(found::add);
            at = phrase.map(TitlePhrase::to).orElse(at + 1);
        }
        return shareOrganisation(line, withoutPosts(found));
    }

    /** « un poste de PDG » is the post of a chief executive, not two posts. */
    private static List<TitlePhrase> withoutPosts(List<TitlePhrase> found) {
        List<TitlePhrase> kept = new ArrayList<>(found);
        for (int i = found.size() - 2; i >= 0; i--) {
            int gap = found.get(i + 1).from() - found.get(i).to();
            if (found.get(i).isAnyPost() && gap >= 0 && gap <= 2) {
                kept.remove(i);
            }
        }
        return kept;
    }

    private Optional<TitlePhrase> phraseAt(Line line, Names names, int at) {
        if (names.isInsideName(at)) {
            return Optional.empty();
        }
        return lexicon.titles.allAt(line, at).stream()
                .filter(core -> TitleNouns.canBeNoun(line, names, lexicon, core))
                .map(core -> phrase(line, names, core))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<TitlePhrase> phrase(Line line, Names names, Match<Title> core) {
        Frame frame = new Frame(line, names, core);
        frame.takeFieldBefore();
        frame.takeModifiersBefore();
        frame.takeFieldAfter();
        frame.takeModifiersAfter();
        frame.takeUnitAfter();
        frame.takeOrganisationAfter();
        frame.takeModifiersAfter();
        frame.takeComplement();
        frame.takeOrganisationBefore();
        frame.takeModifiersBefore();
        frame.takeDeterminer();
        return frame.isWhole() ? Optional.of(frame.phrase()) : Optional.empty();
    }

    /** "founder and chief executive of X": the organisation of the last belongs to all that are joined with it. */
    private List<TitlePhrase> shareOrganisation(Line line, List<TitlePhrase> found) {
        List<TitlePhrase> shared = new ArrayList<>(found);
        for (int i = shared.size() - 2; i >= 0; i--) {
            TitlePhrase next = shared.get(i + 1);
            if (shared.get(i).organisation().isEmpty()
                    && next.organisation().isPresent()
                    && joins(line, shared.get(i), next)) {
                shared.set(i, shared.get(i).of(next.organisation()));
            }
        }
        return shared;
    }

    /** Whether two titles stand side by side for one person: "founder and chief executive". */
    boolean joins(Line line, TitlePhrase first, TitlePhrase second) {
        int gap = second.from() - first.to();
        if (second.is("the") || second.is("possessive")) {
            return false;
        }
        boolean comma = gap == 1
                && (line.key(first.to()).equals(",") || line.key(first.to()).equals("/"));
        boolean and = gap > 0
                && lexicon.words("and")
                        .longestAt(line, first.to())
                        .filter(match -> match.to() == second.from())
                        .isPresent();
        return comma || and;
    }

    /** A title while it grows. */
    private final class Frame {
        private final Line line;
        private final Names names;
        private final Match<Title> core;
        private final Set<String> marks = new TreeSet<>();
        private int from;
        private int to;
        private int titleFrom;
        private int titleTo;
        private String concept;
        private boolean field;
        private Optional<Span> organisation = Optional.empty();

        Frame(Line line, Names names, Match<Title> core) {
            this.line = line;
            this.names = names;
            this.core = core;
            this.from = core.from();
            this.to = core.to();
            this.titleFrom = from;
            this.titleTo = to;
            this.concept = core.value().concept();
        }

        /** A title that needs a field (« directeur de … ») without one is no title. */
        boolean isWhole() {
            return field || !endsWithPreposition();
        }

        private boolean endsWithPreposition() {
            return lexicon.words("of").longestAt(line, core.to() - 1).isPresent() && core.to() - core.from() > 1;
        }

        TitlePhrase phrase() {
            String whole = marks.contains("deputy") && !concept.startsWith("deputy") ? "deputy-" + concept : concept;
            return new TitlePhrase(
                    from, to, core.from(), line.span(titleFrom, titleTo), whole, Set.copyOf(marks), organisation);
        }

        void takeFieldBefore() {
            if (core.value().open()) {
                lexicon.domains.longestBefore(line, from, 4).ifPresent(match -> {
                    from = match.from();
                    titleFrom = from;
                    concept = core.value().concept() + ":" + match.value();
                    field = true;
                });
            }
        }

        void takeFieldAfter() {
            if (!core.value().open() || field) {
                return;
            }
            int at = lexicon.words("of").longestAt(line, to).map(Match::to).orElse(to);
            at = lexicon.words("determiner").longestAt(line, at).map(Match::to).orElse(at);
            Optional<Match<String>> match =
                    at == to && !endsWithPreposition() ? Optional.empty() : lexicon.domains.longestAt(line, at);
            match.ifPresent(domain -> {
                to = domain.to();
                titleTo = to;
                concept = core.value().concept() + ":" + domain.value();
                field = true;
            });
        }

        void takeModifiersBefore() {
            for (int steps = 0; steps < 4; steps++) {
                Optional<Match<String>> match = lexicon.modifiers.longestBefore(line, from, 3);
                boolean verb = match.isPresent() && isVerb(match.get());
                if (match.isPresent() && !verb) {
                    marks.add(match.get().value());
                    from = match.get().from();
                } else if (from > 0 && isPlainAdjective(from - 1)) {
                    from--;
                } else {
                    return;
                }
            }
        }

        /** « a été élue maire » tells of no mayor-elect; "the acting mayor" does of an acting one. */
        private boolean isVerb(Match<String> modifier) {
            int piece = modifier.from();
            String pos = line.token(piece).upos();
            boolean opens = piece == 0
                    || line.isMark(piece - 1)
                    || OPENING.contains(line.token(piece - 1).upos());
            return !modifier.value().equals("interim") && (pos.equals("AUX") || pos.equals("VERB") && !opens);
        }

        private boolean isPlainAdjective(int piece) {
            boolean small = lexicon.words("nolonger")
                            .longestBefore(line, piece + 1, 2)
                            .isPresent()
                    || lexicon.words("pass").longestBefore(line, piece + 1, 2).isPresent();
            return line.token(piece).upos().equals("ADJ") && !small && !names.isInsideName(piece);
        }

        void takeModifiersAfter() {
            for (int steps = 0; steps < 3; steps++) {
                Optional<Match<String>> match = lexicon.modifiers.longestAt(line, to);
                if (match.isEmpty()) {
                    return;
                }
                marks.add(match.get().value());
                to = match.get().to();
                if (organisation.isEmpty()) {
                    titleTo = to;
                }
            }
        }

        /** « PDG d’un nouveau laboratoire d’IA »: the head of a part, not of the whole. */
        void takeUnitAfter() {
            Optional<Match<String>> connector = lexicon.words("of").longestAt(line, to);
            if (connector.isEmpty() || core.value().concept().equals(TitlePhrase.POST)) {
                return;
            }
            int at = lexicon.words("determiner")
                    .longestAt(line, connector.get().to())
                    .map(Match::to)
                    .orElse(connector.get().to());
            for (int i = at; i <= Math.min(line.size() - 1, at + 2) && isIndefinite(connector.get(), at); i++) {
                Optional<Match<String>> unit = lexicon.units.longestAt(line, i);
                if (unit.isPresent()) {
                    concept = concept + ":" + unit.get().value();
                    to = unitEnd(unit.get().to());
                    titleTo = to;
                    return;
                }
                if (!line.token(i).upos().equals("ADJ")) {
                    return;
                }
            }
        }

        /** « de l’entreprise » stands for a company named before; « d’une filiale » is a part of one. */
        private boolean isIndefinite(Match<String> connector, int at) {
            return lexicon.words("indefinite").longestAt(line, at - 1).isPresent() && at - 1 >= connector.from();
        }

        /** With the adjectives and the short complement behind it: « laboratoire d’IA ». */
        private int unitEnd(int at) {
            int end = at;
            while (end < line.size() && line.token(end).upos().equals("ADJ")) {
                end++;
            }
            boolean complement = end + 1 < line.size()
                    && line.token(end).upos().equals("ADP")
                    && names.bodyFrom(end + 1).isEmpty()
                    && isNoun(end + 1);
            return complement ? end + 2 : end;
        }

        private boolean isNoun(int piece) {
            String pos = line.token(piece).upos();
            return pos.equals("NOUN") || pos.equals("PROPN");
        }

        void takeOrganisationAfter() {
            if (core.value().scope().equals("organisation")) {
                TitleNouns.bodyBehind(line, names, to).ifPresent(this::take);
            }
            Optional<Match<String>> connector = organisation.isPresent()
                    ? Optional.empty()
                    : lexicon.words("of").longestAt(line, to);
            if (connector.isEmpty() || core.value().concept().equals(TitlePhrase.POST)) {
                return;
            }
            int at = connector.get().to();
            for (int i = at; i <= Math.min(line.size() - 1, at + MOST_WORDS_BEFORE_BODY); i++) {
                Optional<EntityMention> body = names.bodyFrom(i).or(() -> startingWith(connector.get()));
                if (body.isPresent()) {
                    take(body.get());
                    return;
                }
                if (!isPassedOver(i)) {
                    return;
                }
            }
        }

        /** "director of the museum", « avocate des familles »: what is no name belongs to the title's words. */
        void takeComplement() {
            Optional<Match<String>> connector = lexicon.words("of").longestAt(line, to);
            boolean free = organisation.isEmpty()
                    && to == titleTo
                    && !core.value().concept().equals(TitlePhrase.POST);
            boolean genitive = lexicon.words("complement").longestAt(line, to).isPresent();
            if (connector.isEmpty()
                    || !free
                    || !genitive
                    || lexicon.words("as").longestAt(line, to).isPresent()) {
                return;
            }
            int end = connector.get().to();
            boolean noun = false;
            while (end < line.size() && end - to <= MOST_WORDS_BEFORE_BODY + 1 && isOfNounPhrase(end, noun)) {
                noun |= line.token(end).upos().equals("NOUN");
                end++;
            }
            if (noun) {
                organisation = organisation.or(() -> houseIn(connector.get(), to));
                to = end;
                titleTo = end;
                takeApposedName();
            }
        }

        /** « le directeur technique de la compagnie »: of the one that it was just about. */
        private Optional<Span> houseIn(Match<String> connector, int start) {
            int at = lexicon.words("determiner")
                    .longestAt(line, connector.to())
                    .map(Match::to)
                    .orElse(connector.to());
            boolean house = lexicon.units
                    .longestAt(line, at)
                    .filter(unit -> unit.value().equals("company"))
                    .isPresent();
            boolean part = isIndefinite(connector, at);
            return house && !part
                    ? names.bodyInMind(line.pieces().get(start).span().start())
                    : Optional.empty();
        }

        /** « directeur de l’armement Kermor »: one word behind a common noun is the body's name, no person's. */
        private void takeApposedName() {
            Optional<EntityMention> name =
                    names.nameFrom(to).filter(mention -> !mention.name().contains(" ") || Names.isBody(mention));
            name.ifPresent(mention -> {
                organisation = Optional.of(mention.span());
                to = names.pieceAfter(mention);
            });
        }

        private boolean isOfNounPhrase(int piece, boolean noun) {
            String pos = line.token(piece).upos();
            boolean title = lexicon.titles.longestAt(line, piece).isPresent();
            boolean time = Character.isDigit(line.key(piece).charAt(0));
            return !title && !time && (pos.equals("NOUN") || pos.equals("ADJ") || !noun && pos.equals("DET"));
        }

        /** A mention that begins with the article in the connector: « de [la mairie de Lille] ». */
        private Optional<EntityMention> startingWith(Match<String> connector) {
            return names.bodyFrom(connector.to() - 1);
        }

        private boolean isPassedOver(int piece) {
            String pos = line.token(piece).upos();
            return pos.equals("NOUN") || pos.equals("ADJ") || pos.equals("DET") || pos.equals("ADP");
        }

        private void take(EntityMention body) {
            organisation = Optional.of(body.span());
            to = Math.max(to, TitleNouns.behind(line, names, body));
        }

        void takeOrganisationBefore() {
            boolean genitive =
                    line.key(from - 1).equals("'s") || line.key(from - 1).equals("'");
            int end = genitive ? from - 1 : from;
            Optional<EntityMention> body = names.bodyBefore(end).or(() -> names.bodyBefore(from));
            if (body.isPresent() && (organisation.isEmpty() || genitive)) {
                organisation = organisation.or(() -> body.map(EntityMention::span));
                from = line.pieceFrom(body.get().span().start());
                marks.add("the");
            } else if (genitive) {
                from = Math.max(0, from - 2);
                marks.add("the");
            }
        }

        void takeDeterminer() {
            Optional<Match<String>> possessive = lexicon.words("possessive").longestBefore(line, from, 1);
            Optional<Match<String>> determiner = lexicon.words("determiner").longestBefore(line, from, 1);
            if (possessive.isPresent()) {
                from = possessive.get().from();
                marks.add("possessive");
                organisation = organisation.or(
                        () -> names.owner(line.pieces().get(from).span()));
            } else if (determiner.isPresent()) {
                from = determiner.get().from();
                marks.add("the");
            }
        }
    }
}
