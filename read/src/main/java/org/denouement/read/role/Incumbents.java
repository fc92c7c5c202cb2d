package org.denouement.read.role;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.denouement.model.reading.EntityKind;
import org.denouement.model.reading.EntityMention;
import org.denouement.model.reading.MentionForm;
import org.denouement.model.reading.RoleChange;
import org.denouement.model.reading.RoleMention;
import org.denouement.model.reading.RoleStatus;
import org.denouement.model.reading.RoleTitle;
import org.denouement.model.reading.Sentence;
import org.denouement.model.reading.TimeLink;
import org.denouement.model.reading.Timex;
import org.denouement.model.text.Span;
import org.denouement.read.phrase.Line;
import org.denouement.read.phrase.PhraseTable.Match;
import org.denouement.read.role.RoleLexicon.Change;

/**
 * Since when somebody has had a post that no title names beside the date: « en poste depuis mars 2019, la directrice
 * générale… », "who has run Norvia since 2015", « ne dirige plus Norvia ».
 */
final class Incumbents {
    private static final int MOST_WORDS_IN_NOUN = 8;

    private final Line line;
    private final RoleLexicon lexicon;

    private Incumbents(Line line, RoleLexicon lexicon) {
        this.line = line;
        this.lexicon = lexicon;
    }

    static Incumbents of(Line line, RoleLexicon lexicon) {
        return new Incumbents(line, lexicon);
    }

    List<RoleMention> find(
            Names names, RoleTimes times, List<TitlePhrase> titles, Map<TitlePhrase, EntityMention> holders) {
        Scene scene = new Scene(line, names, titles, holders);
        List<RoleMention> found = new ArrayList<>();
        for (int i = 0; i < line.size(); i++) {
            phrase(scene, times, i).ifPresent(found::add);
        }
        for (int i = 0; i < line.sentence().tokens().size(); i++) {
            verb(scene, times, i).ifPresent(found::add);
        }
        return found;
    }

    /** « En poste depuis mars 2019, X… », « X, à la tête de Norvia depuis 2015, … ». */
    private Optional<RoleMention> phrase(Scene scene, RoleTimes times, int piece) {
        Optional<Match<String>> words = lexicon.words("incumbent").longestAt(line, piece);
        if (words.isEmpty()) {
            return Optional.empty();
        }
        Optional<EntityMention> body = body(scene.names(), words.get().to());
        int behind = body.map(scene.names()::pieceAfter).orElse(words.get().to());
        Optional<Timex> time = times.sinceAt(behind)
                .or(() -> sinceBehindNoun(times, words.get().to()));
        if (time.isEmpty()) {
            return Optional.empty();
        }
        Span post = line.span(words.get().from(), words.get().to());
        int end = line.pieceFrom(time.get().span().end());
        TimeLink when = RoleTimes.link(time.get());
        return titleFrom(scene, end)
                .map(title -> starts(
                        Optional.ofNullable(scene.holders().get(title))
                                .or(() -> scene.names().personAt(title.core())),
                        new RoleTitle(title.title(), title.concept()),
                        title.organisation().or(() -> body.map(EntityMention::span)),
                        when))
                .or(() -> person(scene, piece, end)
                        .map(person -> starts(
                                Optional.of(person),
                                new RoleTitle(post, TitlePhrase.POST),
                                body.map(EntityMention::span),
                                when)));
    }

    private Optional<EntityMention> body(Names names, int piece) {
        return lexicon.words("of").longestAt(line, piece).flatMap(of -> names.bodyFrom(of.to())
                .or(() -> namedBody(names, of))
                .or(() -> names.bodyFrom(of.to() - 1)));
    }

    /** « de l’hôpital Saint-Roch »: the name behind the noun for its kind. */
    private static Optional<EntityMention> namedBody(Names names, Match<String> of) {
        return names.bodyFrom(of.to() + 1)
                .filter(body -> body.kind() == EntityKind.ORGANISATION && body.form() == MentionForm.NAME);
    }

    /** « à la tête de l’orchestre de Valmer depuis 2018 »: the noun phrase, whatever it names, ends with the time. */
    private Optional<Timex> sinceBehindNoun(RoleTimes times, int piece) {
        if (lexicon.words("of").longestAt(line, piece).isEmpty()) {
            return Optional.empty();
        }
        for (int at = piece; at < Math.min(line.size(), piece + MOST_WORDS_IN_NOUN); at++) {
            String pos = line.token(at).upos();
            if (line.isMark(at) || pos.equals("VERB") || pos.equals("AUX")) {
                return Optional.empty();
            }
            Optional<Timex> time = times.sinceAt(at);
            if (time.isPresent()) {
                return time;
            }
        }
        return Optional.empty();
    }

    /** The title that opens the main clause behind the phrase. */
    private Optional<TitlePhrase> titleFrom(Scene scene, int piece) {
        return line.key(piece).equals(",")
                ? scene.titles().stream()
                        .filter(title -> title.from() == piece + 1 && title.is("the") && !title.isAnyPost())
                        .findFirst()
                : Optional.empty();
    }

    /** Whoever opens the clause behind the phrase, or stands right before it. */
    private Optional<EntityMention> person(Scene scene, int from, int end) {
        int before = line.key(from - 1).equals(",") ? from - 1 : from;
        Optional<EntityMention> told = scene.names().personBefore(before);
        return told.isPresent() || !line.key(end).equals(",")
                ? told
                : scene.names().personFrom(end + 1);
    }

    private static RoleMention starts(
            Optional<EntityMention> holder, RoleTitle title, Optional<Span> body, TimeLink when) {
        return new RoleMention(
                holder.map(EntityMention::span),
                title,
                body,
                RoleStatus.HELD,
                RoleChange.STARTS,
                Optional.of(when),
                "roles.since");
    }

    /** "Has run Norvia since 2015", « ne dirige plus Norvia ». */
    private Optional<RoleMention> verb(Scene scene, RoleTimes times, int verb) {
        Sentence sentence = line.sentence();
        boolean leads = sentence.token(verb).upos().equals("VERB")
                && lexicon.change(true, sentence.token(verb).lemma())
                        .filter(Change::leads)
                        .isPresent();
        if (!leads || Clauses.isPassive(sentence, verb)) {
            return Optional.empty();
        }
        Optional<EntityMention> holder = at(Clauses.subject(sentence, verb), scene, true);
        Optional<EntityMention> body = at(Clauses.object(sentence, verb), scene, false);
        Optional<TimeLink> since = times.sinceOf(verb);
        boolean over = isOver(verb);
        if (holder.isEmpty() || body.isEmpty() && since.isEmpty() || !over && since.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new RoleMention(
                holder.map(EntityMention::span),
                new RoleTitle(sentence.token(verb).span(), TitlePhrase.POST),
                body.filter(led -> led.kind() != EntityKind.WORK).map(EntityMention::span),
                over ? RoleStatus.FORMER : RoleStatus.HELD,
                over ? RoleChange.ENDS : RoleChange.STARTS,
                over ? Optional.empty() : since,
                "roles.since"));
    }

    private boolean isOver(int verb) {
        Sentence sentence = line.sentence();
        for (int dependent : sentence.dependentsOf(verb)) {
            int piece = line.pieceFrom(sentence.token(dependent).span().start());
            if (lexicon.words("nolonger").longestAt(line, piece).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private static Optional<EntityMention> at(OptionalInt token, Scene scene, boolean person) {
        if (token.isEmpty()) {
            return Optional.empty();
        }
        return person ? scene.personOver(token.getAsInt()) : scene.bodyOver(token.getAsInt());
    }
}
