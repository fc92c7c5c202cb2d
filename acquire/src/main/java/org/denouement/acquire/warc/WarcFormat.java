package org.denouement.acquire.warc;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.denouement.acquire.intake.Format;
import org.denouement.acquire.intake.Hints;
import org.denouement.acquire.intake.Intake;
import org.denouement.acquire.intake.Material;
import org.denouement.model.article.Diagnostic;

/** WARC and ARC files, packed or not: every page in them, every revision; images, styles and scripts are counted only. */
public final class WarcFormat implements Format {
    private static final Pattern CHARSET = Pattern.compile("(?i)charset\\s?=\\s?[\"']?([A-Za-z0-9_:.-]{2,40})");
    private static final Pattern READABLE = Pattern.compile(
            "text/html|application/xhtml.*|text/plain|application/pdf|.*[/+]xml|.*rss.*|application/feed\\+json");

    @Override
    public boolean accepts(Material material, byte[] head) {
        if (isRecord(head)) {
            return true;
        }
        if (head.length < 20 || (head[0] & 0xFF) != 0x1F || (head[1] & 0xFF) != 0x8B) {
            return false;
        }
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(head))) {
            return isRecord(in.readNBytes(16));
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean isRecord(byte[] head) {
        String start = new String(head, 0, Math.min(head.length, 16), StandardCharsets.ISO_8859_1);
        return start.startsWith("WARC/") || start.startsWith("filedesc://");
    }

    @Override
    public void read(Material material, Intake intake) throws IOException {
        byte[] head = material.head();
        boolean packed = head.length > 0 && (head[0] & 0xFF) == 0x1F;
        Map<String, Integer> left = new TreeMap<>();
        int truncated = 0;
        int pages = 0;
        try (InputStream in = material.content().open();
                SalvagingStream stream = new SalvagingStream(in, packed)) {
            WarcReader reader = new WarcReader(stream);
            for (Optional<WarcRecord> next = reader.next(); next.isPresent(); next = reader.next()) {
                truncated += next.get().truncated() ? 1 : 0;
                Optional<String> reason = hand(material, next.get(), intake);
                pages += reason.isEmpty() && !isBookkeeping(next.get().type()) ? 1 : 0;
                reason.ifPresent(kind -> left.merge(kind, 1, Integer::sum));
            }
            int damages = stream.damages() + reader.skipped() + truncated;
            if (pages == 0 && left.isEmpty()) {
                intake.say(Diagnostic.warning(material.uri(), "acquire.warc.empty"));
            }
            if (damages > 0) {
                intake.say(Diagnostic.warning(material.uri(), "acquire.warc.damaged", String.valueOf(damages)));
            }
        }
        if (!left.isEmpty()) {
            intake.say(Diagnostic.note(
                    material.uri(), "acquire.warc.left", left.toString().replaceAll("[{}]", "")));
        }
    }

    /** Hands a page on; otherwise says what the record was. */
    private static Optional<String> hand(Material material, WarcRecord record, Intake intake) {
        if (record.type().equals("response") && !record.target().startsWith("dns:")) {
            HttpMessage message = HttpMessage.parse(record.block());
            if (message.status() != 200) {
                return Optional.of("HTTP " + message.status());
            }
            return hand(material, record.target(), message.field("content-type"), message.body(), intake);
        }
        if (record.type().equals("resource")) {
            return hand(material, record.target(), record.field("content-type"), record.block(), intake);
        }
        return isBookkeeping(record.type())
                ? Optional.empty()
                : Optional.of(record.type().isEmpty() ? "?" : record.type());
    }

    private static boolean isBookkeeping(String type) {
        return type.equals("warcinfo") || type.equals("request") || type.equals("metadata");
    }

    private static Optional<String> hand(Material material, String url, String type, byte[] body, Intake intake) {
        String media = type.toLowerCase(Locale.ROOT).replaceFirst(";.*", "").strip();
        if (!READABLE.matcher(media).matches() || url.endsWith("/robots.txt") || body.length == 0) {
            return Optional.of(body.length == 0 ? "0" : media.isEmpty() ? "?" : media);
        }
        Matcher charset = CHARSET.matcher(type);
        Hints hints = Hints.NONE.withUrl(url).withCharset(charset.find() ? charset.group(1) : "");
        // A record that lost its address is named by the archive it came from.
        String name = url.isBlank() ? material.uri() : url;
        intake.member(material.member(name, body).with(hints));
        return Optional.empty();
    }
}
