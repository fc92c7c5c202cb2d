package org.denouement.acquire;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.denouement.acquire.archive.GzipFormat;
import org.denouement.acquire.archive.ZipFormat;
import org.denouement.acquire.copies.CopyDates;
import org.denouement.acquire.copies.OriginFinder;
import org.denouement.acquire.feed.FeedFormat;
import org.denouement.acquire.html.Fragments;
import org.denouement.acquire.html.PageFormat;
import org.denouement.acquire.intake.Format;
import org.denouement.acquire.intake.Hints;
import org.denouement.acquire.intake.Material;
import org.denouement.acquire.language.LanguageIdentifier;
import org.denouement.acquire.mail.MailFormat;
import org.denouement.acquire.pdf.PdfFormat;
import org.denouement.acquire.post.CarFormat;
import org.denouement.acquire.post.JsonFormat;
import org.denouement.acquire.text.DataFormat;
import org.denouement.acquire.text.TextFormat;
import org.denouement.acquire.warc.WarcFormat;
import org.denouement.acquire.words.DayReader;
import org.denouement.acquire.words.PageWords;
import org.denouement.acquire.words.PartialWords;
import org.denouement.acquire.words.Wires;
import org.denouement.model.article.Article;
import org.denouement.model.article.Coverage;
import org.denouement.model.article.Origin;
import org.denouement.model.language.Languages;

/**
 * Turns inputs into coverage: files, folders, archives, {@code -}. What cannot be read becomes a diagnostic and the
 * rest goes on. Thread-safe.
 *
 * <pre>{@code
 * Acquirer.of(Languages.ofClassPath()).acquire(List.of("articles/"), AcquireOptions.plain()).articles()
 * }</pre>
 */
public final class Acquirer {
    /** Undated articles come last. */
    private static final Comparator<Article> ORDER = Comparator.comparing((Article article) ->
                    article.masthead().published().map(dated -> dated.edtf()).orElse("~"))
            .thenComparing(Article::id);

    private final Languages languages;
    private final Finish.Marks marks;
    private final PageFormat pages;
    private final List<Format> formats;
    private final Datelines datelines;
    private final OriginFinder origins;

    private Acquirer(Languages languages) {
        this.languages = languages;
        PageWords words = PageWords.of(languages);
        PartialWords partial = PartialWords.of(languages);
        Wires wires = Wires.of(languages);
        this.marks = new Finish.Marks(LanguageIdentifier.of(languages), new Credits(wires), new Teasers(partial));
        this.pages = new PageFormat(words, partial, wires);
        this.formats = formats(words, pages);
        this.datelines = new Datelines(new DayReader(words));
        this.origins = new OriginFinder();
    }

    public static Acquirer of(Languages languages) {
        return new Acquirer(languages);
    }

    /** The formats, asked in this order whether they accept some material: text is what is left. */
    private static List<Format> formats(PageWords words, Format pages) {
        Fragments fragments = new Fragments(words);
        return List.of(
                new WarcFormat(),
                new ZipFormat(),
                new GzipFormat(),
                new PdfFormat(),
                new CarFormat(fragments),
                new FeedFormat(words, fragments),
                new MailFormat(fragments),
                new JsonFormat(fragments),
                pages,
                new DataFormat(),
                new TextFormat(words));
    }

    /** The article of one page of HTML, whose address is {@code url} ({@code ""} when unknown): what benchmarks measure. */
    public Optional<Article> page(byte[] html, String url) {
        Desk desk = desk(AcquireOptions.plain());
        Material material = Material.of(url.isEmpty() ? "page" : url, html).with(Hints.NONE.withUrl(url));
        desk.read(pages, material);
        return desk.articles().stream().findFirst();
    }

    private Desk desk(AcquireOptions options) {
        return new Desk(
                formats,
                new Finish(languages, marks, options.published()),
                Runtime.getRuntime().maxMemory() / options.footprint());
    }

    /** Reads every input; {@code articles} by publication, then by id; each in exactly one origin. */
    public Coverage acquire(List<String> inputs, AcquireOptions options) {
        Desk desk = desk(options);
        try (Inputs reading = new Inputs(desk, options)) {
            inputs.forEach(reading::take);
        }
        List<Article> articles = sorted(datelines.dated(desk.articles()));
        List<Origin> copies = origins.origins(articles);
        List<Article> dated = sorted(CopyDates.dated(articles, copies));
        return new Coverage(
                dated, dated.equals(articles) ? copies : origins.origins(dated), desk.diagnostics(), desk.inputs());
    }

    private static List<Article> sorted(List<Article> articles) {
        List<Article> sorted = new ArrayList<>(articles);
        sorted.sort(ORDER);
        return sorted;
    }
}
