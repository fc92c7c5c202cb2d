package org.denouement.acquire.pdf;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Calendar;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/**
 * The process that reads one PDF: {@code PdfWorker IN OUT} writes title, author and day of making, a line each, then the
 * text in UTF-8. Exit 0 done, 2 locked by a password, 1 anything else.
 */
public final class PdfWorker {
    static final int LOCKED = 2;
    private static final int MOST_PAGES = 400;
    private static final Logger PDFBOX = Logger.getLogger("org.apache.pdfbox");

    private PdfWorker() {}

    public static void main(String[] arguments) throws IOException {
        PDFBOX.setLevel(Level.OFF);
        try (PDDocument document = Loader.loadPDF(new File(arguments[0]))) {
            ColumnStripper stripper = new ColumnStripper();
            stripper.setEndPage(MOST_PAGES);
            stripper.getText(document);
            String text = line(document.getDocumentInformation().getTitle()) + "\n"
                    + line(document.getDocumentInformation().getAuthor()) + "\n"
                    + day(document.getDocumentInformation().getCreationDate()) + "\n"
                    + stripper.text();
            Files.writeString(Path.of(arguments[1]), text, StandardCharsets.UTF_8);
        } catch (InvalidPasswordException e) {
            System.exit(LOCKED);
        }
    }

    private static String line(@org.jspecify.annotations.Nullable String value) {
        return value == null ? "" : value.replaceAll("\\s+", " ").strip();
    }

    private static String day(@org.jspecify.annotations.Nullable Calendar made) {
        return made == null
                ? ""
                : made.toInstant()
                        .atZone(made.getTimeZone().toZoneId())
                        .toLocalDate()
                        .toString();
    }
}
