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

    private static final String[] LEFT = {
        "The port of Valmer was shut on",
        "Monday after a cargo ship broke",
        "loose and hit the quay, the mas-",
        "ter of the harbour said in a letter",
        "that was sent to the press at noon.",
        "Nobody was hurt in the collision."
    };
    private static final String[] RIGHT = {
        "The owners of the ship, a firm of",
        "Kalvane, said they would pay for",
        "the repairs. The mayor asked for",
        "an inquiry into the tugs, whose",
        "crews had been on strike for nine",
        "days. The strike ended on Sunday."
    };

    @Test
    void readsTwoColumnsWhoseLinesComeBesideEachOtherOneAfterTheOther() throws IOException {
        String text = ReadBytes.coverage(columns(LEFT, RIGHT))
                .articles()
                .get(0)
                .text()
                .replaceAll("\\s+", " ");
        assertThat(text)
                .contains("Monday after a cargo ship broke loose and hit the quay, the master of the harbour said")
                .contains("Nobody was hurt in the collision. The owners of the ship, a firm of Kalvane");
    }

    @Test
    void readsATableRowByRow() throws IOException {
        String[] towns = {"Valmer", "Norvane", "Kalvane", "Larkmoor", "Brightwell", "Marlhaven"};
        String[] counts = {"12 boats", "7 boats", "31 boats", "4 boats", "9 boats", "18 boats"};
        String text =
                ReadBytes.coverage(columns(towns, counts)).articles().get(0).text();
        assertThat(text.replaceAll("\\s+", " ")).contains("Valmer 12 boats Norvane 7 boats");
    }

    private static byte[] columns(String[] left, String[] right) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 11);
                for (int i = 0; i < left.length; i++) {
                    show(content, 60, 700 - 14 * i, left[i]);
                    show(content, 310, 700 - 14 * i, right[i]);
                }
            }
            document.save(out);
        }
        return out.toByteArray();
    }

    private static void show(PDPageContentStream content, int x, int y, String words) throws IOException {
        content.beginText();
        content.newLineAtOffset(x, y);
        content.showText(words);
        content.endText();
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
