package org.denouement.reconcile.doubt;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.denouement.model.story.Contradiction;
import org.denouement.model.story.Figure;
import org.denouement.model.story.Version;
import org.denouement.model.text.Reason;
import org.denouement.reconcile.item.ItemIds;

/** Figures of one series that independent sources give for the same moment. */
final class FigureDisputes {
    private final Passages passages;

    FigureDisputes(Passages passages) {
        this.passages = passages;
    }

    List<Contradiction> find(List<Figure> figures) {
        Map<String, List<Figure>> series = new TreeMap<>();
        figures.stream()
                .filter(figure -> figure.relation().equals("contested"))
                .forEach(figure -> series.computeIfAbsent(figure.series(), key -> new ArrayList<>())
                        .add(figure));
        return series.entrySet().stream()
                .filter(entry -> entry.getValue().size() > 1)
                .map(entry -> contradiction(entry.getKey(), entry.getValue()))
                .toList();
    }

    private Contradiction contradiction(String series, List<Figure> figures) {
        List<Version> versions = figures.stream()
                .map(figure -> passages.version(figure.evidence(), List.of(figure.id())))
                .toList();
        Reason what = Reason.of("disputes.figure", counted(figures));
        return new Contradiction(ItemIds.of("dispute", "figure", series), "figure", what, versions);
    }

    /** What is counted; the numbers themselves where no noun tells it. */
    private static String counted(List<Figure> figures) {
        return figures.stream()
                .filter(figure -> figure.evidence().anchors().stream()
                        .anyMatch(anchor -> !anchor.by().startsWith("figures.bare")))
                .map(figure -> figure.counted().words())
                .findFirst()
                .orElseGet(() -> figures.stream()
                        .map(Figure::quantity)
                        .map(quantity -> quantity.low().or(quantity::high))
                        .flatMap(Optional::stream)
                        .map(BigDecimal::toPlainString)
                        .collect(Collectors.joining(" / ")));
    }
}
