package org.denouement.acquire.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/** The YAML between two fences at the top of a Markdown file, a line a field, and the text that follows. */
record FrontMatter(List<String> lines, String body) {
    private static final String FENCE = "---";
    private static final int LONGEST = 4_000;
    private static final int DEEPEST = 10;

    /** Empty where a text does not open with fields between fences; those that are no YAML are taken as they stand. */
    static Optional<FrontMatter> of(String text) {
        if (!text.startsWith(FENCE + "\n") && !text.startsWith(FENCE + "\r")) {
            return Optional.empty();
        }
        int end = text.indexOf("\n" + FENCE, FENCE.length());
        String fields = end < 0 || end > LONGEST ? "" : text.substring(FENCE.length(), end);
        if (fields.indexOf(':') < 0) {
            return Optional.empty();
        }
        return Optional.of(new FrontMatter(lines(fields), text.substring(end + 1 + FENCE.length())));
    }

    private static List<String> lines(String fields) {
        try {
            return yaml().load(fields) instanceof Map<?, ?> read ? lines(read) : asTheyStand(fields);
        } catch (YAMLException e) {
            return asTheyStand(fields);
        }
    }

    private static List<String> lines(Map<?, ?> fields) {
        List<String> lines = new ArrayList<>();
        fields.forEach((key, value) -> lines.add((words(key) + ": " + words(value)).strip()));
        return lines;
    }

    /** On one line, the members of a list with commas between. */
    private static String words(Object value) {
        if (value instanceof Collection<?> members) {
            return members.stream().map(FrontMatter::words).collect(Collectors.joining(", "));
        }
        return String.valueOf(value).replaceAll("\\s+", " ").strip();
    }

    private static List<String> asTheyStand(String fields) {
        return fields.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    /** Every scalar is text: a day is read by those who know days. */
    private static Yaml yaml() {
        LoaderOptions limits = new LoaderOptions();
        limits.setCodePointLimit(LONGEST);
        limits.setNestingDepthLimit(DEEPEST);
        limits.setMaxAliasesForCollections(0);
        DumperOptions unused = new DumperOptions();
        return new Yaml(new SafeConstructor(limits), new Representer(unused), unused, limits, new Resolver() {
            @Override
            protected void addImplicitResolvers() {}
        });
    }
}
