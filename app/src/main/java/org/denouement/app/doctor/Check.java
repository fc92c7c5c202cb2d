package org.denouement.app.doctor;

import org.denouement.model.text.Reason;

/** One thing that was looked at, by name ({@code "java"}), how it stands, and that in words with what to do. */
public record Check(String name, State state, Reason what) {
    /** MISSING is needed and stops the work; WARNING costs something; OK is OK. */
    public enum State {
        OK,
        WARNING,
        MISSING
    }

    static Check of(String name, State state, String... details) {
        String key = "doctor." + name + (state == State.OK ? ".ok" : ".missing");
        return new Check(name, state, Reason.of(key, details));
    }
}
