package org.denouement.model.text;

import java.util.List;

/**
 * Why something was decided, as a message key and its arguments, so that it can be told in any account language. The
 * sentences stand in {@code languages/<code>/messages.properties}: {@code Reason.of("time.weekday.past", "vendredi",
 * "2023-11-22")} is told as « vendredi » avec un verbe au passé : le dernier avant le 2023-11-22.
 */
public record Reason(String key, List<String> arguments) {
    public Reason {
        if (key.isBlank()) {
            throw new IllegalArgumentException("a reason needs a key");
        }
        arguments = List.copyOf(arguments);
    }

    public static Reason of(String key, String... arguments) {
        return new Reason(key, List.of(arguments));
    }
}
