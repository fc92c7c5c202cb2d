package org.denouement.tell.page;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.denouement.model.article.Article;
import org.denouement.model.article.Dated;
import org.denouement.model.reading.RoleStatus;
import org.denouement.model.story.Role;
import org.denouement.tell.Words;

/**
 * Who held what from when to when, drawn: a lane a title, a bar a holder. Interim bars are hatched, ends that are open or
 * uncertain fade, gaps are dotted. The table beside it says the same to those who do not see it.
 */
final class RoleChart {
    private static final int WIDTH = 720;
    private static final int LANE = 30;
    private static final int ROW = 34;
    private static final int BAR = 11;
    private static final int SHORTEST = 7;
    private static final int AXIS = 26;

    private final Edition edition;
    private final TimeAxis axis;
    private final Element svg = Svg.chart("roles", WIDTH);
    private int y;

    private RoleChart(Edition edition, TimeAxis axis) {
        this.edition = edition;
        this.axis = axis;
    }

    /** Empty when no role has a date. */
    static Optional<Element> of(Edition edition, List<RoleLane> lanes) {
        List<RoleLane> dated =
                lanes.stream().filter(lane -> !lane.dated().isEmpty()).toList();
        return axis(edition, dated).map(axis -> new RoleChart(edition, axis).drawn(dated));
    }

    /**
     * From the first to the last day of the story's own time: what began long before it is drawn from the edge, so that
     * a term of ten years does not press a week of changes into one line.
     */
    private static Optional<TimeAxis> axis(Edition edition, List<RoleLane> lanes) {
        List<LocalDate> days = new ArrayList<>();
        for (RoleLane lane : lanes) {
            for (Role role : lane.dated()) {
                RoleBar bar = RoleBar.of(role);
                bar.earliest().ifPresent(days::add);
                bar.begun().ifPresent(days::add);
                bar.ending().ifPresent(days::add);
                bar.latest().ifPresent(days::add);
            }
        }
        if (days.isEmpty()) {
            return Optional.empty();
        }
        List<LocalDate> published = edition.numbers().articles().stream()
                .flatMap(article -> published(article).stream())
                .sorted()
                .toList();
        LocalDate from = published.isEmpty() ? Collections.min(days) : published.get(0);
        LocalDate to = published.isEmpty() ? Collections.max(days) : published.get(published.size() - 1);
        long reach = Math.max(14, 2 * ChronoUnit.DAYS.between(from, to));
        List<LocalDate> near = new ArrayList<>(List.of(from, to));
        days.stream()
                .filter(day -> Math.abs(ChronoUnit.DAYS.between(from, day)) <= reach)
                .forEach(near::add);
        long margin = Math.max(1, ChronoUnit.DAYS.between(Collections.min(near), Collections.max(near)) / 12);
        return Optional.of(new TimeAxis(
                Collections.min(near).minusDays(margin), Collections.max(near).plusDays(margin), WIDTH));
    }

    private static Optional<LocalDate> published(Article article) {
        return article.masthead().published().map(Dated::day);
    }

    private Element drawn(List<RoleLane> lanes) {
        svg.set("role", "img").set("aria-label", edition.told("page.roles.drawn"));
        svg.add(Svg.fades());
        lanes.forEach(this::lane);
        ticks();
        return Element.of("div", "drawing")
                .set("tabindex", "0")
                .set("role", "region")
                .set("aria-label", edition.told("page.roles.drawn"))
                .add(svg.set("viewBox", "0 0 " + WIDTH + " " + (y + AXIS)));
    }

    private void lane(RoleLane lane) {
        Role first = lane.first();
        String organisation = edition.narrator()
                .name(first.organisation())
                .map(name -> " · " + name)
                .orElse("");
        svg.add(Svg.text(0, y + 20, "lane", edition.narrator().title(first).words() + organisation));
        y += LANE;
        lane.dated().forEach(this::row);
        lane.vacancies().forEach(this::vacancy);
    }

    private void row(Role role) {
        RoleBar bar = RoleBar.of(role);
        String name = edition.narrator().name(role.holder()).orElseGet(() -> edition.told("role.nobody"));
        String status =
                role.status() == RoleStatus.HELD ? "" : " (" + edition.told("role." + Words.lower(role.status())) + ")";
        if (RoleBar.isMoment(role)) {
            moment(bar, name + status);
        } else {
            bar(bar, name + status, Words.lower(role.status()));
        }
        y += ROW;
    }

    private void moment(RoleBar bar, String label) {
        double x = axis.at(bar.begun().or(bar::earliest).orElse(bar.start()));
        double middle = y + 22.5;
        svg.add(Svg.path("moment", "M" + Svg.number(x) + " " + (middle - 6) + "l6 6l-6 6l-6 -6z"));
        label(x - 6, label);
    }

    private void bar(RoleBar bar, String label, String status) {
        double begun = bar.begun().or(bar::earliest).map(axis::at).orElse(-1.0);
        double ending = bar.ending().or(bar::latest).map(axis::at).orElse(-1.0);
        double left = bar.earliest().map(axis::at).orElse(begun < 0 ? 0 : Math.max(0, begun - WIDTH / 12.0));
        double right = bar.latest().map(axis::at).orElse(ending < 0 ? WIDTH : Math.min(WIDTH, ending + WIDTH / 12.0));
        double sureFrom = begun < 0 ? Math.max(0, ending - WIDTH / 12.0) : begun;
        double sureTo = ending < 0 ? Math.max(sureFrom, right - WIDTH / 12.0) : Math.max(sureFrom, ending);
        boolean earlier = bar.earliest().filter(axis::isBefore).isPresent();
        svg.add(Svg.bar(left, y + 17, Math.max(0, sureFrom - left), BAR, "bar rising " + status));
        svg.add(Svg.bar(sureFrom, y + 17, Math.max(SHORTEST, sureTo - sureFrom), BAR, "bar " + status));
        svg.add(Svg.bar(sureTo, y + 17, Math.max(0, right - sureTo), BAR, "bar falling " + status));
        String since = earlier
                ? " · "
                        + bar.earliest()
                                .map(this::month)
                                .map(month -> edition.told("page.since", month))
                                .orElse("")
                : "";
        label(left, label + since);
    }

    private void vacancy(RoleLane.Vacancy vacancy) {
        double from = axis.at(vacancy.from());
        svg.add(Svg.bar(from, y + 17, axis.at(vacancy.to()) - from, BAR, "vacancy"));
        label(from, edition.told("page.vacancy"));
        y += ROW;
    }

    /** Above the bar, or ending at the edge when it would run over it. */
    private void label(double x, String words) {
        boolean late = x > WIDTH * 0.6;
        svg.add(Svg.text(late ? WIDTH : x, y + 12, late ? "holder late" : "holder", words));
    }

    private void ticks() {
        int bottom = y + 6;
        svg.add(Svg.line(0, bottom, WIDTH, bottom, "axis"));
        DateTimeFormatter format = format();
        for (LocalDate tick : axis.ticks()) {
            double x = axis.at(tick);
            if (x > WIDTH - 20) {
                continue;
            }
            svg.add(Svg.line(x, 0, x, bottom + 4, "grid"));
            svg.add(Svg.text(x, bottom + 17, "tick", format.format(tick)));
        }
    }

    private DateTimeFormatter format() {
        long days = ChronoUnit.DAYS.between(axis.first(), axis.last());
        String key = days <= 130 ? "date.tick.day" : days <= 1500 ? "date.tick.month" : "date.tick.year";
        return DateTimeFormatter.ofPattern(edition.told(key), locale());
    }

    private String month(LocalDate day) {
        return DateTimeFormatter.ofPattern(edition.told("date.month"), locale()).format(day);
    }

    private Locale locale() {
        return Locale.forLanguageTag(edition.narrator().messages().language());
    }
}
