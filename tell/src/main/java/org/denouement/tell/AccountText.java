package org.denouement.tell;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.denouement.model.article.Article;
import org.denouement.model.story.Alias;
import org.denouement.model.story.Contradiction;
import org.denouement.model.story.Entity;
import org.denouement.model.story.Event;
import org.denouement.model.story.Evidence;
import org.denouement.model.story.Figure;
import org.denouement.model.story.OpenQuestion;
import org.denouement.model.story.Role;
import org.denouement.model.story.Statement;
import org.denouement.model.story.Story;
import org.denouement.model.text.Anchor;

/** The account as plain text for a terminal: each line with the numbers of its sources and, last, its id. */
public final class AccountText {
    private static final int CAST_SHOWN = 25;

    private final Account account;
    private final Narrator narrator;
    private final Phrases phrases;
    private final SourceNumbers numbers;
    private final SourceNotes notes;
    private final StringBuilder text = new StringBuilder();

    private AccountText(Account account, Narrator narrator) {
        this.account = account;
        this.narrator = narrator;
        this.phrases = Phrases.of(narrator);
        this.numbers = SourceNumbers.of(account.story().coverage());
        this.notes = SourceNotes.of(account.story().coverage(), narrator.messages());
    }

    public static String write(Account account, Narrator narrator) {
        return new AccountText(account, narrator).whole();
    }

    private String whole() {
        Story story = account.story();
        text.append(account.title()).append("\n");
        text.append("=".repeat(Math.min(78, Math.max(3, account.title().length()))))
                .append("\n");
        timeline(story.timeline());
        section("section.roles", story.roles(), this::role);
        section("section.cast", story.cast().stream().limit(CAST_SHOWN).toList(), this::entity);
        quotes(story.statements());
        section("section.figures", story.figures(), this::figure);
        section("section.disputes", story.contradictions(), this::dispute);
        section("section.questions", story.questions(), this::question);
        section("section.sources", numbers.articles(), this::source);
        return text.toString();
    }

    private void timeline(List<Event> timeline) {
        heading("section.timeline", timeline.size());
        String date = "";
        for (Event event : timeline) {
            String told = narrator.dates().told(event.when());
            if (!told.equals(date)) {
                text.append(told).append('\n');
                date = told;
            }
            line("  ", phrases.event(event), event.evidence(), event.id());
        }
    }

    private void quotes(List<Statement> statements) {
        heading("section.quotes", statements.size());
        Map<String, List<List<Statement>>> bySpeaker = new LinkedHashMap<>();
        for (List<Statement> family : Families.of(statements)) {
            bySpeaker
                    .computeIfAbsent(phrases.speaker(family.get(0)), speaker -> new ArrayList<>())
                    .add(family);
        }
        bySpeaker.forEach((speaker, said) -> {
            text.append(speaker).append('\n');
            said.forEach(this::family);
        });
    }

    /** The fullest wording, and under it the others of its family. */
    private void family(List<Statement> family) {
        String indent = "  ";
        for (Statement statement : family) {
            line(indent, phrases.quote(statement), statement.evidence(), statement.id());
            indent = "    ≈ ";
        }
    }

    private void role(Role role) {
        line("", phrases.role(role), role.evidence(), role.id());
    }

    private void entity(Entity entity) {
        String aliases = entity.aliases().stream().map(Alias::name).collect(Collectors.joining(", "));
        String kind = narrator.told("kind." + Words.lower(entity.kind()));
        text.append(entity.name()).append(" (").append(kind).append(')');
        text.append(aliases.isEmpty() ? "" : " — " + aliases);
        text.append("  #").append(entity.id()).append('\n');
    }

    private void figure(Figure figure) {
        line("", phrases.figure(figure), figure.evidence(), figure.id());
    }

    private void dispute(Contradiction dispute) {
        text.append(narrator.told(dispute.what()))
                .append("  #")
                .append(dispute.id())
                .append('\n');
        dispute.versions().forEach(version -> line("  - ", phrases.quoted(version.telling()), version.evidence(), ""));
    }

    private void question(OpenQuestion question) {
        line("", phrases.question(question), question.evidence(), question.id());
        question.answer()
                .ifPresent(answer -> line("  ", narrator.told("question.answered", phrases.words(answer)), answer, ""));
    }

    private void source(Article article) {
        String published =
                article.masthead().published().map(dated -> dated.edtf()).orElse(narrator.told("date.none"));
        text.append('[').append(numbers.of(article.id())).append("] ");
        text.append(Stream.of(article.masthead().outlet(), article.masthead().title(), published)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(", ")));
        text.append(" (").append(article.capture().uri()).append(")\n");
        notes.standing(article).forEach(note -> text.append("    ").append(note).append('\n'));
        notes.compared(article, first -> "[" + numbers.of(first.id()) + "]")
                .ifPresent(told -> text.append("    ").append(told).append('\n'));
    }

    private <T> void section(String key, List<T> items, Consumer<T> line) {
        heading(key, items.size());
        items.forEach(line);
    }

    private void heading(String key, int count) {
        text.append('\n').append(narrator.told(key).toUpperCase(Locale.ROOT));
        text.append(" (").append(count).append(")\n");
    }

    private void line(String indent, String words, Evidence evidence, String id) {
        text.append(indent).append(words).append(' ').append(sources(evidence));
        text.append(id.isEmpty() ? "" : "  #" + id).append('\n');
    }

    /** The numbers of the sources an item rests on: {@code [1, 4]}. */
    private String sources(Evidence evidence) {
        return evidence.anchors().stream()
                .map(Anchor::source)
                .distinct()
                .map(numbers::of)
                .sorted()
                .map(String::valueOf)
                .collect(Collectors.joining(", ", "[", "]"));
    }
}
