package org.denouement.acquire.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.denouement.acquire.intake.BlockText;
import org.denouement.acquire.intake.Hints;
import org.denouement.acquire.words.PageWords;
import org.denouement.acquire.words.PartialWords;
import org.denouement.acquire.words.Wires;
import org.denouement.model.article.BlockKind;
import org.denouement.model.article.Masthead;
import org.denouement.model.text.Reason;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** Reads a page of HTML: masthead out of its metadata, text out of its structure. Stateless, thread-safe. */
public final class PageReader {
    /** Longer pages are cut: about 20 MB of markup. */
    private static final int LONGEST_PAGE = 20_000_000;

    /** Letters of a note on an author, and how many such notes stand below an article at most. */
    private static final int LONGEST_LIFE = 500;

    private static final int MOST_LIVES = 3;

    private static final int LONGEST_TEXT = 2_000_000;

    private final PageWords words;
    private final MainText mainText;
    private final Authors authors;
    private final PageDays days;
    private final Paywalls paywalls;
    private final Signed signed;
    private final Wires wires;

    public PageReader(PageWords words, PartialWords partial, Wires wires) {
        this.words = words;
        this.mainText = new MainText(Vocabulary.of(words));
        this.authors = new Authors(words, wires);
        this.days = new PageDays(words);
        this.paywalls = new Paywalls(partial);
        this.signed = new Signed(words, wires);
        this.wires = wires;
    }

    public Page read(String html, Hints hints) {
        List<Reason> doubts = new ArrayList<>();
        String page = html;
        if (html.length() > LONGEST_PAGE) {
            page = html.substring(0, LONGEST_PAGE);
            doubts.add(Reason.of("acquire.page.cut", String.valueOf(LONGEST_PAGE)));
        }
        PageSlimmer.Slim slim = PageSlimmer.slim(page);
        Document document = Parser.htmlParser().parseInput(slim.html(), hints.url());
        Metadata metadata = Metadata.of(document, slim.jsonLd());
        String title = Titles.title(document, metadata);
        String url = hints.url().isEmpty() ? metadata.url() : hints.url();
        Loaded loaded = new Loaded(document, metadata, title, url, page);
        Masthead masthead = masthead(loaded, hints);
        LiveEntries live = LiveEntries.of(words, loaded, masthead.published());
        BlockText text = text(masthead.title(), masthead.bylines(), pieces(loaded, live));
        if (text.blocks().size() < 2) {
            doubts.add(Reason.of("acquire.page.empty"));
        }
        Optional<Reason> partial = paywalls.partial(document, metadata, text.text());
        return new Page(masthead, language(document, metadata), text.text(), text.blocks(), doubts, partial);
    }

    private Masthead masthead(Loaded page, Hints hints) {
        Metadata metadata = page.metadata();
        String outlet = hints.outlet().isEmpty() ? Titles.outlet(metadata) : hints.outlet();
        return new Masthead(
                page.title().isEmpty() ? hints.title() : page.title(),
                outlet,
                authors.authors(page.document(), metadata, outlet),
                days.published(page).or(hints::published),
                days.updated(metadata),
                wires.ofBylines(Authors.told(metadata)));
    }

    private List<Piece> pieces(Loaded page, LiveEntries live) {
        MainText.Told told = page.metadata().told();
        List<Piece> shown = mainText.of(page.document().body(), told, live);
        if (MainText.length(shown) >= MainText.TOO_SHORT) {
            return shown;
        }
        List<Piece> scripted = ScriptText.of(page.html())
                .map(html -> mainText.of(Jsoup.parseBodyFragment(html).body(), told, live))
                .orElseGet(live::told);
        return MainText.length(scripted) > 2 * MainText.length(shown) ? scripted : shown;
    }

    /** Without the lines at the end that tell who the author is: they begin with the author's name. */
    private static List<Piece> withoutLife(List<Piece> pieces, List<String> bylines) {
        int end = pieces.size();
        while (end > 2 && pieces.size() - end < MOST_LIVES && isLife(pieces.get(end - 1), bylines)) {
            end--;
        }
        return pieces.subList(0, end);
    }

    private static boolean isLife(Piece piece, List<String> bylines) {
        return piece.kind() != BlockKind.SIGNATURE
                && piece.length() <= LONGEST_LIFE
                && bylines.stream()
                        .anyMatch(name -> name.indexOf(' ') > 0 && piece.words().startsWith(name));
    }

    private BlockText text(String title, List<String> bylines, List<Piece> pieces) {
        BlockText text = new BlockText();
        text.add(BlockKind.HEADLINE, title);
        boolean noted = false;
        for (Piece piece : withoutLife(signed.marked(pieces, bylines), bylines)) {
            boolean repeated = !title.isEmpty()
                    && piece.isHeading()
                    && Titles.fold(piece.words()).equals(Titles.fold(title));
            if (!repeated && text.length() < LONGEST_TEXT) {
                BlockKind kind = kind(piece, noted);
                int credit = kind == BlockKind.CAPTION ? credit(piece.words()) : piece.length();
                text.add(kind, piece.words().substring(0, credit).strip(), piece.attributes());
                text.add(BlockKind.BOILERPLATE, piece.words().substring(credit));
            }
            noted = piece.length() < LONGEST_LIFE && Notes.isHeading(words, piece.words());
        }
        return text;
    }

    /** Where in the words to a picture, behind a sentence, begins who made it; their length where nothing does. */
    private int credit(String caption) {
        for (int at = caption.indexOf(". "); at > 0; at = caption.indexOf(". ", at + 1)) {
            String rest = caption.substring(at + 2).strip();
            if (rest.startsWith("©") || words.begins("picture", rest) > 0 || words.begins("credit", rest) > 0) {
                return caption.length() - caption.substring(at + 2).length();
            }
        }
        return caption.length();
    }

    /** {@code noted}: below a heading such as "Correction". */
    private BlockKind kind(Piece piece, boolean noted) {
        boolean running = !piece.isHeading() && !piece.isSetApart();
        return words.isCorrection(piece.words()) || noted && running ? BlockKind.CORRECTION : piece.kind();
    }

    private static String language(Document document, Metadata metadata) {
        var html = document.selectFirst("html[lang]");
        return html != null
                ? html.attr("lang")
                : metadata.meta("og:locale", "content-language").orElse("");
    }
}
