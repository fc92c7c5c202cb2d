package org.denouement.tell.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.denouement.model.reading.Basis;
import org.denouement.model.reading.QuotationManner;
import org.denouement.model.story.Source;
import org.denouement.model.story.Statement;
import org.denouement.model.story.When;
import org.denouement.tell.Families;
import org.denouement.tell.Words;

/** Who said what, by speaker; of one family of words the fullest stands open, its cut and translated copies below it. */
final class QuotesSection {
    private static final String SLOT = "\u0000";
    private static final int FEW = 4;

    private final Edition edition;

    private QuotesSection(Edition edition) {
        this.edition = edition;
    }

    static Section of(Edition edition) {
        QuotesSection section = new QuotesSection(edition);
        List<Statement> statements = edition.story().statements();
        Map<String, List<List<Statement>>> known = new LinkedHashMap<>();
        Map<String, List<List<Statement>>> unknown = new LinkedHashMap<>();
        for (List<Statement> family : Families.of(statements)) {
            Statement fullest = family.get(0);
            (fullest.source().speaker().isPresent() ? known : unknown)
                    .computeIfAbsent(edition.phrases().speaker(fullest), speaker -> new ArrayList<>())
                    .add(family);
        }
        Element body = Element.of("div");
        known.forEach((speaker, said) -> body.add(section.speaker(speaker, said)));
        section.unknown(unknown).forEach(body::add);
        return Section.of(edition, "quotes", statements.size(), body);
    }

    /** Those whom nobody could make out, last; folded when they are many. */
    private List<Element> unknown(Map<String, List<List<Statement>>> speakers) {
        List<Element> blocks = new ArrayList<>();
        speakers.forEach((speaker, said) -> blocks.add(speaker(speaker, said)));
        if (blocks.size() <= FEW) {
            return blocks;
        }
        return List.of(Element.of("details", "rest")
                .add(Element.of("summary").text(edition.narrator().counted("page.speakers.unknown", blocks.size())))
                .addAll(blocks));
    }

    private Element speaker(String speaker, List<List<Statement>> families) {
        Element block = Element.of("div", "speaker").add(Element.of("h3").text(speaker));
        families.forEach(family -> block.add(family(family)));
        return block;
    }

    private Element family(List<Statement> family) {
        Element block = quote(family.get(0));
        List<Statement> others = family.subList(1, family.size());
        if (!others.isEmpty()) {
            Element folded = Element.of("details", "versions")
                    .add(Element.of("summary").text(edition.narrator().counted("page.versions", others.size())));
            others.forEach(other -> folded.add(quote(other)));
            block.add(folded);
        }
        return block;
    }

    private Element quote(Statement statement) {
        Proof proof = Proof.of(edition, statement.id(), statement.evidence());
        boolean verbatim = edition.phrases().isVerbatim(statement);
        Element words = Element.of(verbatim ? "blockquote" : "div", verbatim ? "words-said" : "words-told")
                .set("lang", edition.languageOf(statement.speech().language()));
        List<String> paragraphs = statement
                .speech()
                .content()
                .lines()
                .filter(line -> !line.isBlank())
                .toList();
        for (int i = 0; i < paragraphs.size(); i++) {
            words.add(Element.of("p").text(marked(paragraphs, i, verbatim)));
        }
        return Item.of("div", "quote", statement.id())
                .add(words)
                .add(circumstances(statement))
                .add(proof.meta(dated(statement)));
    }

    /** The first paragraph opens the quotation marks of the account's language, the last closes them. */
    private String marked(List<String> paragraphs, int at, boolean verbatim) {
        if (!verbatim) {
            return paragraphs.get(at);
        }
        String marks = edition.told("quoted", SLOT);
        String open = at == 0 ? marks.substring(0, marks.indexOf(SLOT)) : "";
        String close = at == paragraphs.size() - 1 ? marks.substring(marks.indexOf(SLOT) + SLOT.length()) : "";
        return open + paragraphs.get(at) + close;
    }

    private static Optional<When> dated(Statement statement) {
        return statement.when().basis() == Basis.UNDATED ? Optional.empty() : Optional.of(statement.when());
    }

    /** Manner, channel, who relayed it, when, and how it stands to the fullest wording. */
    private Element circumstances(Statement statement) {
        List<String> parts = new ArrayList<>();
        if (statement.speech().manner() != QuotationManner.DIRECT) {
            parts.add(edition.told("manner." + Words.lower(statement.speech().manner())));
        }
        Source source = statement.source();
        if (statement.speech().denied()) {
            parts.add(edition.told("manner.denied"));
        }
        if (!source.addressee().isEmpty()) {
            parts.add(edition.told("quote.addressee", source.addressee()));
        }
        edition.phrases().channel(source.channel()).ifPresent(parts::add);
        edition.narrator().name(source.via()).ifPresent(via -> parts.add(edition.told("quote.via", via)));
        if (statement.when().basis() != Basis.UNDATED) {
            parts.add(edition.narrator().dates().told(statement.when()));
        }
        String relation = "page.relation." + statement.relation();
        if (edition.narrator().messages().has(relation)) {
            parts.add(edition.told(relation));
        }
        Element lines = Element.of("div", "circumstances");
        if (!parts.isEmpty()) {
            lines.add(Element.of("p").text(String.join(" · ", parts)));
        }
        if (source.speaker().isEmpty()) {
            lines.add(Element.of("p").text(edition.narrator().told(source.because())));
        }
        return lines;
    }
}
