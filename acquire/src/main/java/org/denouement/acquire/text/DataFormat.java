package org.denouement.acquire.text;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.denouement.acquire.intake.Format;
import org.denouement.acquire.intake.Intake;
import org.denouement.acquire.intake.Material;
import org.denouement.model.article.Diagnostic;

/**
 * What is written in characters and is no article: rich text with its commands, XML that is neither page nor feed, cards
 * and calendars, tables of separated values. Reads none of it, and says what it is.
 */
public final class DataFormat implements Format {
    private static final String[][] BEGINNINGS = {
        {"{\\rtf", "RTF"}, {"%!ps", "PostScript"}, {"begin:vcard", "vCard"}, {"begin:vcalendar", "iCalendar"}
    };

    private static final Pattern ROOT = Pattern.compile(
            "^<\\?xml[^>]{0,200}\\?>(?:\\s{1,200}|<!--[^>]{0,2000}-->|<\\?[^>]{0,500}\\?>|<!doctype[^>\\[]{0,500}>){0,20}"
                    + "<([a-z][\\w:.-]{0,60})");
    private static final int LEAST_LINES = 4;
    /** Longer cells on average are sentences between commas. */
    private static final int LONGEST_CELL = 40;

    @Override
    public boolean accepts(Material material, byte[] head) {
        return !BinaryKind.isBinary(head) && kind(head).isPresent();
    }

    @Override
    public void read(Material material, Intake intake) throws java.io.IOException {
        String kind = kind(material.head()).orElse("?");
        intake.say(Diagnostic.error(material.uri(), "acquire.data", kind));
    }

    private static Optional<String> kind(byte[] head) {
        String start = new String(head, StandardCharsets.UTF_8)
                .replace("\u0000", "")
                .replaceFirst("^\uFEFF", "")
                .stripLeading();
        String lower = start.substring(0, Math.min(start.length(), 4000)).toLowerCase(Locale.ROOT);
        for (String[] beginning : BEGINNINGS) {
            if (lower.startsWith(beginning[0])) {
                return Optional.of(beginning[1]);
            }
        }
        Matcher root = ROOT.matcher(lower);
        if (root.find()) {
            return Optional.of("XML <" + root.group(1) + ">");
        }
        if (lower.startsWith("<svg")) {
            return Optional.of("SVG");
        }
        return isTable(start, head.length) ? Optional.of("CSV") : Optional.empty();
    }

    /** The same number of separators in line after line, short cells, no sentences. */
    private static boolean isTable(String start, int length) {
        List<String> lines =
                new ArrayList<>(start.lines().filter(line -> !line.isBlank()).toList());
        if (lines.size() > 1 && length >= 8000) {
            lines.remove(lines.size() - 1);
        }
        if (lines.size() < LEAST_LINES
                || lines.stream().filter(DataFormat::isSentence).count() * 5 > lines.size()) {
            return false;
        }
        return isTable(lines, ',') || isTable(lines, ';') || isTable(lines, '\t') || isTable(lines, '|');
    }

    private static boolean isTable(List<String> lines, char separator) {
        int columns = cells(lines.get(0), separator);
        long alike =
                lines.stream().filter(line -> cells(line, separator) == columns).count();
        long letters = lines.stream().mapToLong(String::length).sum();
        return columns >= 2
                && (columns >= 3 || separator != ',')
                && alike * 10 >= lines.size() * 9L
                && letters / ((long) columns * lines.size()) <= LONGEST_CELL;
    }

    private static int cells(String line, char separator) {
        boolean quoted = false;
        int cells = 1;
        for (int i = 0; i < line.length(); i++) {
            quoted ^= line.charAt(i) == '"';
            cells += !quoted && line.charAt(i) == separator ? 1 : 0;
        }
        return cells;
    }

    private static boolean isSentence(String line) {
        return ".!?…»”".indexOf(line.charAt(line.length() - 1)) >= 0;
    }
}
