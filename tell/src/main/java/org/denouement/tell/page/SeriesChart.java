package org.denouement.tell.page;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.denouement.model.story.Figure;

/** One figure as it changed, drawn in steps from zero; contested values stand beside each other as open circles. */
final class SeriesChart {
    private static final int WIDTH = 360;
    private static final int HEIGHT = 96;
    private static final int TOP = 24;
    private static final int RIGHT = 70;

    private record Point(LocalDate day, double value, Figure figure) {}

    private final Edition edition;
    private final List<Point> points;
    private final TimeAxis axis;
    private final double highest;

    private SeriesChart(Edition edition, List<Point> points) {
        this.edition = edition;
        this.points = points;
        LocalDate first = points.get(0).day();
        LocalDate last = points.get(points.size() - 1).day();
        this.axis = new TimeAxis(first, last.isAfter(first) ? last : first.plusDays(1), WIDTH - RIGHT);
        this.highest = points.stream().mapToDouble(Point::value).max().orElse(1);
    }

    /** Empty unless there are two values of different size, each with its day. */
    static Optional<Element> of(Edition edition, List<Figure> series) {
        List<Point> points = new ArrayList<>();
        series.forEach(figure -> point(figure).ifPresent(points::add));
        points.sort(Comparator.comparing(Point::day));
        long values = points.stream().map(Point::value).distinct().count();
        return values < 2
                        || points.get(0)
                                .day()
                                .equals(points.get(points.size() - 1).day())
                ? Optional.empty()
                : Optional.of(new SeriesChart(edition, points).drawn());
    }

    private static Optional<Point> point(Figure figure) {
        Optional<BigDecimal> value =
                figure.quantity().low().or(() -> figure.quantity().high());
        Optional<LocalDate> day = figure.asOf().range().flatMap(range -> range.lastDay());
        return value.filter(number -> number.signum() > 0)
                .flatMap(number -> day.map(known -> new Point(known, number.doubleValue(), figure)));
    }

    private Element drawn() {
        Element svg = Svg.chart("steps", WIDTH)
                .set("role", "img")
                .set("aria-label", edition.told("page.figures.drawn"))
                .set("viewBox", "0 0 " + WIDTH + " " + (HEIGHT + 4));
        svg.add(Svg.line(0, HEIGHT, WIDTH, HEIGHT, "axis"));
        svg.add(Svg.path("step", steps()));
        for (Point point : points) {
            boolean contested = point.figure().relation().equals("contested");
            svg.add(Svg.circle(axis.at(point.day()), y(point), 4, contested ? "dot contested" : "dot"));
        }
        points.stream().map(Point::day).distinct().forEach(day -> svg.add(label(day)));
        return svg;
    }

    /** The values of one day, side by side over the highest of them. */
    private Element label(LocalDate day) {
        List<Point> those =
                points.stream().filter(point -> point.day().equals(day)).toList();
        String values = those.stream()
                .map(point -> edition.phrases().quantity(point.figure().quantity()))
                .distinct()
                .collect(Collectors.joining(" / "));
        double top = those.stream().mapToDouble(this::y).min().orElse(HEIGHT);
        return Svg.text(axis.at(day) - 3, top - 8, "value", values);
    }

    private String steps() {
        StringBuilder path = new StringBuilder();
        for (Point point : points) {
            if (point.figure().relation().equals("contested")) {
                continue;
            }
            String x = Svg.number(axis.at(point.day()));
            path.append(path.length() == 0 ? "M" + x : "H" + x);
            path.append(path.indexOf("V") < 0 && path.indexOf("H") < 0 ? " " : "V")
                    .append(Svg.number(y(point)));
        }
        return path.length() == 0 ? "M0 0" : path.append("H").append(WIDTH).toString();
    }

    private double y(Point point) {
        return HEIGHT - (HEIGHT - TOP) * point.value() / highest;
    }
}
