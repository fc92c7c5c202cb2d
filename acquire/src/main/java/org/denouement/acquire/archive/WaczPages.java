package org.denouement.acquire.archive;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.denouement.acquire.intake.Intake;
import org.denouement.acquire.intake.Material;
import org.denouement.acquire.warc.WarcTally;
import org.denouement.model.article.Diagnostic;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** The pages that a WACZ says it holds ({@code pages/*.jsonl}), to tell which of them are missing. */
final class WaczPages {
    private static final int MOST = 200_000;
    private static final int NAMED = 10;
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Set<String> urls = new LinkedHashSet<>();

    void read(Material list) throws IOException {
        try (InputStream in = list.content().open();
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null && urls.size() < MOST; line = lines.readLine()) {
                String url = url(line);
                if (url.startsWith("http")) {
                    urls.add(url);
                }
            }
        }
    }

    /** {@code ""} for the list's own first line, and for a line that is broken. */
    private static String url(String line) {
        try {
            return JSON.readTree(line).path("url").asString("");
        } catch (JacksonException e) {
            return "";
        }
    }

    /** Says which pages were promised and not met. */
    void report(String uri, WarcTally tally, Intake intake) {
        List<String> missing = urls.stream().filter(url -> !tally.knows(url)).toList();
        if (!missing.isEmpty()) {
            intake.say(Diagnostic.warning(
                    uri,
                    "acquire.wacz.missing",
                    String.valueOf(missing.size()),
                    String.valueOf(urls.size()),
                    String.join(" ", missing.stream().limit(NAMED).toList())));
        }
    }
}
