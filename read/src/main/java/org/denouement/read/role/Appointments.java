package org.denouement.read.role;

import java.util.Optional;
import org.denouement.model.reading.EntityMention;
import org.denouement.model.reading.TimeLink;
import org.denouement.model.reading.Timex;
import org.denouement.read.phrase.Line;
import org.denouement.read.phrase.PhraseTable.Match;

/** When a title was given, told right behind it: « Léa Morand, directrice de Norvane, nommée en janvier 2024, ». */
final class Appointments {
    private static final int MOST_WORDS_TO_TIME = 2;

    private final Line line;
    private final RoleLexicon lexicon;
    private final RoleTimes times;

    Appointments(Line line, RoleLexicon lexicon, RoleTimes times) {
        this.line = line;
        this.lexicon = lexicon;
        this.times = times;
    }

    /** The time that closes the aside; nothing when it goes on ("elected in 2021 to the academy"). */
    Optional<TimeLink> of(TitlePhrase title, EntityMention holder) {
        int end = Math.max(title.to(), line.pieceFrom(holder.span().end()));
        boolean profession = lexicon.titles
                .longestAt(line, title.core())
                .filter(core -> core.value().scope().equals("free"))
                .isPresent();
        if (profession || !line.key(end).equals(",")) {
            return Optional.empty();
        }
        return timeBehind("appointed", end + 1)
                .or(() -> timeBehind("arrived", end + 1).filter(RoleTimes::isLong))
                .map(RoleTimes::link);
    }

    private Optional<Timex> timeBehind(String use, int piece) {
        Optional<Match<String>> words = lexicon.words(use).longestAt(line, piece);
        return words.flatMap(match -> times.within(match.to(), MOST_WORDS_TO_TIME))
                .filter(this::closes);
    }

    private boolean closes(Timex time) {
        int behind = line.pieceFrom(time.span().end());
        return behind >= line.size() || line.isMark(behind);
    }
}
