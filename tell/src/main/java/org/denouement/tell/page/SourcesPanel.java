package org.denouement.tell.page;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.denouement.model.article.Article;
import org.denouement.model.article.Block;
import org.denouement.model.article.BlockKind;
import org.denouement.model.article.Dated;
import org.denouement.model.article.Masthead;
import org.denouement.model.article.Origin;
import org.denouement.model.text.Span;
import org.denouement.tell.SourceNotes;
import org.denouement.tell.Words;

/** The sources beside the account: what each is, and its full text with the words marked. Written last of all. */
final class SourcesPanel {
    private final Edition edition;
    private final SourceNotes notes;
    private final TreeSet<String> continued = new TreeSet<>();

    private SourcesPanel(Edition edition) {
        this.edition = edition;
        this.notes =
                SourceNotes.of(edition.story().coverage(), edition.narrator().messages());
    }

    static SourcesPanel of(Edition edition) {
        return new SourcesPanel(edition);
    }

    /** The ids of marks that are written in several pieces; known after {@link #element}. */
    TreeSet<String> continued() {
        return continued;
    }

    Element element() {
        List<Article> articles = edition.numbers().articles();
        Element panel = Element.of("aside", "sources")
                .set("id", "sources")
                .set("tabindex", "-1")
                .set("aria-labelledby", "sources-title")
                .add(Element.of("h2").set("id", "sources-title").text(edition.told("section.sources")))
                .add(Element.of("p", "hint").text(edition.told("page.sources.hint")))
                .add(contents(articles));
        articles.forEach(article -> panel.add(source(article)));
        return panel;
    }

    private Element contents(List<Article> articles) {
        Element list = Element.of("ol", "contents");
        for (Article article : articles) {
            list.add(Element.of("li")
                    .add(Element.of("a")
                            .set("href", "#" + edition.idOf(article))
                            .add(Element.of("span", "n")
                                    .text(String.valueOf(edition.numbers().of(article.id()))))
                            .text(" " + edition.nameOf(article)))
                    .text(" ")
                    .add(Element.of("small").text(published(article, Dated::day))));
        }
        return list;
    }

    private String published(Article article, Function<Dated, Object> part) {
        return article.masthead()
                .published()
                .map(dated -> String.valueOf(part.apply(dated)))
                .orElseGet(() -> edition.told("date.none"));
    }

    private Element source(Article article) {
        Masthead masthead = article.masthead();
        String title = masthead.title().isEmpty() ? article.capture().uri() : masthead.title();
        Element header = Element.of("header")
                .add(Element.of("p", "outlet")
                        .add(Element.of("span", "n")
                                .text(String.valueOf(edition.numbers().of(article.id()))))
                        .text(" " + masthead.outlet()))
                .add(Element.of("h3")
                        .set("dir", "auto")
                        .set("lang", edition.languageOf(article.language()))
                        .text(title))
                .add(facts(article));
        differences(article).ifPresent(header::add);
        return Element.of("article", "source")
                .set("id", edition.idOf(article))
                .set("tabindex", "-1")
                .add(header)
                .add(text(article));
    }

    private Element facts(Article article) {
        Element facts = Element.of("p", "facts");
        if (!article.masthead().bylines().isEmpty()) {
            facts.text(edition.told(
                            "page.by", String.join(", ", article.masthead().bylines())))
                    .add(Element.of("br"));
        }
        facts.text(edition.told(
                "page.published",
                published(article, dated -> edition.narrator().dates().told(dated.day()))));
        article.masthead().published().ifPresent(dated -> facts.text(" ")
                .add(Element.of("small").text(edition.narrator().told(dated.basis()))));
        article.masthead().updated().ifPresent(dated -> facts.add(Element.of("br"))
                .text(edition.told("page.updated", edition.narrator().dates().told(dated.day()))));
        origin(article).ifPresent(told -> facts.add(Element.of("br")).text(told));
        notes.standing(article).forEach(note -> facts.add(Element.of("br")).text(note));
        return facts.add(Element.of("br"))
                .add(Element.of("code").text(article.capture().uri()));
    }

    /** What a copy cut, added and re-titled, opened by those who want to see the passages. */
    private Optional<Element> differences(Article article) {
        return notes.compared(article, first -> String.valueOf(edition.numbers().of(first.id())))
                .map(told -> {
                    Element summary = Element.of("summary").text(told);
                    Element list = Element.of("ul");
                    notes.passages(article)
                            .forEach(line -> list.add(Element.of("li")
                                    .set("lang", edition.languageOf(article.language()))
                                    .text(line)));
                    return notes.passages(article).isEmpty()
                            ? Element.of("p", "facts").text(told)
                            : Element.of("details", "facts").add(summary).add(list);
                });
    }

    private Optional<String> origin(Article article) {
        return edition.origin(article.id())
                .filter(origin -> origin.articles().size() > 1)
                .map(origin -> edition.told("page.origin", others(origin, article))
                        + " "
                        + edition.narrator().told(origin.because()));
    }

    private String others(Origin origin, Article article) {
        return origin.articles().stream()
                .filter(other -> !other.equals(article.id()))
                .map(other -> edition.numbers().of(other))
                .sorted()
                .map(String::valueOf)
                .collect(Collectors.joining(", "));
    }

    private Element text(Article article) {
        MarkedSource marked = MarkedSource.of(article.id(), article.text(), edition.marks());
        Element text = Element.of("div", "text").set("dir", "auto").set("lang", edition.languageOf(article.language()));
        for (Span line : marked.lines()) {
            text.add(marked.write(line, Element.of("p", kind(article, line))));
        }
        continued.addAll(marked.continued());
        return text;
    }

    private static String kind(Article article, Span line) {
        return article.blocks().stream()
                .filter(block -> block.span().overlaps(line))
                .findFirst()
                .map(Block::kind)
                .map(Words::lower)
                .orElse(Words.lower(BlockKind.PARAGRAPH));
    }
}
