package org.denouement.read.role;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.denouement.model.reading.RoleTitle;
import org.denouement.model.reading.TitleMention;
import org.denouement.read.phrase.Line;

/** The titles of a sentence that stand for somebody whom it does not name: « le maire a salué … », "its chair said". */
final class OpenTitles {
    private OpenTitles() {}

    static List<TitleMention> of(Line line, RoleLexicon lexicon, List<TitlePhrase> phrases, Set<TitlePhrase> held) {
        List<TitleMention> open = new ArrayList<>();
        for (TitlePhrase phrase : phrases) {
            if (!held.contains(phrase) && !phrase.isAnyPost() && isDefinite(line, lexicon, phrase)) {
                open.add(new TitleMention(
                        line.span(phrase.from(), phrase.to()).cover(phrase.title()),
                        new RoleTitle(phrase.title(), phrase.concept()),
                        phrase.organisation(),
                        phrase.status()));
            }
        }
        return open;
    }

    /** « le maire », "Norvane's chair", "its chair"; not « un maire », « maire », « deux maires ». */
    private static boolean isDefinite(Line line, RoleLexicon lexicon, TitlePhrase phrase) {
        boolean indefinite =
                lexicon.words("indefinite").longestAt(line, phrase.from()).isPresent() && !phrase.is("possessive");
        return (phrase.is("the") || phrase.is("possessive")) && !indefinite;
    }
}
