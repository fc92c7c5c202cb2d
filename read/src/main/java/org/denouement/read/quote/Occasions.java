package org.denouement.read.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.denouement.model.reading.Channel;
import org.denouement.model.reading.EntityKind;
import org.denouement.model.reading.MentionForm;
import org.denouement.model.reading.QuotationManner;
import org.denouement.model.reading.Reading;
import org.denouement.model.text.Span;

/**
 * How words came to be known: the channel and the outlet told around the cue; else those of the sentence before, when
 * the cue only has a pronoun for its subject (« il s’est confié à Radio Estran. « … », a-t-il raconté »); else the
 * document that the article was speaking of, when the cue is a verb of writing or stands for it ("In it, he writes").
 */
final class Occasions {
    /** How words came to be known. */
    record Occasion(Channel channel, Optional<Span> via) {
        static final Occasion UNTOLD = new Occasion(Channel.UNTOLD, Optional.empty());
    }

    private static final int DOCUMENT_SENTENCES = 4;
    private static final Set<String> DOCUMENTS = Set.of("memo", "letter", "post", "statement", "filing");
    private static final Channel INTERVIEW = new Channel("interview", "", Optional.empty());

    private final QuoteLexicon lexicon;
    private final Reading reading;
    private final List<Passage> passages;

    Occasions(QuoteLexicon lexicon, Reading reading, List<Passage> passages) {
        this.lexicon = lexicon;
        this.reading = reading;
        this.passages = passages;
    }

    Occasion of(Draft draft, Passage passage, FrameWords frame) {
        Occasion own = in(passage, frame.words());
        boolean heard = own.channel().kind().isEmpty() && own.via().isEmpty() && isToldToUs(draft, passage);
        if (heard) {
            return new Occasion(INTERVIEW, Optional.empty());
        }
        if (own.channel().kind().isEmpty() && isWritten(draft, passage, frame)) {
            Occasion document = document(draft, passage);
            return new Occasion(document.channel(), own.via().or(document::via));
        }
        if (own.via().isEmpty() && isSource(draft, own.channel())) {
            Occasion document = document(draft, passage);
            boolean same = document.channel().kind().equals(own.channel().kind());
            return new Occasion(own.channel(), same ? document.via() : Optional.empty());
        }
        boolean bare = own.channel().kind().isEmpty() && own.via().isEmpty();
        return bare && draft.manner() == QuotationManner.DIRECT && isPronoun(draft, passage)
                ? before(draft, passage)
                : own;
    }

    /** "The letter says": who obtained it was told where the letter was first spoken of. */
    private static boolean isSource(Draft draft, Channel channel) {
        return DOCUMENTS.contains(channel.kind())
                && channel.words().isPresent()
                && draft.cue()
                        .flatMap(Cue::source)
                        .filter(channel.words().get()::overlaps)
                        .isPresent();
    }

    private Occasion in(Passage passage, List<Integer> words) {
        Channel channel = new Channels(lexicon, passage).in(words);
        Optional<Relay> relay = new Relays(lexicon, reading, passage).in(words);
        boolean heard = channel.kind().isEmpty() && relay.filter(Relay::heard).isPresent();
        return new Occasion(heard ? INTERVIEW : channel, relay.flatMap(Relay::outlet));
    }

    /** "she told us", « nous dit-elle ». */
    private boolean isToldToUs(Draft draft, Passage passage) {
        if (draft.cue().isEmpty()) {
            return false;
        }
        Cue cue = draft.cue().get();
        for (int i = Math.max(passage.sentenceStart(cue.word()), cue.word() - 3);
                i <= Math.min(cue.word() + 2, passage.sentenceEnd(cue.word()));
                i++) {
            Span word = passage.token(i).span();
            boolean ours = lexicon.is("us", passage.form(i))
                    && cue.source().filter(source -> source.overlaps(word)).isEmpty()
                    && cue.source().isPresent()
                    && draft.content().stream().noneMatch(content -> content.overlaps(word));
            if (ours) {
                return true;
            }
        }
        return false;
    }

    private boolean isPronoun(Draft draft, Passage passage) {
        Optional<Span> source = draft.cue().flatMap(Cue::source);
        if (source.isEmpty()) {
            return false;
        }
        int at = passage.from(source.get().end()) - 1;
        return passage.hasUpos(at, "PRON") && passage.token(at).span().contains(source.get());
    }

    /** Spoken words take the occasion of the sentence before; that of a document only when it is read out. */
    private Occasion before(Draft draft, Passage passage) {
        int first = passage.from(Math.min(draft.extent().start(), draft.frame().start()));
        int start = passage.sentenceStart(Math.min(first, passage.size() - 1));
        if (start == 0 || isQuoting(passage, passage.sentenceStart(start - 1), start - 1)) {
            return Occasion.UNTOLD;
        }
        Occasion before = in(passage, range(passage.sentenceStart(start - 1), start - 1));
        boolean written = DOCUMENTS.contains(before.channel().kind())
                && !before.channel().kind().equals("statement");
        return written || before.channel().kind().equals("anonymous") ? Occasion.UNTOLD : before;
    }

    private boolean isQuoting(Passage passage, int from, int to) {
        Span span = passage.span(from, to);
        String words = span.in(passage.text());
        return lexicon.marks().stream()
                .filter(mark -> !mark.get(2).equals("single"))
                .anyMatch(mark -> words.contains(mark.get(0)) || words.contains(mark.get(1)));
    }

    private static List<Integer> range(int from, int to) {
        List<Integer> words = new ArrayList<>();
        for (int i = from; i <= to; i++) {
            words.add(i);
        }
        return words;
    }

    /** A verb of writing, or a frame that speaks of a document without saying which: « le document », "in it". */
    private boolean isWritten(Draft draft, Passage passage, FrameWords frame) {
        boolean writes = draft.cue()
                .filter(cue -> lexicon.is("writes", passage.lemma(cue.word())))
                .isPresent();
        boolean generic = frame.words().stream()
                .anyMatch(i -> passage.hasUpos(i, "NOUN") && lexicon.is("document", passage.lemma(i)));
        return writes || draft.manner() == QuotationManner.BLOCK && generic;
    }

    /** The nearest document named before, in this paragraph or in the one before it, and who obtained it. */
    private Occasion document(Draft draft, Passage passage) {
        int start = passage.sentenceStart(Math.min(
                passage.from(Math.min(draft.extent().start(), draft.frame().start())), passage.size() - 1));
        Optional<Occasion> here = document(passage, start);
        int place = passages.indexOf(passage);
        boolean opens = here.isEmpty() && place > 0 && passages.get(place - 1).size() > 0;
        return here.or(() -> opens
                        ? document(
                                passages.get(place - 1), passages.get(place - 1).size())
                        : Optional.empty())
                .orElse(Occasion.UNTOLD);
    }

    private Optional<Occasion> document(Passage passage, int before) {
        int end = before;
        for (int i = 0; i < DOCUMENT_SENTENCES && end > 0; i++) {
            int start = passage.sentenceStart(end - 1);
            int from = start;
            int to = end;
            Optional<Channel> document = documentIn(passage, start, end)
                    .or(() -> new Channels(lexicon, passage).onPlatform(range(from, to - 1)));
            if (document.isPresent()) {
                Optional<Relay> relay = new Relays(lexicon, reading, passage).in(range(start, end - 1));
                return Optional.of(new Occasion(document.get(), relay.flatMap(Relay::outlet)));
            }
            end = start;
        }
        return Optional.empty();
    }

    /** "The Bulletin" is no bulletin. */
    private boolean isOutletName(Passage passage, int word) {
        Span span = passage.token(word).span();
        return reading.entities().stream()
                .anyMatch(mention -> mention.form() == MentionForm.NAME
                        && mention.kind() == EntityKind.ORGANISATION
                        && mention.span().contains(span));
    }

    private Optional<Channel> documentIn(Passage passage, int from, int to) {
        int longest = 0;
        Optional<Channel> best = Optional.empty();
        for (int i = from; i < to; i++) {
            Optional<PhraseTable.Match> match = lexicon.channels().at(passage, i);
            boolean document = match.isPresent()
                    && DOCUMENTS.contains(match.get().value())
                    && passage.hasUpos(i, "NOUN", "ADJ", "PROPN")
                    && !isOutletName(passage, i)
                    && match.get().phrase().length() > longest;
            if (document) {
                longest = match.get().phrase().length();
                best = Optional.of(new Channels(lexicon, passage).channel(i, match.get()));
            }
        }
        return best;
    }
}
