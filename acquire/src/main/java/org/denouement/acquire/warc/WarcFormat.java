package org.denouement.acquire.warc;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.denouement.acquire.intake.Allowance;
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
        return isWebArchive(head);
    }

    /** Whether bytes that begin so are a web archive, packed or not. */
    public static boolean isWebArchive(byte[] head) {
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
    public long largest() {
        return Long.MAX_VALUE;
    }

    @Override
    public void read(Material material, Intake intake) throws IOException {
        WarcTally tally = new WarcTally();
        read(material, intake, tally);
        tally.report(material.uri(), intake);
    }

    /** Reads one of several archives that belong together; what was left is counted in {@code tally}. */
    public static void read(Material material, Intake intake, WarcTally tally) throws IOException {
        byte[] head = material.head();
        boolean packed = head.length > 0 && (head[0] & 0xFF) == 0x1F;
        try (InputStream in = material.content().open();
                SalvagingStream stream = new SalvagingStream(in, packed, material.allowance())) {
            WarcReader reader = new WarcReader(stream);
            try {
                records(reader, new Handing(material, intake, tally));
            } catch (Allowance.SpentException e) {
                intake.say(Diagnostic.error(material.uri(), "acquire.archive.refused", e.figures()));
            }
            if (tally.isEmpty()) {
                intake.say(Diagnostic.warning(material.uri(), "acquire.warc.empty"));
            }
            Damages damages = reader.damages();
            if (damages.count() > 0) {
                intake.say(Diagnostic.warning(
                        material.uri(), "acquire.warc.damaged", String.valueOf(damages.count()), damages.places()));
            }
        }
    }

    private static void records(WarcReader reader, Handing handing) throws IOException {
        for (Optional<WarcRecord> next = reader.next(); next.isPresent(); next = reader.next()) {
            handing.take(next.get());
        }
    }

    /** Hands the pages of one archive on, and counts the rest. */
    private record Handing(Material material, Intake intake, WarcTally tally) {
        void take(WarcRecord record) throws IOException {
            if (record.type().equals("response") && !record.target().startsWith("dns:")) {
                HttpMessage message = HttpMessage.parse(record.block(), material.allowance());
                if (message.status() == 200) {
                    hand(record.target(), message.field("content-type"), message.body());
                } else {
                    tally.left(record.target(), "HTTP " + message.status());
                }
            } else if (record.type().equals("resource")) {
                hand(record.target(), record.field("content-type"), record.block());
            } else if (record.type().equals("revisit")) {
                tally.revisit(record.target(), record.field("warc-refers-to-target-uri"));
            } else if (!isBookkeeping(record.type())) {
                tally.left(record.target(), record.type().isEmpty() ? "?" : record.type());
            }
        }

        private void hand(String url, String type, byte[] body) {
            String media = type.toLowerCase(Locale.ROOT).replaceFirst(";.*", "").strip();
            if (body.length == 0 || !READABLE.matcher(media).matches() || url.endsWith("/robots.txt")) {
                tally.left(url, body.length == 0 ? "0" : media.isEmpty() ? "?" : media);
                return;
            }
            tally.page(url);
            Matcher charset = CHARSET.matcher(type);
            Hints hints = Hints.NONE.withUrl(url).withCharset(charset.find() ? charset.group(1) : "");
            // A record that lost its address is named by the archive it came from.
            String name = url.isBlank() ? material.uri() : url;
            intake.member(material.member(name, body).with(hints));
        }
    }

    private static boolean isBookkeeping(String type) {
        return type.equals("warcinfo") || type.equals("request") || type.equals("metadata");
    }
}
