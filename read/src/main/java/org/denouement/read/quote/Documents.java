package org.denouement.read.quote;

import java.util.Optional;
import java.util.Set;
import org.denouement.model.text.Span;

/** Whose a document is: « le mémo que la direction a envoyé », "the minister's letter", « la lettre de Paul Roy ». */
final class Documents {
    private static final Set<String> CHANNELS = Set.of("memo", "letter", "post", "statement", "filing");

    private final Passage passage;
    private final Sources sources;

    Documents(Passage passage, Sources sources) {
        this.passage = passage;
        this.sources = sources;
    }

    /** Whether words of this channel stand on paper or a screen, so that an article can print them. */
    static boolean isOne(String channel) {
        return CHANNELS.contains(channel);
    }

    Optional<Span> owner(int from, int words) {
        for (int i = from; i < from + words; i++) {
            int noun = i;
            Optional<Span> sender = sender(i).or(() -> possessor(noun));
            if (sender.isPresent()) {
                return sender;
            }
        }
        return maker(from, words);
    }

    /** The subject of the clause that tells what was done with it. */
    private Optional<Span> sender(int noun) {
        int clause = passage.child(noun, "acl");
        return clause < 0 ? Optional.empty() : named(clause);
    }

    private Optional<Span> named(int verb) {
        Optional<Span> source = sources.of(verb);
        int subject = source.isPresent() ? sources.subject(verb, 3) : -1;
        return subject >= 0 && !passage.hasUpos(subject, "PRON") ? source : Optional.empty();
    }

    private Optional<Span> possessor(int noun) {
        int owner = passage.child(noun, "nmod:poss", "nmod");
        return owner >= 0 && passage.hasUpos(owner, "PROPN")
                ? Optional.of(sources.phrase(owner, noun))
                : Optional.empty();
    }

    /** "The Agency published a statement": who did something with it, when it is an object. */
    private Optional<Span> maker(int from, int words) {
        for (int i = from; i < from + words; i++) {
            if (passage.token(i).is("obj") && passage.head(i) >= 0) {
                return named(passage.head(i));
            }
        }
        return Optional.empty();
    }
}
