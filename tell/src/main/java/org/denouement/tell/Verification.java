package org.denouement.tell;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.denouement.model.text.Reason;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Re-reads every anchor of an account: against the text in the account, and that text against the source it came from.
 * One changed byte of either is found and named; a source that is not there any more is declared lost, never guessed.
 */
public final class Verification {
    private static final List<String> SECTIONS =
            List.of("sources", "cast", "timeline", "roles", "quotes", "figures", "disputes", "questions");

    /** Something that does not hold: the item or source, and what is wrong with it. */
    public record Finding(String item, Reason what) {}

    /** What was found, and how many items, anchors and sources were read again. */
    public record Result(List<Finding> findings, int items, int anchors, int sources) {
        public Result {
            findings = List.copyOf(findings);
        }

        public boolean holds() {
            return findings.isEmpty();
        }
    }

    private final BiFunction<String, String, Optional<String>> textOf;
    private final List<Finding> findings = new ArrayList<>();
    private final Map<String, int[]> codePoints = new TreeMap<>();
    private int items;
    private int anchors;

    private Verification(BiFunction<String, String, Optional<String>> textOf) {
        this.textOf = textOf;
    }

    /**
     * Verifies the text of an {@code account.json}; {@code textOf} reads a source again by URI and id, empty when there
     * is no such source any more.
     */
    public static Result of(String file, BiFunction<String, String, Optional<String>> textOf) {
        return new Verification(textOf).verified(file);
    }

    private Result verified(String file) {
        Optional<ObjectNode> parsed = AccountFile.parse(file);
        if (parsed.isEmpty()) {
            found("account", "verify.json");
            return new Result(findings, 0, 0, 0);
        }
        ObjectNode account = parsed.get();
        int sources = sources(account.path("sources"));
        for (String section : SECTIONS) {
            items(section, account.path(section));
        }
        if (findings.isEmpty()) {
            whole(file, account);
        }
        return new Result(findings, items, anchors, sources);
    }

    private int sources(JsonNode sources) {
        for (JsonNode source : sources) {
            String id = source.path("id").asString("");
            String text = source.path("text").asString("");
            codePoints.put(id, text.codePoints().toArray());
            Optional<String> now = textOf.apply(source.path("uri").asString(""), id);
            if (now.isEmpty()) {
                found(id, "verify.source.lost", source.path("uri").asString(""));
            } else if (!now.get().equals(text)) {
                found(id, "verify.source.text", source.path("uri").asString(""));
            }
        }
        return sources.size();
    }

    private void items(String section, JsonNode array) {
        if (!(array instanceof ArrayNode)) {
            found(section, "verify.section");
            return;
        }
        for (JsonNode item : array) {
            items++;
            String id = item.path("id").asString(section);
            if (!(item instanceof ObjectNode object)
                    || !Digests.of(object).equals(item.path(Digests.FIELD).asString(""))) {
                found(id, "verify.item.digest");
            }
            int before = anchors;
            anchors(id, item);
            if (anchors == before && !section.equals("sources")) {
                found(id, "verify.item.unanchored");
            }
        }
    }

    /** Every object below {@code node} that has the shape of an anchor. */
    private void anchors(String item, JsonNode node) {
        if (node.has("exact") && node.has("source") && node.has("start")) {
            anchor(item, node);
            return;
        }
        for (JsonNode child : node) {
            anchors(item, child);
        }
    }

    private void anchor(String item, JsonNode anchor) {
        anchors++;
        String exact = anchor.path("exact").asString("");
        int[] text = codePoints.get(anchor.path("source").asString(""));
        int start = anchor.path("start").asInt(-1);
        int end = anchor.path("end").asInt(-1);
        boolean inside = text != null && start >= 0 && start <= end && end <= text.length;
        if (!inside || !new String(text, start, end - start).equals(exact)) {
            found(item, "verify.anchor", exact, String.valueOf(start), String.valueOf(end));
        }
    }

    private void whole(String file, ObjectNode account) {
        boolean sealed = Digests.of(account).equals(account.path(Digests.FIELD).asString(""));
        if (!sealed || !AccountFile.write(account).equals(file)) {
            found("account", "verify.account");
        }
    }

    private void found(String item, String key, String... arguments) {
        findings.add(new Finding(item, Reason.of(key, arguments)));
    }
}
