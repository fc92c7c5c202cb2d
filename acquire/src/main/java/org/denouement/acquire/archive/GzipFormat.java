package org.denouement.acquire.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import org.denouement.acquire.intake.Allowance;
import org.denouement.acquire.intake.Format;
import org.denouement.acquire.intake.Intake;
import org.denouement.acquire.intake.Material;
import org.denouement.model.article.Diagnostic;

/** One file packed with gzip. */
public final class GzipFormat implements Format {
    @Override
    public boolean accepts(Material material, byte[] head) {
        return head.length > 2 && (head[0] & 0xFF) == 0x1F && (head[1] & 0xFF) == 0x8B;
    }

    @Override
    public long largest() {
        return Long.MAX_VALUE;
    }

    @Override
    public void read(Material material, Intake intake) throws IOException {
        String uri = material.uri().replaceFirst("\\.gz$", "");
        try (InputStream in = material.content().open();
                InputStream unpacking = new GZIPInputStream(in);
                Unpacked unpacked = Unpacked.of(unpacking, material.allowance())) {
            intake.member(unpacked.material(material, uri).with(material.hints()));
        } catch (Allowance.SpentException e) {
            intake.say(Diagnostic.error(material.uri(), "acquire.archive.refused", e.figures()));
        } catch (IOException e) {
            intake.say(
                    Diagnostic.error(material.uri(), "acquire.archive.damaged", "1", String.valueOf(e.getMessage())));
        }
    }
}
