package org.denouement.read.syntax.morph;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Morphological features: {@code "Gender=Masc|Number=Sing"}, in order of name; {@code ""} for none. */
public record Feats(Map<String, String> values) {
    public static final Feats NONE = new Feats(Map.of());

    public Feats {
        values = Collections.unmodifiableMap(new TreeMap<>(values));
    }

    public static Feats parse(String text) {
        Map<String, String> values = new TreeMap<>();
        for (String pair : text.split("\\|")) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                values.put(pair.substring(0, equals), pair.substring(equals + 1));
            }
        }
        return new Feats(values);
    }

    /** Only the features named. */
    public Feats only(Set<String> names) {
        Map<String, String> kept = new TreeMap<>(values);
        kept.keySet().retainAll(names);
        return new Feats(kept);
    }

    public Feats with(Feats others) {
        Map<String, String> all = new TreeMap<>(values);
        all.putAll(others.values);
        return new Feats(all);
    }

    /** Whether no feature that both have differs. */
    boolean agreesWith(Feats other) {
        for (Map.Entry<String, String> feature : values.entrySet()) {
            String theirs = other.values.get(feature.getKey());
            if (theirs != null && !theirs.equals(feature.getValue())) {
                return false;
            }
        }
        return true;
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        values.forEach((name, value) -> text.append(text.length() == 0 ? "" : "|")
                .append(name)
                .append('=')
                .append(value));
        return text.toString();
    }
}
