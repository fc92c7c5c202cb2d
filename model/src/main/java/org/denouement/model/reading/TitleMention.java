package org.denouement.model.reading;

import java.util.Optional;
import org.denouement.model.text.Span;

/**
 * A title that one article uses for its bearer without naming him: « la directrice générale de la FMR a répondu ».
 * {@code phrase} runs from the article to the organisation; {@code status} is what its modifiers say (« l’ancienne »).
 */
public record TitleMention(Span phrase, RoleTitle title, Optional<Span> organisation, RoleStatus status) {}
