package org.denouement.acquire.words;

import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The hour with which a line begins, or that is all it says: {@code 14h32}, {@code 9 h 05 :}, {@code 7.45 pm},
 * {@code Posted at 11:20}. {@code alone}: the line says nothing else of weight.
 */
public record Clock(LocalTime hour, boolean alone) {
    private static final Pattern HOUR =
            Pattern.compile("(?<![\\d.,:/-])(\\d{1,2})(?:\\s?([hH:.])\\s?(\\d\\d)?)?(?![\\d%€$£/]|[.,]\\d)");
    /** Behind the hour that opens a line: a sign, or the beginning of a sentence. */
    private static final Pattern OPENED =
            Pattern.compile("^\\s{0,2}(?:[-–—:|.,•·)]|\\s\\p{Lu}|\\s[«“\"])", Pattern.DOTALL);

    private static final int LABEL = 45;
    private static final int MOST_LETTERS = 24;

    public static Optional<Clock> of(String line, PageWords words) {
        boolean label = line.length() <= LABEL;
        Matcher matcher = HOUR.matcher(line);
        while (matcher.find() && (label || matcher.start() <= 1)) {
            String rest = line.substring(matcher.end());
            String unspaced = rest.strip();
            int morning = words.begins("am", unspaced);
            int afternoon = words.begins("pm", unspaced);
            Optional<LocalTime> hour = hour(matcher, morning > 0, afternoon > 0);
            if (hour.isPresent()) {
                String behind = unspaced.substring(Math.max(morning, afternoon)).replaceFirst("^\\.", "");
                long letters = line.codePoints().filter(Character::isLetter).count();
                boolean alone = label
                        && letters <= MOST_LETTERS
                        && !behind.endsWith(".")
                        && isLabel(line, matcher, behind, words);
                boolean opens = matcher.start() <= 1
                        && OPENED.matcher(behind.equals(unspaced) ? rest : " " + behind)
                                .find();
                return alone || opens ? Optional.of(new Clock(hour.get(), alone)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Before the hour a day or a word of publication, behind it next to nothing. */
    private static boolean isLabel(String line, Matcher matcher, String behind, PageWords words) {
        String before = line.substring(0, matcher.start()).strip();
        boolean introduced = before.isEmpty()
                || words.begins("published", before) > 0
                || words.begins("updated", before) > 0
                || !new DayReader(words).daysOf(before + " 2000").isEmpty();
        return introduced && behind.codePoints().filter(Character::isLetter).count() <= 6;
    }

    /** A bare number is an hour only with a half of the day behind it, and a point needs one too. */
    private static Optional<LocalTime> hour(Matcher matcher, boolean morning, boolean afternoon) {
        Optional<String> sign = Optional.ofNullable(matcher.group(2));
        Optional<String> minutes = Optional.ofNullable(matcher.group(3));
        boolean half = morning || afternoon;
        boolean written = sign.filter(mark -> mark.equalsIgnoreCase("h")).isPresent()
                || sign.filter(":"::equals).isPresent() && minutes.isPresent();
        int hour = Integer.parseInt(matcher.group(1));
        int minute = minutes.map(Integer::parseInt).orElse(0);
        boolean fits = hour <= (half ? 12 : 24) && minute < 60 && (hour > 0 || !half);
        if (!fits || !half && !written) {
            return Optional.empty();
        }
        int shifted = half ? hour % 12 + (afternoon ? 12 : 0) : hour % 24;
        return Optional.of(LocalTime.of(shifted, minute));
    }
}
