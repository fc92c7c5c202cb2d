package org.denouement.acquire.text;

import java.io.IOException;
import org.denouement.acquire.charset.Decoded;
import org.denouement.acquire.charset.Decoder;
import org.denouement.acquire.intake.Draft;
import org.denouement.acquire.intake.Format;
import org.denouement.acquire.intake.Intake;
import org.denouement.acquire.intake.Material;
import org.denouement.acquire.words.PageWords;
import org.denouement.model.article.Diagnostic;
import org.denouement.model.article.Severity;

/** Plain text, kept as it stands, and Markdown, without its marks: one file is one article. */
public final class TextFormat implements Format {
    /** No article is that long; a data file may be. */
    private static final int LONGEST_LINE = 200_000;
    /** About 300,000 words. */
    private static final int LONGEST_TEXT = 2_000_000;

    private final TextBlocks blocks;
    private final TextMasthead mastheads;

    public TextFormat(PageWords words) {
        this.mastheads = new TextMasthead(words);
        this.blocks = new TextBlocks(words);
    }

    /** The last format of the list: whatever is text. */
    @Override
    public boolean accepts(Material material, byte[] head) {
        return !BinaryKind.isBinary(head);
    }

    @Override
    public void read(Material material, Intake intake) throws IOException {
        byte[] bytes = material.bytes();
        Decoded decoded = Decoder.decode(bytes, material.hints().charset());
        decoded.doubts().forEach(doubt -> intake.say(new Diagnostic(Severity.WARNING, material.uri(), doubt)));
        String text = decoded.text();
        int longest = TextLines.longest(text);
        if (longest > LONGEST_LINE) {
            intake.say(Diagnostic.error(
                    material.uri(), "acquire.text.line", megabytes(bytes.length), String.valueOf(longest)));
            return;
        }
        if (text.isBlank()) {
            intake.say(Diagnostic.error(material.uri(), "acquire.text.blank"));
            return;
        }
        if (text.length() > LONGEST_TEXT) {
            int cut = text.lastIndexOf('\n', LONGEST_TEXT);
            text = text.substring(0, cut < 0 ? LONGEST_TEXT : cut);
            intake.say(Diagnostic.warning(material.uri(), "acquire.text.cut", String.valueOf(text.length())));
        }
        intake.article(draft(material, bytes, new Decoded(text, decoded.charset(), decoded.doubts())));
    }

    private Draft draft(Material material, byte[] bytes, Decoded decoded) {
        LinedText lined =
                Markdown.isOne(decoded.text()) ? Markdown.lined(decoded.text()) : LinedText.of(decoded.text());
        TextMasthead.Found found = mastheads.find(lined.lines());
        var masthead = found.masthead(material.hints());
        return new Draft(
                material.capture(bytes, "text/plain", decoded.charset()),
                "",
                masthead,
                "",
                lined.text(),
                blocks.of(lined, found));
    }

    static String megabytes(long bytes) {
        return String.valueOf(Math.max(1, bytes / 1_000_000));
    }
}
