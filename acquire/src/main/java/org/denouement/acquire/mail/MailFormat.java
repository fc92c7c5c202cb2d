package org.denouement.acquire.mail;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.denouement.acquire.charset.Decoded;
import org.denouement.acquire.charset.Decoder;
import org.denouement.acquire.html.Fragments;
import org.denouement.acquire.html.Page;
import org.denouement.acquire.intake.Draft;
import org.denouement.acquire.intake.Format;
import org.denouement.acquire.intake.Hints;
import org.denouement.acquire.intake.Intake;
import org.denouement.acquire.intake.Material;
import org.denouement.acquire.words.Bylines;
import org.denouement.acquire.words.Stamp;
import org.denouement.model.article.Capture;
import org.denouement.model.article.Dated;
import org.denouement.model.article.Diagnostic;
import org.denouement.model.article.Masthead;
import org.denouement.model.text.Reason;

/**
 * Messages (RFC 5322), mailboxes (mbox), and pages that a browser saved as a message (MHTML): each message an article,
 * its attachments and the messages in it read for what they are.
 */
public final class MailFormat implements Format {
    private static final Set<String> FIELDS = Set.of(
            "from",
            "to",
            "subject",
            "date",
            "message-id",
            "received",
            "return-path",
            "mime-version",
            "content-type",
            "reply-to",
            "sender",
            "delivered-to",
            "dkim-signature",
            "x-mailer",
            "list-id",
            "cc");
    /** {@code anna@press.example (Anna Norvane)}, as mail was signed of old. */
    private static final Pattern COMMENTED = Pattern.compile("\\S{1,200}@\\S{1,200} \\(([^()]{1,100})\\)");

    private final Fragments fragments;

    public MailFormat(Fragments fragments) {
        this.fragments = fragments;
    }

    @Override
    public boolean accepts(Material material, byte[] head) {
        String start = new String(head, StandardCharsets.ISO_8859_1);
        return isMailbox(start) || isMessage(start);
    }

    private static boolean isMailbox(String start) {
        return start.startsWith("From ")
                && Mailbox.begins(start)
                && isMessage(start.substring(start.indexOf('\n') + 1));
    }

    /** Three known header fields before anything else, or the two of a message that has none of a letter's. */
    private static boolean isMessage(String start) {
        int known = 0;
        boolean mime = false;
        for (String line : start.split("\\r?\\n", 60)) {
            int colon = line.indexOf(':');
            boolean folded = line.startsWith(" ") || line.startsWith("\t");
            if (line.isEmpty()
                    || (!folded && (colon <= 0 || !line.substring(0, colon).matches("[!-9;-~]{1,60}")))) {
                break;
            }
            String field = folded ? "" : line.substring(0, colon).toLowerCase(Locale.ROOT);
            known += FIELDS.contains(field) ? 1 : 0;
            mime |= field.equals("mime-version");
        }
        return known >= 3 || mime && known == 2;
    }

    @Override
    public long largest() {
        return Long.MAX_VALUE;
    }

    @Override
    public void read(Material material, Intake intake) throws IOException {
        String start = new String(material.head(), StandardCharsets.ISO_8859_1);
        if (isMailbox(start)) {
            mailbox(material, intake);
        } else if (material.size() > LARGEST) {
            intake.say(Diagnostic.error(material.uri(), "acquire.large", String.valueOf(material.size() >> 20)));
        } else {
            message(material, material.bytes(), intake);
        }
    }

    private void mailbox(Material material, Intake intake) throws IOException {
        try (InputStream in = material.content().open()) {
            Mailbox box = new Mailbox(in);
            int number = 0;
            for (Optional<byte[]> next = box.next(); next.isPresent(); next = box.next()) {
                number++;
                message(material.member(material.uri() + "#" + number, next.get()), next.get(), intake);
            }
            if (box.oversized() > 0) {
                intake.say(Diagnostic.warning(material.uri(), "acquire.mail.cut", String.valueOf(box.oversized())));
            }
        }
    }

    private void message(Material material, byte[] bytes, Intake intake) {
        Entity message = Entity.parse(new String(bytes, StandardCharsets.ISO_8859_1));
        Shown shown = Shown.of(message);
        if (isSavedPage(message)) {
            page(material, message, shown, intake);
            return;
        }
        String title = message.field("subject").replaceFirst("(?i)^(?:(?:re|fwd?|tr|aw|wg)\\s?:\\s?){1,5}", "");
        if (shown.texts().isEmpty() && shown.beside().isEmpty()) {
            intake.say(Diagnostic.warning(material.uri(), "acquire.mail.empty"));
        } else if (!shown.texts().isEmpty()) {
            letter(material.capture(bytes, "message/rfc822", ""), message, title, shown.texts(), intake);
        }
        beside(material, shown.beside(), intake);
    }

    private void letter(Capture capture, Entity message, String title, List<Entity> texts, Intake intake) {
        StringBuilder html = new StringBuilder();
        String charset = "";
        for (Entity text : texts) {
            Decoded decoded = Decoder.decode(text.body(), text.charset());
            charset = charset.isEmpty() ? decoded.charset() : charset;
            html.append(text.type().equals("text/html") ? decoded.text() : PlainMail.html(decoded.text()));
        }
        Page page = fragments.page(html.toString(), title);
        Capture own = new Capture(capture.uri(), capture.digest(), capture.mediaType(), charset, capture.size());
        intake.article(new Draft(own, "", masthead(message, title), "", page.text(), page.blocks()));
    }

    /** Hands on what is attached; pictures are counted. */
    private static void beside(Material material, List<Entity> beside, Intake intake) {
        int pictures = 0;
        int number = 0;
        for (Entity entity : beside) {
            number++;
            if (entity.type().startsWith("image/") || entity.type().startsWith("message/delivery")) {
                pictures++;
                continue;
            }
            String ending = entity.isMessage() ? ".eml" : "";
            String name = entity.fileName().isBlank() ? number + ending : entity.fileName();
            Material member =
                    material.member(material.uri() + "!/" + name.replaceAll("[/\\\\\\p{Cntrl}]", "_"), entity.body());
            intake.member(member.with(Hints.NONE.withCharset(entity.charset())));
        }
        if (pictures > 0) {
            intake.say(Diagnostic.note(material.uri(), "acquire.mail.pictures", String.valueOf(pictures)));
        }
    }

    private static boolean isSavedPage(Entity message) {
        String location = message.fields().get("snapshot-content-location");
        boolean saved = message.fields().get("from").startsWith("<Saved by");
        return !location.isEmpty() || saved && message.type().equals("multipart/related");
    }

    /** The page is the first text that its message holds; what it is made of besides is left. */
    private static void page(Material material, Entity message, Shown shown, Intake intake) {
        if (shown.texts().isEmpty()) {
            intake.say(Diagnostic.warning(material.uri(), "acquire.mail.empty"));
            return;
        }
        Entity page = shown.texts().get(0);
        String told = message.fields().get("snapshot-content-location");
        String url = told.isEmpty() ? page.fields().get("content-location") : told;
        Hints hints = Hints.NONE.withCharset(page.charset()).withUrl(url.startsWith("http") ? url : "");
        intake.member(material.member(material.uri(), page.body()).with(hints));
    }

    private static Masthead masthead(Entity message, String title) {
        String name = sender(message.field("from"));
        Optional<Dated> sent = sent(message.field("date"))
                .or(() -> sent(message.field("received").replaceFirst(".*;", "").strip()));
        boolean person = Bylines.looksLikeName(name);
        return new Masthead(title, person ? "" : name, person ? List.of(name) : List.of(), sent, Optional.empty());
    }

    private static Optional<Dated> sent(String date) {
        return Stamp.parse(date).map(stamp -> stamp.dated(Reason.of("published.mail", date)));
    }

    private static String sender(String from) {
        Matcher commented = COMMENTED.matcher(from);
        if (commented.matches()) {
            return commented.group(1).strip();
        }
        return from.replaceFirst("\\s{0,9}<[^>]{0,200}>\\s{0,9}$", "")
                .replace("\"", "")
                .strip();
    }
}
