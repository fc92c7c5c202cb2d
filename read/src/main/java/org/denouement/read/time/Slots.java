package org.denouement.read.time;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What a rule caught, by name: {@code day=17 month=11}; a rule's own arguments ({@code dir=last}) are slots as well. */
record Slots(Map<String, String> values) {
    static final Slots NONE = new Slots(Map.of());

    Slots {
        values = Collections.unmodifiableMap(new TreeMap<>(values));
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    /** The value of a slot, {@code ""} when it was not caught. */
    String get(String name) {
        return values.getOrDefault(name, "");
    }

    /** A whole number; empty when it was not caught or is none. */
    Optional<Integer> number(String name) {
        String value = get(name);
        if (value.isEmpty() || value.length() > 9) {
            return Optional.empty();
        }
        try {
            return Optional.of(Integer.valueOf(value));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    int number(String name, int otherwise) {
        return number(name).orElse(otherwise);
    }

    Slots with(String name, String value) {
        Map<String, String> more = new TreeMap<>(values);
        more.put(name, value);
        return new Slots(more);
    }

    /** These slots and, where they have none of that name, {@code others}. */
    Slots or(Slots others) {
        Map<String, String> both = new TreeMap<>(others.values);
        both.putAll(values);
        return new Slots(both);
    }
}
