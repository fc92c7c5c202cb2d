package org.denouement.model.reading;

import java.util.List;

/** What one article asserts: events, roles, figures, questions, titles without a name, claims, each in reading order. */
public record Facts(
        List<EventMention> events,
        List<RoleMention> roles,
        List<FigureMention> figures,
        List<QuestionMention> questions,
        List<TitleMention> titles,
        List<ClaimMention> claims) {
    public static final Facts NONE = new Facts(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    public Facts {
        events = List.copyOf(events);
        roles = List.copyOf(roles);
        figures = List.copyOf(figures);
        questions = List.copyOf(questions);
        titles = List.copyOf(titles);
        claims = List.copyOf(claims);
    }
}
