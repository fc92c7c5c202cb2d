package org.denouement.model.reading;

import java.util.Optional;
import org.denouement.model.text.Span;

/**
 * What one sentence claims of a matter on which sources often contradict each other, such as who was warned: its
 * concept ({@code "informed"}), whether it says that it was not so, of {@code whom} (« n'avoir reçu aucun signalement »:
 * the speaker), and who says it; empty when the article does. {@code rule} is {@code "claims.strong"}, {@code
 * "claims.weak"} when the words alone do not tell the matter, or {@code "claims.reply"} for a bare denial of what stands
 * before it (« Le club dément. »), {@code "claims.heard"} when only two
 * who are heard can contradict each other; {@code ".body"} behind it: of a body that is not named (« la direction »). {@code "claims.note"} is
 * a correction inside a paragraph, {@code "claims.corrected"} the words it takes back, {@code "claims.withdrawn"} what
 * somebody withdraws; these have no concept. {@code "claims.asked"}
 * is what a question asks after, {@code "claims.reason"} a sentence that gives a reason.
 */
public record ClaimMention(
        Span span, String concept, boolean denied, Optional<Span> whom, Optional<Span> voice, String rule) {}
