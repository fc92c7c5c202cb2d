package org.denouement.acquire.feed;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.denouement.acquire.charset.Decoded;
import org.denouement.acquire.charset.Decoder;
import org.denouement.acquire.html.Fragments;
import org.denouement.acquire.html.Page;
import org.denouement.acquire.intake.Draft;
import org.denouement.acquire.intake.Format;
import org.denouement.acquire.intake.Intake;
import org.denouement.acquire.intake.Material;
import org.denouement.acquire.intake.Places;
import org.denouement.acquire.words.Bylines;
import org.denouement.acquire.words.PageWords;
import org.denouement.model.article.Capture;
import org.denouement.model.article.Diagnostic;
import org.denouement.model.article.Masthead;
import org.denouement.model.text.Reason;

/** Feeds in XML: RSS of all versions, Atom, RDF; and OPML, which lists feeds. Broken XML is read as far as it goes. */
public final class FeedFormat implements Format {
    private static final Pattern FEED =
            Pattern.compile("<(?:rss|feed|rdf:rdf|channel|opml)[\\s>]|<[a-z0-9]{1,12}:(?:feed|rss)[\\s>]");
    /** A feed with less than this of an article gives a teaser. */
    public static final int PARTIAL = 500;

    private final Fragments fragments;
    private final Bylines bylines;

    public FeedFormat(PageWords words, Fragments fragments) {
        this.fragments = fragments;
        this.bylines = new Bylines(words);
    }

    @Override
    public boolean accepts(Material material, byte[] head) {
        String start = new String(head, StandardCharsets.ISO_8859_1).replace("\u0000", "");
        String lower = start.substring(0, Math.min(start.length(), 3000)).toLowerCase(Locale.ROOT);
        return FEED.matcher(lower).find() && !lower.contains("<html") && !lower.contains("<!doctype html");
    }

    @Override
    public void read(Material material, Intake intake) throws IOException {
        byte[] bytes = material.bytes();
        Decoded decoded = Decoder.decode(bytes, material.hints().charset());
        Feed feed = Feed.parse(decoded.text());
        if (!feed.listed().isEmpty()) {
            intake.say(Diagnostic.note(
                    material.uri(),
                    "acquire.feed.list",
                    String.valueOf(feed.listed().size()),
                    String.join(" ", feed.listed())));
            return;
        }
        if (feed.items().isEmpty()) {
            intake.say(Diagnostic.warning(material.uri(), "acquire.feed.empty"));
        }
        Capture capture = material.capture(bytes, "application/xml", decoded.charset());
        int partial = 0;
        Places places = new Places();
        for (Feed.Item item : feed.items()) {
            Page page = fragments.page(item.content(), item.title());
            boolean summary = page.text().length() < PARTIAL;
            partial += summary ? 1 : 0;
            if (!page.text().isBlank()) {
                Optional<Reason> because = summary ? Optional.of(Reason.of("partial.feed")) : Optional.empty();
                intake.article(draft(capture, feed, item, page)
                        .at(places.unique(item.id()))
                        .partial(because));
            }
        }
        if (partial > 0) {
            intake.say(Diagnostic.warning(
                    material.uri(),
                    "acquire.feed.partial",
                    String.valueOf(partial),
                    String.valueOf(feed.items().size())));
        }
    }

    private Draft draft(Capture capture, Feed feed, Feed.Item item, Page page) {
        List<String> authors = new ArrayList<>();
        item.authors().forEach(author -> authors.addAll(bylines.namesOf(author)));
        Masthead masthead = new Masthead(item.title(), feed.title(), authors, item.published(), item.updated());
        String uri = item.link().startsWith("http") ? item.link() : capture.uri() + "#" + item.id();
        Capture own = new Capture(uri, capture.digest(), capture.mediaType(), capture.charset(), capture.size());
        return new Draft(own, item.id(), masthead, feed.language(), page.text(), page.blocks());
    }
}
