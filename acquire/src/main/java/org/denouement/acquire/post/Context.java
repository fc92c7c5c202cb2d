package org.denouement.acquire.post;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.denouement.acquire.intake.Intake;
import org.denouement.acquire.intake.Material;
import org.denouement.model.article.Diagnostic;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** What reading one export knows and gathers: its shell, the files beside it, what was left out, fields nobody expected. */
final class Context {
    private static final int MOST_NAMES = 30;

    private final Material material;
    private final Shell shell;
    private final Map<String, JsonNode> besides = new TreeMap<>();
    private final Map<String, Integer> left = new TreeMap<>();
    private final TreeSet<String> drift = new TreeSet<>();

    Context(Material material, Shell shell) {
        this.material = material;
        this.shell = shell;
    }

    Shell shell() {
        return shell;
    }

    /** A file of the same export that lies beside this one; a missing node when there is none that can be read. */
    JsonNode beside(String name) {
        return besides.computeIfAbsent(name, this::read);
    }

    private JsonNode read(String name) {
        try {
            Optional<byte[]> bytes = material.beside(name);
            return bytes.isEmpty() ? MissingNode.getInstance() : Shell.tree(bytes.get());
        } catch (IOException | JacksonException e) {
            // Told as an input of its own.
            return MissingNode.getInstance();
        }
    }

    /** One more item of a kind that is no post. */
    void left(String kind) {
        left.merge(kind, 1, Integer::sum);
    }

    void drift(String field) {
        if (drift.size() < MOST_NAMES) {
            drift.add(field);
        }
    }

    void report(Intake intake) {
        if (!left.isEmpty()) {
            intake.say(Diagnostic.note(
                    material.uri(), "acquire.posts.left", left.toString().replaceAll("[{}]", "")));
        }
        if (!drift.isEmpty()) {
            intake.say(Diagnostic.note(material.uri(), "acquire.json.drift", String.join(", ", drift)));
        }
    }
}
