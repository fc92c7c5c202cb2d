package org.denouement.read.figure;

import java.util.Locale;
import java.util.Optional;
import org.denouement.read.phrase.Line;
import org.denouement.read.phrase.PhraseTable.Match;

/** What a sentence says is counted without telling how many: « combien de PERSONNES », "the number of PEOPLE". */
final class Topic {
    private static final int MOST_WORDS = 3;

    private final FigureLexicon lexicon;

    Topic(FigureLexicon lexicon) {
        this.lexicon = lexicon;
    }

    Optional<CountedThing> of(Line line) {
        for (int i = 0; i < line.size(); i++) {
            Optional<Match<String>> opens = lexicon.bounds("topic").longestAt(line, i);
            if (opens.isPresent()) {
                return noun(line, opens.get().to());
            }
        }
        return Optional.empty();
    }

    private Optional<CountedThing> noun(Line line, int from) {
        for (int i = from; i < Math.min(line.size(), from + MOST_WORDS); i++) {
            Optional<Match<FigureLexicon.Counted>> known = lexicon.counted.longestAt(line, i);
            if (known.isPresent()) {
                return Optional.of(fate(line, i, known.get()));
            }
            String lemma = line.token(i).lemma().toLowerCase(Locale.ROOT);
            if (line.token(i).upos().equals("NOUN")) {
                return lexicon.ignored.contains(lemma)
                        ? Optional.empty()
                        : Optional.of(new CountedThing(line.span(i, i + 1), lemma, ""));
            }
        }
        return Optional.empty();
    }

    /** "the number of people HURT" counts the injured. */
    private CountedThing fate(Line line, int at, Match<FigureLexicon.Counted> known) {
        int next = known.to();
        Optional<FigureLexicon.Fate> suffered = Optional.ofNullable(
                        next < line.size() ? lexicon.fates.get(line.token(next).lemma()) : null)
                .filter(fate -> fate.argument().equals("object"))
                .filter(fate -> known.value().kind().equals("people"));
        return suffered.map(fate -> new CountedThing(line.span(at, next + 1), fate.concept(), "toll"))
                .orElseGet(() -> new CountedThing(
                        line.span(at, next),
                        known.value().concept(),
                        known.value().kind()));
    }
}
