package org.denouement.model.story;

import java.util.List;
import org.denouement.model.article.Coverage;

/** What the coverage says, reconciled: the account, before it is told in a language. Every list is in its final order. */
public record Story(
        Coverage coverage,
        List<Entity> cast,
        List<Event> timeline,
        List<Role> roles,
        List<Statement> statements,
        List<Figure> figures,
        List<Contradiction> contradictions,
        List<OpenQuestion> questions) {
    public Story {
        cast = List.copyOf(cast);
        timeline = List.copyOf(timeline);
        roles = List.copyOf(roles);
        statements = List.copyOf(statements);
        figures = List.copyOf(figures);
        contradictions = List.copyOf(contradictions);
        questions = List.copyOf(questions);
    }
}
