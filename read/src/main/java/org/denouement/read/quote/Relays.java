package org.denouement.read.quote;

import java.util.Optional;
import org.denouement.model.text.Span;

/** Finds the outlet that obtained or relayed words: "obtained by The Gazette", « La Gazette a eu accès à ». */
final class Relays {
    private final QuoteLexicon lexicon;

    Relays(QuoteLexicon lexicon) {
        this.lexicon = lexicon;
    }

    Optional<Span> via(FrameWords frame) {
        return frame.passage().flatMap(passage -> via(passage, frame));
    }

    private Optional<Span> via(Passage passage, FrameWords frame) {
        for (int i : frame.words()) {
            Optional<PhraseTable.Match> match = lexicon.relays().at(passage, i);
            Optional<Span> outlet = match.flatMap(
                    found -> found.value().equals("after") ? name(passage, i + found.words()) : subject(passage, i));
            if (outlet.isPresent()) {
                return outlet;
            }
        }
        return outletTold(passage, frame);
    }

    /** "told Reuters": an outlet of the list that is no subject. */
    private Optional<Span> outletTold(Passage passage, FrameWords frame) {
        for (int i : frame.words()) {
            for (int end = Math.min(passage.size() - 1, i + 4); end >= i; end--) {
                Span span = passage.span(i, end);
                boolean outlet = Character.isUpperCase(passage.token(i).form().codePointAt(0))
                        && lexicon.isOutlet(passage.folded().substring(span.start(), span.end()));
                if (outlet && isAddressed(passage, i, end)) {
                    return Optional.of(span);
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isAddressed(Passage passage, int from, int to) {
        for (int i = from; i <= to; i++) {
            int head = passage.head(i);
            if (head < from || head > to) {
                return passage.token(i).is("obj")
                        || passage.token(i).is("iobj")
                        || passage.token(i).is("obl");
            }
        }
        return false;
    }

    /** The name that begins at or just after {@code at}. */
    private static Optional<Span> name(Passage passage, int at) {
        int from = at;
        while (from < passage.size()
                && from < at + 3
                && passage.hasUpos(from, "DET", "NOUN", "ADJ", "ADP")
                && Character.isLowerCase(passage.token(from).form().codePointAt(0))) {
            from++;
        }
        int to = from;
        while (to < passage.size() && (isNamePart(passage, to) || to > from && isLink(passage, to))) {
            to++;
        }
        return to > from ? Optional.of(passage.span(from, to - 1)) : Optional.empty();
    }

    /** « La Gazette du Port »: a preposition or article between two parts of a name. */
    private static boolean isLink(Passage passage, int i) {
        return passage.hasUpos(i, "ADP", "DET")
                && passage.form(i).length() <= 3
                && i + 1 < passage.size()
                && isNamePart(passage, i + 1);
    }

    private static boolean isNamePart(Passage passage, int i) {
        return Character.isUpperCase(passage.token(i).form().codePointAt(0));
    }

    /** The outlet that is the subject of « a eu accès à »: the name in it, « les gens de The Verge ». */
    private static Optional<Span> subject(Passage passage, int at) {
        int start = passage.sentenceStart(at);
        for (int i = at - 1; i >= Math.max(start, at - 8); i--) {
            if (isNamePart(passage, i)) {
                int from = i;
                while (from > start && isNamePart(passage, from - 1)) {
                    from--;
                }
                return Optional.of(passage.span(from, i));
            }
        }
        return Optional.empty();
    }
}
