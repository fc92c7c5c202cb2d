package org.denouement.acquire.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
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
    void meetsABombBySumHoweverItIsFolded() throws IOException {
        ByteArrayOutputStream inner = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(inner)) {
            for (int i = 0; i < 30; i++) {
                zip.putNextEntry(new ZipEntry(i + ".bin"));
                zip.write(new byte[10 << 20]);
            }
        }
        ByteArrayOutputStream outer = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(outer)) {
            for (int i = 0; i < 30; i++) {
                zip.putNextEntry(new ZipEntry(i + ".zip"));
                zip.write(inner.toByteArray());
            }
        }
        Coverage coverage = ReadBytes.coverage(outer.toByteArray());
        assertThat(ReadBytes.codes(coverage)).contains("acquire.archive.refused");
        assertThat(coverage.diagnostics()).hasSizeLessThan(100);
    }

    @Test
    void readsPastAMemberThatIsDamaged() throws IOException {
        byte[] zip = zip("one.txt", ARTICLE.repeat(50), "two.txt", ARTICLE);
        for (int i = 42; i < 52; i++) {
            zip[i] ^= 0x33;
        }
        Coverage coverage = ReadBytes.coverage(zip);
        assertThat(coverage.articles())
                .extracting(article -> article.capture().uri())
                .contains("-!/two.txt");
        assertThat(ReadBytes.codes(coverage)).contains("acquire.archive.damaged");
    }

    @Test
    void readsMembersWithoutTheListAtTheEnd() throws IOException {
        byte[] zip = zip("one.txt", ARTICLE, "two.txt", ARTICLE + "The port is open.\n", "three.txt", "x".repeat(99));
        Coverage cut = ReadBytes.coverage(Arrays.copyOf(zip, indexOf(zip, "three.txt") + 12));
        assertThat(cut.articles())
                .extracting(article -> article.capture().uri())
                .containsExactlyInAnyOrder("-!/one.txt", "-!/two.txt");
        assertThat(ReadBytes.codes(cut)).containsExactly("acquire.archive.damaged");
        Coverage holed = ReadBytes.coverage(holed(zip, indexOf(zip, "one.txt") - 26));
        assertThat(holed.articles())
                .extracting(article -> article.capture().uri())
                .contains("-!/two.txt");
        assertThat(ReadBytes.codes(holed)).contains("acquire.archive.damaged");
    }

    /** Without its list of members, and the first member's header broken. */
    private static byte[] holed(byte[] zip, int at) {
        byte[] holed = Arrays.copyOf(zip, zip.length - 22);
        Arrays.fill(holed, at, at + 8, (byte) 0x7F);
        return holed;
    }

    @Test
    void followsNoLinkInAnArchive() throws IOException {
        Coverage coverage = ReadBytes.coverage(zip("link", "../../etc/passwd", "one.txt", ARTICLE));
        assertThat(coverage.articles()).hasSize(1);
        assertThat(ReadBytes.codes(coverage)).containsExactly("acquire.archive.link");
    }

    @Test
    void leavesWhatTheSystemPutBesideTheMembers() throws IOException {
        Coverage coverage = ReadBytes.coverage(zip("__MACOSX/._one.txt", "x", "one.txt", ARTICLE, "a/.DS_Store", "x"));
        assertThat(coverage.articles()).hasSize(1);
        assertThat(ReadBytes.codes(coverage)).containsExactly("acquire.archive.litter");
    }

    @Test
    void readsNamesThatOldPackersWrote() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out, Charset.forName("IBM850"))) {
            zip.putNextEntry(new ZipEntry("\u00e9t\u00e9.txt"));
            zip.write(ARTICLE.getBytes(StandardCharsets.UTF_8));
        }
        assertThat(ReadBytes.coverage(out.toByteArray()).articles())
                .extracting(article -> article.capture().uri())
                .containsExactly("-!/\u00e9t\u00e9.txt");
    }

    private static int indexOf(byte[] bytes, String name) {
        return new String(bytes, StandardCharsets.ISO_8859_1).indexOf(name);
    }

    private static byte[] zip(String... namesAndTexts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
                zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }
}
