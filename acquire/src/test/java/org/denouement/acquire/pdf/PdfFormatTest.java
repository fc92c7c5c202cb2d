package org.denouement.acquire.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.denouement.acquire.ReadBytes;
import org.denouement.model.article.Article;
import org.denouement.model.article.Coverage;
import org.junit.jupiter.api.Test;

class PdfFormatTest {
    @Test
    void readsTheTextInAProcessOfItsOwn() throws IOException {
        Coverage coverage = ReadBytes.coverage(pdf("The bridge was opened by the mayor of the town."));
        assertThat(ReadBytes.codes(coverage)).isEmpty();
        Article article = coverage.articles().get(0);
        assertThat(article.text()).contains("opened by the mayor");
        assertThat(article.masthead().title()).isEqualTo("The bridge opens");
    }

    @Test
    void namesAPdfThatCannotBeRead() {
        byte[] broken = "%PDF-1.7\nnothing".getBytes(StandardCharsets.UTF_8);
        assertThat(ReadBytes.codes(ReadBytes.coverage(broken))).containsExactly("acquire.pdf.failed");
    }

    @Test
    void saysThatAPdfIsLockedOrHasNoText() throws IOException {
        assertThat(ReadBytes.codes(ReadBytes.coverage(locked()))).containsExactly("acquire.pdf.locked");
        assertThat(ReadBytes.codes(ReadBytes.coverage(pdf(" ")))).containsExactly("acquire.pdf.image");
    }

    @Test
    void saysThatAPdfIsCutOff() throws IOException {
        byte[] whole = pdf("The bridge was opened by the mayor of the town.");
        byte[] cut = Arrays.copyOf(whole, 60);
        assertThat(ReadBytes.codes(ReadBytes.coverage(cut))).containsExactly("acquire.pdf.failed");
    }

    private static byte[] locked() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("owner", "reader", new AccessPermission()));
            document.save(out);
        }
        return out.toByteArray();
    }

    private static byte[] pdf(String line) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            document.getDocumentInformation().setTitle("The bridge opens");
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                content.newLineAtOffset(50, 700);
                content.showText(line);
                content.endText();
            }
            document.save(out);
        }
        return out.toByteArray();
    }
}
