package org.denouement.acquire.text;

import java.util.List;
import java.util.regex.Pattern;
import org.denouement.acquire.words.PageWords;

/**
 * Tells a signature from a heading: both are short lines without a full stop. A signature follows a text that speaks in
 * the first person, is a name, and that name stands elsewhere in the article too, or a dash stands before it.
 */
final class Signatures {
    private static final Pattern DASH = Pattern.compile("^[—–-]+\\s*");
    private static final int MOST_WORDS = 5;
    private static final int LONGEST = 60;

    private final PageWords words;

    Signatures(PageWords words) {
        this.words = words;
    }

    boolean isSignature(List<TextLines.Line> lines, int at) {
        String line = lines.get(at).words();
        if (at == 0 || line.length() > LONGEST) {
            return false;
        }
        String name = DASH.matcher(line).replaceFirst("");
        String before = lines.get(at - 1).words();
        if (!isName(name) || !TextBlocks.isLong(before) || words.firstPersons(before) < 2) {
            return false;
        }
        return name.length() < line.length() || standsElsewhere(lines, at, name);
    }

    private static boolean isName(String name) {
        String[] parts = name.split("\\s+");
        if (name.isEmpty() || parts.length > MOST_WORDS) {
            return false;
        }
        for (String part : parts) {
            boolean capital = Character.isUpperCase(part.codePointAt(0));
            boolean particle = part.length() <= 3 && Character.isLowerCase(part.codePointAt(0));
            if (!(capital || particle) || !Character.isLetterOrDigit(part.codePointBefore(part.length()))) {
                return false;
            }
        }
        return Character.isUpperCase(name.codePointAt(0));
    }

    /** Within a line, not as all of one: a heading is repeated nowhere. */
    private static boolean standsElsewhere(List<TextLines.Line> lines, int at, String name) {
        for (int i = 0; i < lines.size(); i++) {
            if (i != at
                    && lines.get(i).words().length() > name.length()
                    && lines.get(i).words().contains(name)) {
                return true;
            }
        }
        return false;
    }
}
