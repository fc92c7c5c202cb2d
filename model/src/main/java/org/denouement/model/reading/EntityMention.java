package org.denouement.model.reading;

import java.util.Optional;
import org.denouement.model.text.Reason;
import org.denouement.model.text.Span;

/**
 * Somebody or something mentioned in one article. {@code name} is the mention as a name: article, elision and title
 * taken off (« l’ancien PDG Sam Altam » has the name {@code "Sam Altam"}); for a nominal or pronoun, its words.
 * {@code antecedent} is the span of the NAME mention that a nominal or pronoun stands for, empty when there is no one
 * good candidate; {@code because} says why, either way.
 */
public record EntityMention(
        Span span,
        EntityKind kind,
        MentionForm form,
        String name,
        Gender gender,
        Optional<Span> antecedent,
        String rule,
        Reason because) {
    /** The rule of a name that the words beside it call a relative of somebody: « son frère, Paul Arden ». */
    public static final String KIN = "name.relative";

    /** The rule of a platform that is only where something was published: « sur Instagram ». */
    public static final String PLATFORM = "name.platform";
}
