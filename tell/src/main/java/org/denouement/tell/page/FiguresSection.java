package org.denouement.tell.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.denouement.model.story.Figure;
import org.denouement.tell.Phrases;

/** The figures, one block for each thing counted: its values in order of time, drawn as steps when there are several. */
final class FiguresSection {
    private final Edition edition;

    private FiguresSection(Edition edition) {
        this.edition = edition;
    }

    static Section of(Edition edition) {
        FiguresSection section = new FiguresSection(edition);
        List<Figure> figures = edition.story().figures();
        Map<String, List<Figure>> series = new LinkedHashMap<>();
        figures.forEach(figure -> series.computeIfAbsent(figure.series(), key -> new ArrayList<>())
                .add(figure));
        Element body = Element.of("div", "all-series");
        series.values().forEach(one -> body.add(section.series(one)));
        return Section.of(edition, "figures", figures.size(), body);
    }

    private Element series(List<Figure> series) {
        Figure first = series.get(0);
        Element list = Element.of("ol");
        series.forEach(figure -> list.add(figure(figure)));
        return Element.of("div", "series")
                .add(Element.of("h3")
                        .set("lang", edition.languageOf(first.counted().language()))
                        .text(first.counted().words()))
                .add(SeriesChart.of(edition, series))
                .add(list);
    }

    private Element figure(Figure figure) {
        Proof proof = Proof.of(edition, figure.id(), figure.evidence());
        Element line =
                Element.of("p", "line").add(proof.headline(edition.phrases().quantity(figure.quantity())));
        if (figure.asOf().range().isPresent() || figure.asOf().offset().isPresent()) {
            line.text(" ")
                    .add(Element.of("span", "as-of")
                            .text(edition.narrator().dates().told(figure.asOf())));
        }
        String relation = "page.figure." + Phrases.relation(figure);
        if (edition.narrator().messages().has(relation)) {
            line.text(" ").add(Element.of("span", "chip").text(edition.told(relation)));
        }
        return Item.of("li", "figure", figure.id()).add(line).add(proof.meta(Optional.of(figure.asOf())));
    }
}
