package org.denouement.read.role;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.denouement.read.phrase.Line;

/**
 * Titles that only say whose somebody is: in « l’avocate du coureur, Sabine Orcel, » she is the lawyer, and in « la mère
 * du ministre, Anne Roux, » she is no minister. The title must head the noun phrase.
 */
final class Complements {
    private static final String RULE = "roles.title-apposition";

    private final RoleLexicon lexicon;

    Complements(RoleLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Gives who stands behind the whole phrase to the title that heads it, or to none. */
    void settle(Line line, List<TitlePhrase> phrases, Map<TitlePhrase, Holders.Holder> held) {
        for (int i = 0; i < phrases.size(); i++) {
            TitlePhrase title = phrases.get(i);
            Optional<Holders.Holder> holder = Optional.ofNullable(held.get(title))
                    .filter(found -> found.rule().equals(RULE));
            int noun = holder.isPresent() ? nounBefore(line, title) : -1;
            if (noun < 0) {
                continue;
            }
            Optional<TitlePhrase> head = headAt(phrases, noun);
            if (head.isPresent() || lexicon.words("kin").longestAt(line, noun).isPresent()) {
                held.remove(title);
            }
            head.filter(found -> !held.containsKey(found))
                    .filter(found ->
                            Holders.agrees(line, found, holder.orElseThrow().person()))
                    .ifPresent(found -> held.put(found, holder.orElseThrow()));
        }
    }

    private static Optional<TitlePhrase> headAt(List<TitlePhrase> phrases, int piece) {
        return phrases.stream()
                .filter(title -> title.from() <= piece && piece < title.to() && !title.isAnyPost())
                .findFirst();
    }

    /** The noun that the title's preposition hangs on: that of « du », "of the", "for the". */
    private static int nounBefore(Line line, TitlePhrase title) {
        int at = title.from();
        boolean fused = line.token(at).upos().equals("ADP");
        int preposition = fused ? at : at - 1;
        boolean leads = preposition > 0 && line.token(preposition).upos().equals("ADP");
        return leads ? preposition - 1 : -1;
    }
}
