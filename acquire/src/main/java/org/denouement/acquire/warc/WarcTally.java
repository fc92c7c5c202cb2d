package org.denouement.acquire.warc;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.denouement.acquire.intake.Intake;
import org.denouement.model.article.Diagnostic;

/** What was met in web archives that belong together: what was left, and what their records point to. One thread. */
public final class WarcTally {
    /** A crawl of more addresses is not asked which of them it misses. */
    private static final int MOST = 300_000;

    private static final int NAMED = 10;

    private final Map<String, Integer> left = new TreeMap<>();
    private final Set<String> addresses = new HashSet<>();
    private final Set<String> known = new HashSet<>();
    private final List<String> revisited = new ArrayList<>();
    private int pages;

    void page(String url) {
        pages++;
        if (known.size() < MOST) {
            known.add(url);
        }
        met(url);
    }

    void left(String url, String kind) {
        left.merge(kind, 1, Integer::sum);
        met(url);
    }

    private void met(String url) {
        if (addresses.size() < MOST) {
            addresses.add(url);
        }
    }

    /** A record that says: as it was at {@code original}. */
    void revisit(String url, String original) {
        left.merge("revisit", 1, Integer::sum);
        met(url);
        if (revisited.size() < MOST) {
            revisited.add(original.isEmpty() ? url : original);
        }
    }

    boolean isEmpty() {
        return pages == 0 && left.isEmpty();
    }

    /** Whether there is any record of an address. */
    public boolean knows(String url) {
        return addresses.size() >= MOST || addresses.contains(url);
    }

    /** Says what was left, and which records repeat a page that is in none of these archives. */
    public void report(String uri, Intake intake) {
        if (!left.isEmpty()) {
            intake.say(Diagnostic.note(uri, "acquire.warc.left", left.toString().replaceAll("[{}]", "")));
        }
        List<String> lost = revisited.stream()
                .filter(url -> known.size() < MOST && !known.contains(url))
                .distinct()
                .sorted()
                .toList();
        if (!lost.isEmpty()) {
            String named = String.join(" ", lost.stream().limit(NAMED).toList());
            intake.say(Diagnostic.warning(uri, "acquire.warc.revisit", String.valueOf(lost.size()), named));
        }
    }
}
