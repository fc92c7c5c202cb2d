package org.denouement.acquire.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.denouement.acquire.ReadBytes;
import org.denouement.model.article.Coverage;
import org.junit.jupiter.api.Test;

class ZipFormatTest {
    private static final String ARTICLE =
            "The bridge opens\nThe bridge was opened by the mayor of the town, and many of the people came.\n";

    @Test
    void readsTheMembers() throws IOException {
        Coverage coverage = ReadBytes.coverage(zip("a/one.txt", ARTICLE));
        assertThat(coverage.articles().get(0).capture().uri()).isEqualTo("-!/a/one.txt");
    }

    @Test
    void takesNoPathOutOfTheArchive() throws IOException {
        Coverage coverage = ReadBytes.coverage(zip("../../etc/one.txt", ARTICLE));
        assertThat(coverage.articles().get(0).capture().uri()).isEqualTo("-!/etc/one.txt");
        assertThat(ReadBytes.codes(coverage)).containsExactly("acquire.archive.path");
    }

    @Test
    void saysThatAnOfficeDocumentIsNone() throws IOException {
        assertThat(ReadBytes.codes(ReadBytes.coverage(zip("[Content_Types].xml", "<x/>"))))
                .containsExactly("acquire.office");
    }

    @Test
    void refusesABomb() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] zeros = new byte[1 << 20];
        try (OutputStream gzip = new GZIPOutputStream(out)) {
            for (int i = 0; i < 200; i++) {
                gzip.write(zeros);
            }
        }
        assertThat(ReadBytes.codes(ReadBytes.coverage(out.toByteArray()))).containsExactly("acquire.archive.refused");
    }

    @Test
    void namesADamagedArchive() throws IOException {
        byte[] zip = zip("one.txt", ARTICLE.repeat(50));
        for (int i = 40; i < 60; i++) {
            zip[i] ^= 0x33;
        }
        assertThat(ReadBytes.codes(ReadBytes.coverage(zip))).isNotEmpty();
    }

    private static byte[] zip(String name, String text) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return out.toByteArray();
    }
}
