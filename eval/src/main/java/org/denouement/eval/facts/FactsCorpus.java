package org.denouement.eval.facts;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.denouement.model.reading.RelationMention;
import org.denouement.model.text.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads KnowledgeNet as lines of JSON: a fact a line, and a line without subject for a passage that has no fact of the
 * property named.
 */
public final class FactsCorpus {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final Map<String, Growing> passages = new LinkedHashMap<>();

    private FactsCorpus() {}

    /** A passage while its lines come in. */
    private record Growing(JsonNode first, List<RelationMention> facts, Set<String> properties) {}

    /**
     * The passages of all {@code .jsonl} files of a folder, in order of file and line.
     *
     * @throws IOException when there is none, or one cannot be read
     */
    public static List<FactsPassage> read(Path folder) throws IOException {
        FactsCorpus corpus = new FactsCorpus();
        List<Path> files;
        try (var entries = Files.list(folder)) {
            files = entries.filter(file -> file.toString().endsWith(".jsonl"))
                    .sorted()
                    .toList();
        }
        if (files.isEmpty()) {
            throw new IOException("no .jsonl file in " + folder);
        }
        for (Path file : files) {
            for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
                corpus.add(MAPPER.readTree(line));
            }
        }
        return corpus.passages.values().stream().map(FactsCorpus::passage).toList();
    }

    private void add(JsonNode line) {
        String id = line.get("documentId").asString() + ":"
                + line.get("passageStart").asInt();
        Growing passage = passages.computeIfAbsent(id, key -> new Growing(line, new ArrayList<>(), new TreeSet<>()));
        String property = line.get("property").asString();
        passage.properties().add(property);
        if (line.has("subjectStart")) {
            Span subject = span(line, "subjectStart", "subjectEnd");
            Span object = span(line, "objectStart", "objectEnd");
            passage.facts().add(new RelationMention(property, subject, object, 1));
        }
    }

    private static Span span(JsonNode line, String start, String end) {
        String text = line.get("passageText").asString();
        int from = line.get("passageStart").asInt();
        int first = offset(text, line.get(start).asInt() - from);
        return Span.of(first, Math.max(first, offset(text, line.get(end).asInt() - from)));
    }

    private static int offset(String text, int codePoints) {
        int most = text.codePointCount(0, text.length());
        return text.offsetByCodePoints(0, Math.max(0, Math.min(codePoints, most)));
    }

    private static FactsPassage passage(Growing growing) {
        JsonNode first = growing.first();
        return new FactsPassage(
                first.get("documentId").asString(),
                first.get("passageStart").asInt(),
                first.get("fold").asInt(),
                first.get("passageText").asString(),
                growing.facts(),
                growing.properties());
    }
}
