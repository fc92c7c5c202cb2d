package org.denouement.acquire.html;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.denouement.acquire.words.Day;
import org.denouement.acquire.words.DayReader;
import org.denouement.acquire.words.PageWords;

/** Tells by its words what belongs to the page rather than to the article: date lines, credits, pleas. Stateless. */
final class Furniture {
    private static final int LONGEST_DATE_LINE = 80;
    private static final int LONGEST_CAPTION = 400;
    private static final int LONGEST_PLEA = 350;
    /** Letters at the end of a caption in which its credit stands. */
    private static final int CREDIT = 80;
    /** {@code "3 of 12 |"}, {@code "2 / 8"} in a gallery. */
    private static final Pattern COUNT = Pattern.compile("\\d{1,3}\\s?(?:\\p{L}{1,3}|/)\\s?\\d{1,3}\\W{0,4}");
    /** {@code "0:00 / 6:12"} below a player. */
    private static final Pattern PLAYED = Pattern.compile("\\d{1,2}:\\d\\d\\s?/\\s?\\d{1,2}:\\d\\d");

    private static final Pattern NAME_OF_CREDIT = Pattern.compile("\\s?[:©]\\s{0,3}[\\p{Lu}\\p{Lo}©@].{1,60}");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?…)»”\"|–—/(-]\\s*$");
    private static final Pattern AGENCY = Pattern.compile("(?:\\p{Lu}{2,5} )?");

    private final PageWords words;
    private final DayReader days;

    Furniture(PageWords words) {
        this.words = words;
        this.days = new DayReader(words);
    }

    /** {@code "Updated: 3 May 2025, 12:01"}; a line with little but a day in it. */
    boolean isDateLine(Piece piece) {
        String line = piece.words();
        if (line.length() > LONGEST_DATE_LINE || piece.isHeading() || !hasDigit(line)) {
            return false;
        }
        List<Day> found = days.daysOf(line);
        if (found.isEmpty()) {
            return false;
        }
        int dated = found.stream()
                .mapToInt(day -> day.span().end() - day.span().start())
                .sum();
        boolean labelled = words.begins("updated", line) > 0
                || words.begins("published", line) > 0
                || words.begins("entry", line) > 0;
        return labelled || 2 * dated >= line.length();
    }

    private static boolean hasDigit(String line) {
        return line.chars().anyMatch(Character::isDigit);
    }

    /** Which of the pictures of a gallery the next line is of. */
    boolean isCount(Piece piece) {
        return piece.length() <= 12 && COUNT.matcher(piece.words()).matches();
    }

    /** How much of a recording has been played. */
    boolean isPlayer(Piece piece) {
        return piece.length() <= 14 && PLAYED.matcher(piece.words()).matches();
    }

    /** Words to a picture, as their end tells: {@code "The bridge on Monday. Photo: Anna Kell"}, {@code "(AP Photo/Kell)"}. */
    boolean isCaption(Piece piece) {
        String line = piece.words();
        int from = Math.max(0, line.length() - CREDIT);
        boolean may = line.endsWith(")") || line.indexOf(':', from) >= 0 || line.indexOf('©', from) >= 0;
        if (!may || line.length() > LONGEST_CAPTION || piece.isHeading()) {
            return false;
        }
        for (int at = from; at < line.length(); at++) {
            boolean start =
                    Character.isLetter(line.charAt(at)) && (at == 0 || !Character.isLetterOrDigit(line.charAt(at - 1)));
            int length = start ? words.begins("picture", line.substring(at)) : 0;
            if (length > 0 && (isCredit(line, at, at + length) || isBracketed(line, at))) {
                return true;
            }
        }
        return false;
    }

    /** A colon and a name behind the word for pictures, which begins a sentence or has a capital. */
    private static boolean isCredit(String line, int from, int to) {
        boolean begins = from == 0
                || Character.isUpperCase(line.charAt(from))
                || SENTENCE_END.matcher(line.substring(0, from)).find();
        Matcher name = NAME_OF_CREDIT.matcher(line.substring(to));
        return begins && name.matches();
    }

    /** In brackets that end the line and hold little before the word. */
    private static boolean isBracketed(String line, int from) {
        int open = line.lastIndexOf('(', from);
        return open >= 0
                && line.indexOf(')', open) == line.length() - 1
                && AGENCY.matcher(line.substring(open + 1, from)).matches();
    }

    /** Asks the reader to subscribe, follow, give, share. */
    boolean isPlea(Piece piece) {
        return piece.length() <= LONGEST_PLEA
                && !piece.isSetApart()
                && words.holds("plea", piece.words().toLowerCase(Locale.ROOT));
    }
}
