package org.denouement.acquire.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.denouement.model.language.DataRows;

/** The social networks whose posts pages embed, by the table {@code posts.tsv}. Immutable, thread-safe. */
final class Platforms {
    private static final int LONGEST_ADDRESS = 600;

    private final Map<String, String> classes = new HashMap<>();
    private final List<Form> addresses = new ArrayList<>();
    private final List<Form> frames = new ArrayList<>();
    private final List<String> links = new ArrayList<>();

    private record Form(String platform, Pattern pattern) {}

    /** Of which platform something is, and whose handle its address has ({@code ""} for none). */
    record Found(String platform, String handle) {}

    private Platforms() {}

    static Platforms load() {
        Platforms platforms = new Platforms();
        DataRows.beside(Platforms.class, "posts.tsv").forEach(platforms::take);
        return platforms;
    }

    private void take(List<String> row) {
        String platform = row.get(1);
        String value = row.get(2);
        switch (row.get(0)) {
            case "class" -> List.of(value.split(" ")).forEach(name -> classes.put(name, platform));
            case "address" -> addresses.add(new Form(platform, Pattern.compile(value)));
            case "frame" -> frames.add(new Form(platform, Pattern.compile(value)));
            case "link" -> links.addAll(List.of(value.split(" ")));
            default -> throw new IllegalStateException("posts.tsv: unknown kind " + row.get(0));
        }
    }

    /** The platform whose embeds bear one of these class names. */
    Optional<String> ofClass(String names) {
        if (names.isEmpty()) {
            return Optional.empty();
        }
        for (String name : names.split("\\s+")) {
            Optional<String> platform = Optional.ofNullable(classes.get(name));
            if (platform.isPresent()) {
                return platform;
            }
        }
        return Optional.empty();
    }

    Optional<Found> ofAddress(String address) {
        return find(addresses, address);
    }

    Optional<Found> ofFrame(String address) {
        return find(frames, address);
    }

    private static Optional<Found> find(List<Form> forms, String address) {
        if (address.length() > LONGEST_ADDRESS) {
            return Optional.empty();
        }
        for (Form form : forms) {
            Matcher matcher = form.pattern().matcher(address);
            if (matcher.find()) {
                Optional<String> handle =
                        matcher.groupCount() > 0 ? Optional.ofNullable(matcher.group(1)) : Optional.empty();
                return Optional.of(new Found(
                        form.platform(), handle.map(name -> "@" + name).orElse("")));
            }
        }
        return Optional.empty();
    }

    /** Names of attributes that hold the address of a post. */
    List<String> links() {
        return List.copyOf(links);
    }
}
