package org.denouement.acquire.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.denouement.acquire.intake.BlockText;
import org.denouement.acquire.intake.Draft;
import org.denouement.acquire.intake.Format;
import org.denouement.acquire.intake.Intake;
import org.denouement.acquire.intake.Material;
import org.denouement.acquire.words.Stamp;
import org.denouement.model.article.BlockKind;
import org.denouement.model.article.Dated;
import org.denouement.model.article.Diagnostic;
import org.denouement.model.article.Masthead;
import org.denouement.model.text.Reason;

/** PDF, read by {@link PdfWorker} in a process of its own: a hostile file harms nobody else. */
public final class PdfFormat implements Format {
    @Override
    public boolean accepts(Material material, byte[] head) {
        String start = new String(head, 0, Math.min(head.length, 1024), StandardCharsets.ISO_8859_1);
        return start.contains("%PDF-");
    }

    @Override
    public void read(Material material, Intake intake) throws IOException {
        byte[] bytes = material.bytes();
        PdfProcess.Outcome outcome = PdfProcess.read(bytes);
        if (!outcome.failure().isEmpty()) {
            intake.say(Diagnostic.error(material.uri(), outcome.failure(), outcome.detail()));
            return;
        }
        List<String> lines = outcome.text().lines().toList();
        String title = field(lines, 0);
        BlockText text = new BlockText();
        text.add(BlockKind.HEADLINE, title);
        String body = String.join("\n", lines.subList(Math.min(3, lines.size()), lines.size()));
        for (String paragraph : Paragraphs.of(body)) {
            text.add(BlockKind.PARAGRAPH, paragraph);
        }
        if (text.blocks().stream().noneMatch(block -> block.kind() == BlockKind.PARAGRAPH)) {
            intake.say(Diagnostic.error(material.uri(), "acquire.pdf.image"));
            return;
        }
        String author = field(lines, 1);
        // The day a file was made is that of its publication at best; the basis says which it is.
        Optional<Dated> made = Stamp.parse(field(lines, 2))
                .map(stamp -> stamp.dated(Reason.of("published.pdf", stamp.day().toString())));
        Masthead masthead =
                new Masthead(title, "", author.isEmpty() ? List.of() : List.of(author), made, Optional.empty());
        intake.article(new Draft(
                material.capture(bytes, "application/pdf", "UTF-8"), "", masthead, "", text.text(), text.blocks()));
    }

    private static String field(List<String> lines, int at) {
        return at < lines.size() ? lines.get(at).strip() : "";
    }
}
