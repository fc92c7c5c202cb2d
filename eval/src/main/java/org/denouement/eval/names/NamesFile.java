package org.denouement.eval.names;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads the formats of the corpora of names: HIPE ({@code .tsv}), Universal NER ({@code .iob2}), Europeana ({@code .bio}). */
final class NamesFile {
    /** Europeana's pages have no bounds in the file: read in pieces of so many tokens. */
    private static final int PIECE = 800;

    private static final String NOTHING = "O";

    private NamesFile() {}

    static boolean isOne(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".tsv") || name.endsWith(".iob2") || name.endsWith(".bio");
    }

    static List<NamesDocument> documents(Path file) throws IOException {
        String name = file.getFileName().toString();
        List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        if (name.endsWith(".tsv")) {
            return hipe(name, lines);
        }
        return name.endsWith(".iob2") ? universal(name, lines) : europeana(name, lines);
    }

    private static List<NamesDocument> hipe(String name, List<String> lines) {
        List<NamesDocument> documents = new ArrayList<>();
        NamesDocument.Builder document = new NamesDocument.Builder(name);
        for (String line : lines) {
            String[] cells = line.split("\t", -1);
            if (line.startsWith("# document_id") || line.startsWith("# language") && !document.isEmpty()) {
                document = next(document, documents, name);
            }
            if (cells.length < 10 || cells[0].equals("TOKEN")) {
                document.other(line);
            } else {
                document.token(line, cells[0], cells[1], cells[9].contains("NoSpaceAfter") ? "" : " ");
                document.part(part(cells[5]));
            }
        }
        next(document, documents, name);
        return documents;
    }

    /** {@code "B-comp.title"} is {@code "B-title"}; only titles and functions count. */
    private static String part(String cell) {
        return cell.endsWith(".title") || cell.endsWith(".function") ? cell.replace("comp.", "") : NOTHING;
    }

    private static List<NamesDocument> universal(String name, List<String> lines) {
        List<NamesDocument> documents = new ArrayList<>();
        NamesDocument.Builder document = new NamesDocument.Builder(name);
        String text = "";
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            String[] cells = line.split("\t", -1);
            if (line.startsWith("# newdoc")) {
                document = next(document, documents, name);
            }
            if (line.startsWith("# text = ")) {
                text = line.substring("# text = ".length());
            }
            if (line.startsWith("#") || cells.length < 3) {
                document.other(line);
            } else {
                int at = text.indexOf(cells[1]);
                text = at < 0 ? text : text.substring(at + cells[1].length());
                boolean last = i + 1 >= lines.size() || lines.get(i + 1).isBlank();
                document.token(line, cells[1], cells[2], last ? "\n" : text.startsWith(" ") ? " " : "");
            }
        }
        next(document, documents, name);
        return documents;
    }

    private static List<NamesDocument> europeana(String name, List<String> lines) {
        List<NamesDocument> documents = new ArrayList<>();
        NamesDocument.Builder document = new NamesDocument.Builder(name);
        for (String line : lines) {
            int space = line.lastIndexOf(' ');
            if (space > 0) {
                String label = line.substring(space + 1);
                if (document.size() >= PIECE && label.equals(NOTHING)) {
                    document = next(document, documents, name);
                }
                document.token(line, line.substring(0, space), label, " ");
            }
        }
        next(document, documents, name);
        return documents;
    }

    private static NamesDocument.Builder next(
            NamesDocument.Builder document, List<NamesDocument> documents, String name) {
        if (!document.isEmpty()) {
            documents.add(document.built());
            return new NamesDocument.Builder(name);
        }
        return document;
    }
}
