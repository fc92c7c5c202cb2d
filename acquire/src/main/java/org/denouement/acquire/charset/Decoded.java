package org.denouement.acquire.charset;

import java.util.List;
import org.denouement.model.text.Reason;

/** The characters of some bytes, the charset that gave them, and what was doubtful or repaired on the way. */
public record Decoded(String text, String charset, List<Reason> doubts) {
    public Decoded {
        doubts = List.copyOf(doubts);
    }
}
