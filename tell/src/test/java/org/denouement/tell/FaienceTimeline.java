package org.denouement.tell;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.denouement.model.reading.Basis;
import org.denouement.model.reading.Status;
import org.denouement.model.story.Event;
import org.denouement.model.story.Part;
import org.denouement.model.story.Telling;
import org.denouement.model.story.When;
import org.denouement.model.text.DayOffset;
import org.denouement.model.text.Reason;
import org.denouement.model.text.TimeRange;

/** The events of the hand-made story: one of each status, dated, relative and undated. */
final class FaienceTimeline {
    private final FaienceParts parts = new FaienceParts();

    static List<Event> timeline() {
        return new FaienceTimeline().events();
    }

    private List<Event> events() {
        List<Event> events = new ArrayList<>();
        events.add(new Event(
                "event-dd01",
                FaienceParts.what("bankrupt", "declare-bankruptcy"),
                new Telling(
                        "Le tribunal de commerce de Sauvemont a placé mardi la Faïencerie de Brumelac en redressement judiciaire",
                        "fr"),
                FaienceParts.on("2031-03-04", Basis.IMPLIED, Reason.of("fixture.weekday", "mardi", "2031-03-04")),
                Status.HAPPENED,
                List.of(
                        FaienceParts.part("agent", "Le tribunal", FaienceParts.COURT),
                        FaienceParts.part("patient", "la Faïencerie", FaienceParts.FAIENCERIE)),
                List.of(parts.coverage().id("01")),
                FaienceParts.evidence(
                        parts.at("01", "a placé mardi la Faïencerie de Brumelac en redressement judiciaire"),
                        parts.at("02", "a placé mardi la Faïencerie de Brumelac en redressement judiciaire"))));
        events.add(new Event(
                "event-dd02",
                FaienceParts.what("dismiss", "end-position"),
                new Telling("le conseil de surveillance a révoqué Aurèle Castanet", "fr"),
                FaienceParts.on("2031-03-05", Basis.IMPLIED, Reason.of("fixture.weekday", "mercredi", "2031-03-06")),
                Status.HAPPENED,
                List.of(
                        FaienceParts.part("agent", "le conseil de surveillance", FaienceParts.BOARD),
                        FaienceParts.part("patient", "Aurèle Castanet", FaienceParts.CASTANET)),
                List.of(parts.coverage().id("03"), parts.coverage().id("04")),
                FaienceParts.evidence(
                        parts.at("03", "le conseil de surveillance a révoqué Aurèle Castanet"),
                        parts.at("04", "The board fired Aurele Castanett on Wednesday"))));
        events.add(new Event(
                "event-dd03",
                FaienceParts.what("offer", ""),
                new Telling("Harrowgate Clay has offered to buy the Brumelac works for one euro", "en"),
                FaienceParts.on("2031-03-07", Basis.INFERRED),
                Status.OFFERED,
                List.of(
                        FaienceParts.part("agent", "Harrowgate Clay", FaienceParts.HARROWGATE),
                        FaienceParts.part("patient", "the Brumelac works", FaienceParts.FAIENCERIE)),
                List.of(parts.coverage().id("04")),
                FaienceParts.evidence(
                        parts.at("04", "Harrowgate Clay has offered to buy the Brumelac works for one euro"))));
        events.add(new Event(
                "event-dd04",
                FaienceParts.what("block", ""),
                new Telling(
                        "Les syndicats menacent de bloquer les fours lundi si la paie de mars n’est pas versée", "fr"),
                FaienceParts.on("2031-03-10", Basis.STATED),
                Status.THREATENED,
                List.of(
                        FaienceParts.part("agent", "Les syndicats", FaienceParts.UNIONS),
                        new Part("instrument", "les fours", Optional.empty())),
                List.of(parts.coverage().id("03"), parts.coverage().id("05")),
                FaienceParts.evidence(
                        parts.at("03", "Les syndicats menacent de bloquer les fours lundi"),
                        parts.at("05", "Le blocage des fours, annoncé pour ce lundi, n’a pas eu lieu"))));
        events.add(new Event(
                "event-dd05",
                FaienceParts.what("close", ""),
                new Telling("La préfecture dément toute fermeture du site", "fr"),
                FaienceParts.on("2031-03-10", Basis.INFERRED),
                Status.DENIED,
                List.of(),
                List.of(parts.coverage().id("05")),
                FaienceParts.evidence(parts.at("05", "La préfecture dément toute fermeture du site"))));
        events.addAll(laterEvents());
        return events;
    }

    private List<Event> laterEvents() {
        return List.of(
                new Event(
                        "event-dd06",
                        FaienceParts.what("appoint", "start-position"),
                        new Telling("Le conseil a nommé jeudi Thècle Marsac directrice générale", "fr"),
                        FaienceParts.on(
                                "2031-03-13", Basis.IMPLIED, Reason.of("fixture.weekday", "jeudi", "2031-03-14")),
                        Status.HAPPENED,
                        List.of(
                                FaienceParts.part("agent", "Le conseil", FaienceParts.BOARD),
                                FaienceParts.part("patient", "Thècle Marsac", FaienceParts.MARSAC)),
                        List.of(parts.coverage().id("06")),
                        FaienceParts.evidence(
                                parts.at("06", "Le conseil a nommé jeudi Thècle Marsac directrice générale."))),
                new Event(
                        "event-dd07",
                        FaienceParts.what("meet", "meet"),
                        new Telling("L’ancien directeur aurait rencontré un second repreneur", "fr"),
                        new When(
                                Optional.of(TimeRange.until(LocalDate.parse("2031-03-14"))),
                                Optional.empty(),
                                Basis.IMPLIED,
                                List.of()),
                        Status.REPORTED,
                        List.of(FaienceParts.part("agent", "L’ancien directeur", FaienceParts.CASTANET)),
                        List.of(parts.coverage().id("06")),
                        FaienceParts.evidence(
                                parts.at("06", "L’ancien directeur aurait rencontré un second repreneur"))),
                new Event(
                        "event-dd08",
                        FaienceParts.what("hear", "trial-hearing"),
                        new Telling("Le tribunal examinera l’offre de Harrowgate Clay le 28 mars", "fr"),
                        FaienceParts.on("2031-03-28", Basis.STATED),
                        Status.PLANNED,
                        List.of(FaienceParts.part("agent", "Le tribunal", FaienceParts.COURT)),
                        List.of(parts.coverage().id("06")),
                        FaienceParts.evidence(
                                parts.at("06", "Le tribunal examinera l’offre de Harrowgate Clay le 28 mars"))),
                new Event(
                        "event-dd09",
                        FaienceParts.what("close", "end-org"),
                        new Telling("la sirène a sonné pour la dernière fois à l’atelier des moules", "fr"),
                        new When(Optional.empty(), Optional.of(new DayOffset(-1, -1)), Basis.RELATIVE, List.of()),
                        Status.HAPPENED,
                        List.of(),
                        List.of(parts.coverage().id("07")),
                        FaienceParts.evidence(parts.at(
                                "07", "Hier, la sirène a sonné pour la dernière fois à l’atelier des moules"))),
                new Event(
                        "event-dd10",
                        FaienceParts.what("keep", ""),
                        new Telling("Les anciens ont gardé les clefs du musée", "fr"),
                        When.UNDATED,
                        Status.HAPPENED,
                        List.of(),
                        List.of(parts.coverage().id("07")),
                        FaienceParts.evidence(parts.at("07", "Les anciens ont gardé les clefs du musée"))));
    }
}
