package org.denouement.model.reading;

import java.util.List;
import java.util.Optional;
import org.denouement.model.article.Article;
import org.denouement.model.article.Diagnostic;
import org.denouement.model.text.Span;

/** All that one article says, so far as it has been read: each annotator returns a reading that holds more. */
public record Reading(
        Article article,
        List<Sentence> sentences,
        List<EntityMention> entities,
        List<Timex> times,
        List<Quotation> quotations,
        Facts facts,
        List<Diagnostic> diagnostics) {
    public Reading {
        sentences = List.copyOf(sentences);
        entities = List.copyOf(entities);
        times = List.copyOf(times);
        quotations = List.copyOf(quotations);
        diagnostics = List.copyOf(diagnostics);
    }

    public static Reading of(Article article) {
        return new Reading(article, List.of(), List.of(), List.of(), List.of(), Facts.NONE, List.of());
    }

    public String text() {
        return article.text();
    }

    public Reading withSentences(List<Sentence> found) {
        return new Reading(article, found, entities, times, quotations, facts, diagnostics);
    }

    public Reading withEntities(List<EntityMention> found) {
        return new Reading(article, sentences, found, times, quotations, facts, diagnostics);
    }

    public Reading withTimes(List<Timex> found) {
        return new Reading(article, sentences, entities, found, quotations, facts, diagnostics);
    }

    public Reading withQuotations(List<Quotation> found) {
        return new Reading(article, sentences, entities, times, found, facts, diagnostics);
    }

    public Reading withEvents(List<EventMention> found) {
        return withFacts(
                new Facts(found, facts.roles(), facts.figures(), facts.questions(), facts.titles(), facts.claims()));
    }

    public Reading withRoles(List<RoleMention> found) {
        return withFacts(
                new Facts(facts.events(), found, facts.figures(), facts.questions(), facts.titles(), facts.claims()));
    }

    public Reading withFigures(List<FigureMention> found) {
        return withFacts(
                new Facts(facts.events(), facts.roles(), found, facts.questions(), facts.titles(), facts.claims()));
    }

    public Reading withQuestions(List<QuestionMention> found) {
        return withFacts(
                new Facts(facts.events(), facts.roles(), facts.figures(), found, facts.titles(), facts.claims()));
    }

    public Reading withTitles(List<TitleMention> found) {
        return withFacts(
                new Facts(facts.events(), facts.roles(), facts.figures(), facts.questions(), found, facts.claims()));
    }

    public Reading withClaims(List<ClaimMention> found) {
        return withFacts(
                new Facts(facts.events(), facts.roles(), facts.figures(), facts.questions(), facts.titles(), found));
    }

    public Reading withDiagnostics(List<Diagnostic> found) {
        return new Reading(article, sentences, entities, times, quotations, facts, found);
    }

    private Reading withFacts(Facts found) {
        return new Reading(article, sentences, entities, times, quotations, found, diagnostics);
    }

    /** The sentence that covers {@code offset}. */
    public Optional<Sentence> sentenceAt(int offset) {
        return sentences.stream()
                .filter(sentence -> sentence.span().contains(offset))
                .findFirst();
    }

    /** The tokens that lie within {@code span}. */
    public List<Token> tokens(Span span) {
        return sentences.stream()
                .filter(sentence -> sentence.span().overlaps(span))
                .flatMap(sentence -> sentence.tokens().stream())
                .filter(token -> span.contains(token.span()))
                .toList();
    }

    /** The mention whose span is, or else most tightly covers, {@code span}. */
    public Optional<EntityMention> mentionAt(Span span) {
        return entities.stream()
                .filter(mention -> mention.span().contains(span))
                .min((a, b) -> Integer.compare(a.span().length(), b.span().length()));
    }
}
