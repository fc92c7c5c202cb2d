package org.denouement.read.quote;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.denouement.model.reading.Channel;
import org.denouement.model.text.Span;

/** Finds by which way words reached the public: the longest phrase of some words of a passage that tells a channel. */
final class Channels {
    private static final Set<String> OCCASIONS = Set.of("interview", "press-conference", "hearing", "speech");
    /** A channel told in a relative clause is of something else, unless it says why the source has no name. */
    private static final String ANYWHERE = "anonymous";

    private final QuoteLexicon lexicon;
    private final Passage passage;

    Channels(QuoteLexicon lexicon, Passage passage) {
        this.lexicon = lexicon;
        this.passage = passage;
    }

    Channel in(List<Integer> words) {
        Channel platform = platform(words);
        return platform.platform().isEmpty() ? told(words) : platform;
    }

    /** The platform that the words name, when they name one: « sur Instagram ». */
    Optional<Channel> onPlatform(List<Integer> words) {
        return Optional.of(platform(words))
                .filter(channel -> !channel.platform().isEmpty());
    }

    private Channel told(List<Integer> words) {
        int longest = 0;
        Channel best = Channel.UNTOLD;
        for (int i : words) {
            Optional<PhraseTable.Match> match = lexicon.channels().at(passage, i);
            if (match.isPresent() && match.get().phrase().length() > longest && fits(i, match.get())) {
                longest = match.get().phrase().length();
                best = channel(i, match.get());
            }
        }
        return best;
    }

    Channel channel(int at, PhraseTable.Match match) {
        return new Channel(match.value(), "", Optional.of(passage.span(at, at + match.words() - 1)));
    }

    /** An occasion that is the subject is what the words are about; so is what a relative clause describes. */
    private boolean fits(int at, PhraseTable.Match match) {
        if (match.value().equals(ANYWHERE)) {
            return true;
        }
        for (int i = at; i < at + match.words(); i++) {
            boolean subject =
                    passage.hasUpos(i, "NOUN", "PROPN") && passage.token(i).is("nsubj");
            if (subject && (OCCASIONS.contains(match.value()) || !tells(passage.head(i)))) {
                return false;
            }
        }
        return !isInRelativeClause(at);
    }

    /** "The memo SAID": not "the memo never reached him". */
    private boolean tells(int verb) {
        return verb < 0
                || lexicon.uses(passage.lemma(verb)).stream()
                        .anyMatch(use -> use.kind() == CueClass.SAY || use.kind() == CueClass.SHOW);
    }

    private boolean isInRelativeClause(int word) {
        int up = word;
        for (int steps = 0; up >= 0 && steps < passage.size(); steps++) {
            if (passage.token(up).deprel().equals("acl:relcl")) {
                return true;
            }
            up = passage.head(up);
        }
        return false;
    }

    private Channel platform(List<Integer> words) {
        for (int i : words) {
            Optional<PhraseTable.Match> match =
                    Press.isNamePart(passage, i) ? lexicon.platforms().at(passage, i) : Optional.empty();
            if (match.isPresent() && isLedTo(i, match.get().value())) {
                Span span = passage.span(i, i + match.get().words() - 1);
                return new Channel("post", span.in(passage.text()), Optional.of(span));
            }
        }
        return Channel.UNTOLD;
    }

    /** « X » alone is a letter; « sur X » is a place to write. */
    private boolean isLedTo(int at, String prepositions) {
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
