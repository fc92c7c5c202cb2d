package org.denouement.read.role;

import java.util.Optional;
import org.denouement.model.reading.EntityKind;
import org.denouement.model.reading.EntityMention;
import org.denouement.model.reading.Token;
import org.denouement.read.phrase.Line;
import org.denouement.read.phrase.PhraseTable.Match;

/** Titles that their neighbours show to be nouns, and bodies that no small word ties to a title. */
final class TitleNouns {
    private TitleNouns() {}

    /** A title is a noun, unless the tagger knows better; « coach », "head" and "judge" are verbs too. */
    static boolean canBeNoun(Line line, Names names, RoleLexicon lexicon, Match<?> core) {
        String pos = line.token(core.from()).upos();
        boolean capital = Character.isUpperCase(line.form(core.from()).charAt(0));
        boolean beforeName = capital && names.personFrom(core.to()).isPresent();
        boolean other = pos.equals("VERB") || pos.equals("AUX") || pos.equals("ADP") || pos.equals("ADV");
        return beforeName || !other || core.to() - core.from() > 1 || isOne(line, names, lexicon, core);
    }

    /** « X, déléguée CGT », « X, curé de la paroisse », "Norvane boss X": taken for a verb, and a title by the names on its sides. */
    private static boolean isOne(Line line, Names names, RoleLexicon lexicon, Match<?> core) {
        boolean apposed = core.from() > 0
                && line.key(core.from() - 1).equals(",")
                && names.personBefore(core.from() - 1).isPresent()
                && (bodyBehind(line, names, core.to()).isPresent()
                        || lexicon.words("complement")
                                .longestAt(line, core.to())
                                .isPresent());
        Token token = line.token(core.from());
        boolean plain = line.key(core.from()).equals(token.lemma());
        boolean between = plain
                && names.personFrom(core.to()).isPresent()
                && names.bodyBefore(core.from())
                        .filter(body -> body.kind() == EntityKind.ORGANISATION)
                        .isPresent();
        return apposed || between;
    }

    /** « déléguée CGT », « secrétaire FO »: initials right behind the title. */
    static Optional<EntityMention> bodyBehind(Line line, Names names, int piece) {
        return names.bodyFrom(piece)
                .filter(body -> body.kind() == EntityKind.ORGANISATION)
                .filter(body -> isInitials(body.name()));
    }

    private static boolean isInitials(String name) {
        return name.length() >= 2 && name.chars().allMatch(Character::isUpperCase);
    }

    /** The piece behind a body and the noun for its kind: "head of the Unitas union". */
    static int behind(Line line, Names names, EntityMention body) {
        int end = names.pieceAfter(body);
        if (end >= line.size() || end == 0) {
            return end;
        }
        Token last = line.token(end - 1);
        boolean kind = last.deprel().equals("compound")
                && last.head() == line.pieces().get(end).token()
                && line.token(end).upos().equals("NOUN");
        return kind ? end + 1 : end;
    }
}
