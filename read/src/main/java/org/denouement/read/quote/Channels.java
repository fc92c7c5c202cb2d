package org.denouement.read.quote;

import java.util.Optional;
import org.denouement.model.reading.Channel;
import org.denouement.model.text.Span;

/** Finds by which way words reached the public: the longest phrase of the frame that tells a channel. */
final class Channels {
    private final QuoteLexicon lexicon;

    Channels(QuoteLexicon lexicon) {
        this.lexicon = lexicon;
    }

    Channel of(FrameWords frame, Optional<Span> via) {
        Channel platform =
                frame.passage().map(passage -> platform(passage, frame)).orElse(Channel.UNTOLD);
        if (!platform.platform().isEmpty()) {
            return platform;
        }
        Channel told = frame.passage().map(passage -> told(passage, frame)).orElse(Channel.UNTOLD);
        return told.kind().isEmpty() && via.isPresent() ? new Channel("interview", "", via) : told;
    }

    private Channel told(Passage passage, FrameWords frame) {
        int longest = 0;
        Channel best = Channel.UNTOLD;
        for (int i : frame.words()) {
            Optional<PhraseTable.Match> match = lexicon.channels().at(passage, i);
            if (match.isPresent() && match.get().phrase().length() > longest) {
                longest = match.get().phrase().length();
                best = new Channel(
                        match.get().value(),
                        "",
                        Optional.of(passage.span(i, i + match.get().words() - 1)));
            }
        }
        return best;
    }

    private Channel platform(Passage passage, FrameWords frame) {
        for (int i : frame.words()) {
            Optional<PhraseTable.Match> match =
                    Character.isUpperCase(passage.token(i).form().codePointAt(0))
                            ? lexicon.platforms().at(passage, i)
                            : Optional.empty();
            if (match.isPresent() && isLedTo(passage, i, match.get().value())) {
                Span words = passage.span(i, i + match.get().words() - 1);
                return new Channel("post", words.in(passage.text()), Optional.of(words));
            }
        }
        return Channel.UNTOLD;
    }

    /** « X » alone is a letter; « sur X » is a place to write. */
    private static boolean isLedTo(Passage passage, int at, String prepositions) {
        if (prepositions.isEmpty()) {
            return true;
        }
        for (String preposition : prepositions.split("\\|")) {
            for (int i = Math.max(0, at - 3); i < at; i++) {
                if (passage.form(i).equals(preposition)) {
                    return true;
                }
            }
        }
        return false;
    }
}
