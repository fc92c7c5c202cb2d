package org.denouement.acquire.mail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.denouement.acquire.charset.Decoded;
import org.denouement.acquire.charset.Decoder;
import org.denouement.acquire.html.Fragments;
import org.denouement.acquire.html.Page;
import org.denouement.acquire.intake.Draft;
import org.denouement.acquire.intake.Format;
import org.denouement.acquire.intake.Intake;
import org.denouement.acquire.intake.Material;
import org.denouement.acquire.words.Stamp;
import org.denouement.model.article.Capture;
import org.denouement.model.article.Dated;
import org.denouement.model.article.Diagnostic;
import org.denouement.model.article.Masthead;
import org.denouement.model.text.Reason;

/** Messages (RFC 5322) and mailboxes (mbox): each message an article, its attachments read for what they are. */
public final class MailFormat implements Format {
    private static final Pattern MBOX = Pattern.compile("From \\S{1,200} .{0,80}\\d{4}.{0,40}\\r?\\n");
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
    private static final long LARGEST = 256L << 20;

    private final Fragments fragments;

    public MailFormat(Fragments fragments) {
        this.fragments = fragments;
    }

    @Override
    public boolean accepts(Material material, byte[] head) {
        String start = new String(head, StandardCharsets.ISO_8859_1);
        return MBOX.matcher(start).lookingAt() || isMessage(start);
    }

    /** Three known header fields before anything else. */
    private static boolean isMessage(String start) {
        int known = 0;
        for (String line : start.split("\\r?\\n", 40)) {
            int colon = line.indexOf(':');
            boolean folded = line.startsWith(" ") || line.startsWith("\t");
            if (line.isEmpty()
                    || (!folded && (colon <= 0 || !line.substring(0, colon).matches("[!-9;-~]{1,60}")))) {
                break;
            }
            known += !folded && FIELDS.contains(line.substring(0, colon).toLowerCase(Locale.ROOT)) ? 1 : 0;
        }
        return known >= 3;
    }

    @Override
    public void read(Material material, Intake intake) throws IOException {
        if (material.size() > LARGEST) {
            intake.say(Diagnostic.error(material.uri(), "acquire.large", String.valueOf(material.size() >> 20)));
            return;
        }
        byte[] bytes = material.bytes();
        String raw = new String(bytes, StandardCharsets.ISO_8859_1);
        List<String> messages = MBOX.matcher(raw).lookingAt() ? messages(raw) : List.of(raw);
        for (int i = 0; i < messages.size(); i++) {
            String place = messages.size() == 1 ? "" : String.valueOf(i + 1);
            message(material, bytes, messages.get(i), place, intake);
        }
    }

    /** The messages of a mailbox: each begins with a line {@code From }. */
    private static List<String> messages(String raw) {
        List<String> messages = new ArrayList<>();
        int start = raw.indexOf('\n') + 1;
        while (start > 0 && start < raw.length()) {
            int next = raw.indexOf("\nFrom ", start);
            while (next >= 0
                    && !MBOX.matcher(raw).region(next + 1, raw.length()).lookingAt()) {
                next = raw.indexOf("\nFrom ", next + 1);
            }
            messages.add(raw.substring(start, next < 0 ? raw.length() : next).replaceAll("(?m)^>(>*From )", "$1"));
            start = next < 0 ? -1 : raw.indexOf('\n', next + 1) + 1;
        }
        return messages;
    }

    private void message(Material material, byte[] bytes, String raw, String place, Intake intake) {
        Entity message = Entity.parse(raw);
        String uri = material.uri() + (place.isEmpty() ? "" : "#" + place);
        List<Entity> leaves = new ArrayList<>();
        leaves(message, leaves);
        Optional<Entity> shown = shown(leaves);
        String title = message.field("subject").replaceFirst("(?i)^(?:(?:re|fwd?|tr)\\s?:\\s?){1,5}", "");
        if (shown.isPresent()) {
            Decoded decoded = Decoder.decode(shown.get().body(), shown.get().charset());
            Page page = fragments.page(html(shown.get(), decoded.text()), title);
            Capture capture = material.capture(bytes, "message/rfc822", decoded.charset());
            Capture own = new Capture(uri, capture.digest(), capture.mediaType(), capture.charset(), capture.size());
            intake.article(new Draft(own, place, masthead(message, title), "", page.text(), page.blocks()));
        } else {
            intake.say(Diagnostic.warning(uri, "acquire.mail.empty"));
        }
        for (Entity leaf : leaves) {
            if (!leaf.fileName().isEmpty()
                    && leaf.body().length > 0
                    && !leaf.type().startsWith("image/")) {
                intake.member(material.member(uri + "!/" + leaf.fileName().replace('/', '_'), leaf.body()));
            }
        }
    }

    private static void leaves(Entity entity, List<Entity> leaves) {
        if (entity.parts().isEmpty()) {
            leaves.add(entity);
        }
        entity.parts().forEach(part -> leaves(part, leaves));
    }

    /** What a mail program would show: HTML rather than text. */
    private static Optional<Entity> shown(List<Entity> leaves) {
        for (String type : new String[] {"text/html", "text/plain"}) {
            for (Entity leaf : leaves) {
                if (leaf.type().equals(type) && leaf.fileName().isEmpty() && leaf.body().length > 1) {
                    return Optional.of(leaf);
                }
            }
        }
        return Optional.empty();
    }

    private static String html(Entity entity, String text) {
        if (entity.type().equals("text/html")) {
            return text;
        }
        String escaped = text.replace("&", "&amp;").replace("<", "&lt;");
        boolean flowed = escaped.lines().anyMatch(line -> line.length() > 90);
        String paragraphs =
                flowed ? escaped.replaceAll("\\r?\\n", "</p><p>") : escaped.replaceAll("(?:\\r?\\n){2,9}", "</p><p>");
        return "<p>" + paragraphs + "</p>";
    }

    private static Masthead masthead(Entity message, String title) {
        String from = message.field("from");
        String name = from.replaceFirst("\\s*<[^>]{0,200}>\\s*$", "")
                .replace("\"", "")
                .strip();
        Optional<Dated> sent = Stamp.parse(message.field("date"))
                .map(stamp -> stamp.dated(Reason.of("published.mail", message.field("date"))));
        boolean person = org.denouement.acquire.words.Bylines.looksLikeName(name);
        return new Masthead(title, person ? "" : name, person ? List.of(name) : List.of(), sent, Optional.empty());
    }
}
