package org.denouement.reconcile.doubt;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.denouement.model.article.BlockKind;
import org.denouement.model.story.Contradiction;
import org.denouement.model.story.Figure;
import org.denouement.model.story.Version;
import org.denouement.model.text.Reason;
import org.denouement.reconcile.item.ItemIds;

/** Figures of one series that independent sources give for the same moment. */
final class FigureDisputes {
    /** In characters: so near, two numbers stand in one sentence. */
    private static final int BESIDE = 120;

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
        List<Contradiction> found = new ArrayList<>();
        series.forEach((key, contested) -> {
            if (contested.size() > 1) {
                found.add(contradiction(key, contested, "figure"));
            }
        });
        figures.stream()
                .filter(figure -> figure.relation().equals("corrected") && !isInNote(figure))
                .forEach(wrong -> right(wrong, figures)
                        .ifPresent(right -> found.add(contradiction(right.id(), List.of(wrong, right), "correction"))));
        return found;
    }

    /** Told only where a note of the outlet corrects it: the note is told as a whole. */
    private boolean isInNote(Figure figure) {
        return figure.evidence().anchors().stream()
                .allMatch(anchor -> passages.reading(anchor.source()).article().blocks().stream()
                        .anyMatch(block -> block.kind() == BlockKind.CORRECTION
                                && block.span().contains(anchor.span())));
    }

    /** What stands in the series beside the wrong number: the one told in the same words, else the next. */
    private static Optional<Figure> right(Figure wrong, List<Figure> figures) {
        List<Figure> others = figures.stream()
                .filter(figure -> figure.series().equals(wrong.series()))
                .filter(figure -> !figure.relation().equals("corrected"))
                .toList();
        Optional<Figure> beside = others.stream()
                .filter(figure -> figure.evidence().anchors().stream()
                        .anyMatch(anchor -> wrong.evidence().anchors().stream()
                                .anyMatch(other -> other.source().equals(anchor.source())
                                        && Math.abs(other.span().start()
                                                        - anchor.span().start())
                                                < BESIDE)))
                .findFirst();
        return beside.or(() -> others.stream().reduce((first, second) -> second));
    }

    private Contradiction contradiction(String series, List<Figure> figures, String kind) {
        List<Version> versions = figures.stream()
                .map(figure -> passages.version(figure.evidence(), List.of(figure.id())))
                .toList();
        boolean corrected = kind.equals("correction");
        Reason what = Reason.of(corrected ? "disputes.figure.corrected" : "disputes.figure", counted(figures));
        return new Contradiction(ItemIds.of("dispute", kind, series), kind, what, versions);
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
