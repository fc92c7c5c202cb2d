package org.denouement.read.role;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.denouement.model.reading.EntityMention;
import org.denouement.model.reading.Token;
import org.denouement.read.phrase.Line;

/** What is known of the sentence while its changes are sought. */
record Scene(Line line, Names names, List<TitlePhrase> titles, Map<TitlePhrase, EntityMention> holders) {
    private static final int MOST_PIECES_IN_CLAUSE = 12;

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
        int piece = line.pieceFrom(line.sentence().token(meant(token)).span().start());
        Optional<EntityMention> person = piece < line.size() ? names.personAt(piece) : Optional.empty();
        return titleOver(token).map(holders::get).or(() -> person);
    }

    /** Whether words such as "for the time being" stand in the clause of the verb, up to its mark behind a name. */
    boolean isForNow(RoleLexicon lexicon, int verb) {
        int piece = line.pieceFrom(line.sentence().token(verb).span().start());
        for (int at = Math.max(0, piece - 3); at < Math.min(line.size(), piece + MOST_PIECES_IN_CLAUSE); at++) {
            if (lexicon.words("fornow").longestAt(line, at).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** The piece behind a token. */
    int behind(int token) {
        return line.pieceFrom(line.sentence().token(token).span().end());
    }

    /** "Since Ruth Penhale was suspended": the person right before a verb and its auxiliaries is its subject. */
    Optional<EntityMention> rightBefore(int verb) {
        int at = verb;
        while (at > 0 && line.sentence().token(at - 1).upos().equals("AUX")) {
            at--;
        }
        return names.personBefore(
                line.pieceFrom(line.sentence().token(at).span().start()));
    }
}
