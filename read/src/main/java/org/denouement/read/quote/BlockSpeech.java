package org.denouement.read.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.denouement.model.article.BlockKind;
import org.denouement.model.reading.QuotationManner;
import org.denouement.model.reading.Reading;
import org.denouement.model.text.Reason;
import org.denouement.model.text.Span;

/**
 * Whole paragraphs that are somebody's words: set apart by the page, or without any mark, after a sentence that
 * introduces them (« comme il l'a publié sur X : », "has obtained the memo") and up to the line that signs them.
 */
final class BlockSpeech {
    /** No letter that an article reprints is longer than this, in paragraphs. */
    private static final int LONGEST = 24;

    private static final VerbUse NOTED = new VerbUse(List.of(), VerbUse.Form.PLAIN, CueClass.SAY, List.of());

    private final QuoteLexicon lexicon;
    private final List<Passage> passages;
    private final List<List<Marked>> marked;
    private final Signatures signatures;
    private final Voice voice;
    private final Set<Integer> taken = new TreeSet<>();

    BlockSpeech(QuoteLexicon lexicon, Reading reading, List<Passage> passages, List<List<Marked>> marked) {
        this.lexicon = lexicon;
        this.passages = passages;
        this.marked = marked;
        this.signatures = new Signatures(
                reading, passages.isEmpty() ? "" : passages.get(0).folded());
        this.voice = new Voice(lexicon);
    }

    /** The quotations; {@code spoken} are the places of lines of dialogue, which are no block. */
    List<Draft> find(Set<Integer> spoken) {
        List<Draft> found = new ArrayList<>();
        for (int i = 0; i < passages.size(); i++) {
            Optional<Draft> draft =
                    isSetApart(i) ? setApart(i) : spoken.contains(i + 1) ? Optional.empty() : unmarked(i);
            draft.ifPresent(found::add);
        }
        return found;
    }

    /** The places of the passages that are wholly somebody's words, and of the lines that sign them. */
    Set<Integer> taken() {
        return taken;
    }

    private boolean isSetApart(int i) {
        BlockKind kind = passages.get(i).block().kind();
        return (kind == BlockKind.BLOCK_QUOTE || kind == BlockKind.POST) && !taken.contains(i);
    }

    private Optional<Draft> setApart(int from) {
        int to = from;
        BlockKind kind = passages.get(from).block().kind();
        while (kind == BlockKind.BLOCK_QUOTE
                && to + 1 < passages.size()
                && isSetApart(to + 1)
                && passages.get(to + 1).block().kind() == kind
                && signatures.of(passages.get(to + 1)).isEmpty()) {
            to++;
        }
        Optional<Cue> introduced = from > 0 ? introduction(from - 1) : Optional.empty();
        Optional<Span> signed = kind == BlockKind.POST
                ? author(from)
                : to + 1 < passages.size()
                        ? signatures.of(passages.get(to + 1)).filter(name -> isSignedBy(name))
                        : Optional.empty();
        return draft(from, to, introduced, signed, from - 1);
    }

    private static boolean isSignedBy(Span name) {
        return name.length() > 1;
    }

    /** The author of a post, as its attributes name him, on the line that signs it or before it in the text. */
    private Optional<Span> author(int post) {
        Passage passage = passages.get(post);
        String author = passage.block().attributes().getOrDefault("author", "");
        boolean signed =
                post + 1 < passages.size() && passages.get(post + 1).block().kind() == BlockKind.SIGNATURE;
        int end = (signed ? passages.get(post + 1) : passage).block().span().end();
        int at = author.isBlank() ? -1 : passage.text().lastIndexOf(author, end);
        return at < 0 ? Optional.empty() : Optional.of(Span.of(at, at + author.length()));
    }

    private Optional<Draft> unmarked(int intro) {
        if (taken.contains(intro)
                || intro + 1 >= passages.size()
                || passages.get(intro).size() == 0
                || beginsWithMark(intro + 1)) {
            return Optional.empty();
        }
        boolean colon = passages.get(intro).form(passages.get(intro).size() - 1).equals(":");
        Optional<Cue> cue = colon ? introduction(intro).or(() -> document(intro)) : document(intro);
        if (cue.isEmpty() || !colon && !isHeard(intro + 1)) {
            return Optional.empty();
        }
        int signature = signature(intro + 1);
        int last = signature > 0 ? signature - 1 : lastHeard(intro + 1);
        if (last <= intro && colon && isParagraph(intro + 1)) {
            last = intro + 1;
        }
        return last <= intro || !isHeardIn(intro + 1, last, colon)
                ? Optional.empty()
                : draft(
                        intro + 1,
                        last,
                        cue,
                        signature > 0 ? signatures.of(passages.get(signature)) : Optional.empty(),
                        intro);
    }

    private boolean isHeardIn(int from, int to, boolean colon) {
        boolean heard = colon;
        for (int i = from; i <= to; i++) {
            heard |= isHeard(i);
        }
        return heard;
    }

    private boolean isHeard(int i) {
        return voice.isHeard(passages.get(i), marked.get(i));
    }

    private boolean beginsWithMark(int i) {
        return marked.get(i).stream()
                .anyMatch(stretch -> stretch.outer().start()
                        <= passages.get(i).block().span().start() + 1);
    }

    private boolean isParagraph(int i) {
        BlockKind kind = passages.get(i).block().kind();
        return kind == BlockKind.PARAGRAPH || kind == BlockKind.LEAD;
    }

    /** The cue in the last sentence of a passage that leads to the next one. */
    private Optional<Cue> introduction(int intro) {
        Passage passage = passages.get(intro);
        if (passage.size() == 0) {
            return Optional.empty();
        }
        int end = passage.size() - 1;
        return new ZoneCues(lexicon, passage).before(passage.sentenceStart(end), end + 1);
    }

    /** A document that the passage speaks of, and whose it is: « le mémo que la direction a envoyé ». */
    private Optional<Cue> document(int intro) {
        Passage passage = passages.get(intro);
        Sources sources = new Sources(lexicon, passage);
        for (int i = 0; i < passage.size(); i++) {
            Optional<PhraseTable.Match> match = lexicon.channels().at(passage, i);
            if (match.isPresent()
                    && Documents.isOne(match.get().value())
                    && passage.hasUpos(i, "NOUN", "ADJ", "PROPN")) {
                Span words = passage.span(i, i + match.get().words() - 1);
                return Optional.of(new Cue(
                        i,
                        NOTED,
                        words,
                        new Documents(passage, sources).owner(i, match.get().words())));
            }
        }
        return Optional.empty();
    }

    /** The place of the line that signs what begins at {@code from}; -1 when none does before the end or a heading. */
    private int signature(int from) {
        for (int i = from + 1; i < Math.min(passages.size(), from + LONGEST); i++) {
            if (signatures.of(passages.get(i)).isPresent()) {
                return i;
            }
            BlockKind kind = passages.get(i).block().kind();
            if (kind == BlockKind.HEADING || kind == BlockKind.BOILERPLATE) {
                return -1;
            }
        }
        return -1;
    }

    /** The last passage from {@code from} on that speaks in the first person, without a gap; {@code from - 1} for none. */
    private int lastHeard(int from) {
        int last = from - 1;
        while (last + 1 < Math.min(passages.size(), from + LONGEST)
                && isParagraph(last + 1)
                && voice.isHeard(passages.get(last + 1), marked.get(last + 1))) {
            last++;
        }
        return last;
    }

    private Optional<Draft> draft(int from, int to, Optional<Cue> cue, Optional<Span> signed, int intro) {
        List<Span> content = new ArrayList<>();
        for (int i = from; i <= to; i++) {
            taken.add(i);
            content.add(withoutMarks(i));
        }
        signed.filter(name -> name.start() >= content.get(content.size() - 1).end())
                .ifPresent(name -> taken.add(to + 1));
        String text = passages.get(from).text();
        Optional<Cue> source = cue.map(found -> signed.isPresent() ? found.withSource(signed) : found)
                .or(() -> signed.map(name -> new Cue(0, NOTED, name, signed)));
        Span frame = cue.map(found -> introducing(passages.get(intro), found)).orElse(content.get(0));
        Reason because = signed.map(name -> Reason.of("quote.block.signed", name.in(text)))
                .or(() -> cue.map(found ->
                        Reason.of("quote.block.introduced", found.span().in(text))))
                .orElse(Reason.of("quote.source.none"));
        String rule = signed.isPresent()
                ? "quotes.block.signed"
                : cue.isPresent() ? "quotes.block.introduced" : "quotes.block.apart";
        return Optional.of(new Draft(QuotationManner.BLOCK, content, source, frame, rule, because));
    }

    /** The whole paragraph up to the cue: where a letter comes from is often told a sentence before it is quoted. */
    private static Span introducing(Passage intro, Cue cue) {
        return intro.span(0, intro.sentenceEnd(cue.word()));
    }

    private Span withoutMarks(int i) {
        Span block = passages.get(i).block().span().trim(passages.get(i).text());
        return marked.get(i).stream()
                .filter(stretch -> stretch.outer().contains(block))
                .findFirst()
                .map(Marked::inner)
                .orElse(block);
    }
}
