package org.denouement.read.time;

import java.util.Map;
import org.denouement.model.language.LanguagePack;

/**
 * How the annotation guidelines of a language write what TIMEX3 leaves open, and how its press speaks, from
 * {@code times/conventions.properties}.
 */
record Conventions(Map<String, String> settings) {
    static final String FILE = "times/conventions.properties";

    static Conventions of(LanguagePack pack) {
        return new Conventions(pack.has(FILE) ? pack.properties(FILE) : Map.of());
    }

    /** What stands for the last digit of a decade: {@code "X"} makes {@code 196X}, {@code ""} makes {@code 196}. */
    String decade() {
        return settings.getOrDefault("decade", "");
    }

    /** What stands for the last two digits of a century. */
    String century() {
        return settings.getOrDefault("century", "");
    }

    /** Whether one and a half is written {@code P1.5Y} rather than {@code P1Y6M}. */
    boolean decimalHalves() {
        return settings.getOrDefault("half", "").equals("decimal");
    }

    /** Where a time without a tense lies when nothing else tells: past or future. */
    Direction without(String kind) {
        return Direction.of(settings.getOrDefault("default." + kind, "past"));
    }

    boolean has(String key, String value) {
        return settings.getOrDefault(key, "").equals(value);
    }
}
