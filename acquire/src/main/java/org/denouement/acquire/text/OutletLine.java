package org.denouement.acquire.text;

import java.util.regex.Pattern;
import org.denouement.acquire.words.PageWords;

/**
 * Whether a line of its own is the name of an outlet: « La Dépêche des Cimes », "Daily Meridian". Few words, all but particles
 * with a capital, and one of which outlets' names are made; a short name with an article, « Le Falot », only where a day
 * stands below it.
 */
final class OutletLine {
    private static final int LONGEST = 45;
    private static final int MOST_WORDS = 6;
    private static final int SHORT_WORDS = 3;
    private static final int PARTICLE = 3;
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}\\s&'’-]*");

    private final PageWords words;

    OutletLine(PageWords words) {
        this.words = words;
    }

    boolean is(String line, boolean aboveDay) {
        String[] parts = line.split("[\\s-]+");
        boolean name = line.length() <= LONGEST
                && parts.length >= 2
                && parts.length <= MOST_WORDS
                && NAME.matcher(line).matches()
                && isTitled(parts);
        return name && (isOfOutlet(parts) || aboveDay && parts.length <= SHORT_WORDS && words.is("article", parts[0]));
    }

    private boolean isOfOutlet(String[] parts) {
        for (String part : parts) {
            if (words.is("outlet", part.substring(part.lastIndexOf('\'') + 1))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isTitled(String[] parts) {
        for (int i = 0; i < parts.length; i++) {
            boolean capital = Character.isUpperCase(bare(parts[i]).codePointAt(0));
            if (!capital && (i == 0 || bare(parts[i]).length() > PARTICLE)) {
                return false;
            }
        }
        return Character.isUpperCase(bare(parts[parts.length - 1]).codePointAt(0));
    }

    private static String bare(String part) {
        int elision = Math.max(part.indexOf('\''), part.indexOf('’'));
        return elision > 0 && elision + 1 < part.length() ? part.substring(elision + 1) : part;
    }
}
