package org.denouement.read.quote;

import java.util.List;
import java.util.Optional;
import org.denouement.model.reading.EntityKind;
import org.denouement.model.reading.Reading;
import org.denouement.model.text.Span;

/** Finds the outlet that obtained, relayed or heard words: "obtained by The Gazette", « La Gazette a eu accès à ». */
final class Relays {
    /** Words between the relaying verb and the name: « par le quotidien régional La Digue ». */
    private static final int REACH = 5;

    private static final String HEARD = "heard";

    private final QuoteLexicon lexicon;
    private final Reading reading;
    private final Passage passage;
    private final Press press;

    Relays(QuoteLexicon lexicon, Reading reading, Passage passage) {
        this.lexicon = lexicon;
        this.reading = reading;
        this.passage = passage;
        this.press = new Press(lexicon, passage);
    }

    Optional<Relay> in(List<Integer> words) {
        for (int i : words) {
            Optional<PhraseTable.Match> match = lexicon.relays().at(passage, i);
            Optional<Relay> relay = match.flatMap(found -> relay(i, found));
            if (relay.isPresent()) {
                return relay.map(this::withoutOwn);
            }
        }
        return told(words).map(this::withoutOwn);
    }

    private Optional<Relay> relay(int at, PhraseTable.Match found) {
        String[] use = found.value().split(" ");
        boolean heard = use[use.length - 1].equals(HEARD);
        Optional<Span> outlet =
                switch (use[0]) {
                    case "subject" -> subject(at);
                    case "press" -> name(at + found.words(), true);
                    default -> name(at + found.words(), false);
                };
        return outlet.filter(this::isNoPerson).map(name -> new Relay(Optional.of(name), heard));
    }

    /** Nobody is told to have relayed what the article itself was told; what its outlet obtained, it did obtain. */
    private Relay withoutOwn(Relay relay) {
        if (!relay.heard()) {
            return relay;
        }
        String own = reading.article().masthead().outlet();
        boolean itself = relay.outlet()
                .map(span -> span.in(reading.text()))
                .filter(name -> own.equals(name) || own.endsWith(" " + name))
                .isPresent();
        return itself ? new Relay(Optional.empty(), relay.heard()) : relay;
    }

    private boolean isNoPerson(Span outlet) {
        return reading.entities().stream()
                .noneMatch(mention -> mention.kind() == EntityKind.PERSON && outlet.contains(mention.span()));
    }

    /** "told Reuters", « a-t-il dit au quotidien La Digue »: the name of an outlet that is no subject. */
    private Optional<Relay> told(List<Integer> words) {
        for (int i : words) {
            if (!Press.isNamePart(passage, i) || isTime(i)) {
                continue;
            }
            for (int end = Math.min(passage.size() - 1, Press.lastOfName(passage, i)); end >= i; end--) {
                if (press.isOutlet(i, end) && isAddressed(i, end)) {
                    return Optional.of(new Relay(Optional.of(passage.span(i, end)), true));
                }
            }
        }
        return Optional.empty();
    }

    /** The name itself, or the noun it stands beside (« au quotidien La Digue »), is told something. */
    private boolean isAddressed(int from, int to) {
        for (int i = from; i <= to; i++) {
            int head = passage.head(i);
            if (head < from || head > to) {
                int top = passage.token(i).is("appos")
                                || passage.token(i).is("nmod")
                                || passage.token(i).is("compound")
                                || passage.token(i).is("flat")
                        ? Math.max(head, 0)
                        : i;
                return passage.token(top).is("obj")
                        || passage.token(top).is("iobj")
                        || passage.token(top).is("obl");
            }
        }
        return false;
    }

    /** The name that begins at or soon after {@code at}; before another name the one that is called a paper. */
    private Optional<Span> name(int at, boolean pressOnly) {
        int from = at;
        while (from < passage.size() && from < at + REACH && (isBeforeName(from) || isTime(from))) {
            from++;
        }
        if (from >= passage.size() || !Press.isNamePart(passage, from)) {
            return Optional.empty();
        }
        int to = Press.lastOfName(passage, from);
        boolean adjective = to == from && passage.hasUpos(from, "ADJ") && to + 1 < passage.size();
        if (adjective && isBeforeName(to + 1)) {
            return name(to + 1, pressOnly);
        }
        return !pressOnly || press.isOutlet(from, to) ? Optional.of(passage.span(from, to)) : Optional.empty();
    }

    /** "published on SATURDAY by The Gazette". */
    private boolean isTime(int i) {
        Span word = passage.token(i).span();
        return reading.times().stream().anyMatch(time -> time.span().contains(word));
    }

    private boolean isBeforeName(int i) {
        return passage.hasUpos(i, "DET", "NOUN", "ADJ", "ADP")
                && Character.isLowerCase(passage.token(i).form().codePointAt(0));
    }

    /** The outlet that is the subject of « a eu accès à »: the name in it, « les gens de The Verge ». */
    private Optional<Span> subject(int at) {
        int start = passage.sentenceStart(at);
        for (int i = at - 1; i >= Math.max(start, at - 8); i--) {
            if (Press.isNamePart(passage, i)) {
                int from = i;
                while (from > start && Press.isNamePart(passage, from - 1)) {
                    from--;
                }
                return Optional.of(passage.span(from, i));
            }
        }
        return Optional.empty();
    }
}
