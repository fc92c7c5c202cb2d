package org.denouement.acquire.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.denouement.model.language.LanguagePack;
import org.denouement.model.language.Languages;

/**
 * The words by which pages say that only a part of an article is here, of all languages together: {@code partial.tsv}.
 * Immutable, thread-safe.
 */
public final class PartialWords {
    private static final int LONGEST_NOTICE = 400;
    private static final List<String> ELLIPSES = List.of("…", "...", "[…]", "[...]", "(…)", "(...)");

    private final LinePhrases notices;
    private final List<String> links;

    private PartialWords(List<String> notices, List<String> links) {
        this.notices = LinePhrases.whole(notices);
        this.links = List.copyOf(links);
    }

    public static PartialWords of(Languages languages) {
        List<String> notices = new ArrayList<>();
        List<String> links = new ArrayList<>();
        for (LanguagePack pack : languages.packs()) {
            for (List<String> row : pack.rows("partial.tsv")) {
                if (row.get(0).equals("rest")) {
                    notices.add(row.get(1));
                } else {
                    links.add(LinePhrases.fold(row.get(1)));
                }
            }
        }
        return new PartialWords(notices, links);
    }

    /** {@code "Il vous reste 72 % de cet article à lire."} */
    public boolean isNotice(String line) {
        return line.length() <= LONGEST_NOTICE && notices.match(line);
    }

    /** Whether a line that begins so may be a notice; cheap. */
    public boolean mayBeginNotice(String line) {
        return notices.mayMatch(line);
    }

    /** {@code "Lire la suite »"}: the link at the end of a teaser, the whole line. */
    public boolean isLink(String line) {
        return line.length() <= 60 && links.contains(LinePhrases.fold(line));
    }

    /** {@code "Le maire a dit…"}, {@code "Le maire a dit… Lire la suite"}. */
    public boolean breaksOff(String line) {
        String stripped = line.strip();
        return endsInEllipsis(stripped) || withLink(stripped);
    }

    private static boolean endsInEllipsis(String line) {
        return ELLIPSES.stream().anyMatch(line::endsWith);
    }

    /** An ellipsis, and behind it the words of a link to the rest. */
    public boolean withLink(String line) {
        int at = Math.max(line.lastIndexOf('…'), line.lastIndexOf("..."));
        int end = at < 0 ? 0 : at + (line.charAt(at) == '…' ? 1 : 3);
        boolean early = at > 0 && at < line.length() - 60;
        return at > 0 && !early && isLink(line.substring(end).toLowerCase(Locale.ROOT));
    }
}
