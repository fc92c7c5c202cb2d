package org.denouement.tell;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.denouement.model.reading.Basis;
import org.denouement.model.reading.Channel;
import org.denouement.model.reading.EntityKind;
import org.denouement.model.reading.EventClass;
import org.denouement.model.reading.Quantity;
import org.denouement.model.reading.QuotationManner;
import org.denouement.model.reading.RoleStatus;
import org.denouement.model.reading.Status;
import org.denouement.model.story.Alias;
import org.denouement.model.story.Bound;
import org.denouement.model.story.Contradiction;
import org.denouement.model.story.Entity;
import org.denouement.model.story.Event;
import org.denouement.model.story.Evidence;
import org.denouement.model.story.Figure;
import org.denouement.model.story.OpenQuestion;
import org.denouement.model.story.Part;
import org.denouement.model.story.Role;
import org.denouement.model.story.RoleName;
import org.denouement.model.story.Source;
import org.denouement.model.story.Speech;
import org.denouement.model.story.Statement;
import org.denouement.model.story.Story;
import org.denouement.model.story.Telling;
import org.denouement.model.story.Version;
import org.denouement.model.story.When;
import org.denouement.model.text.Anchor;
import org.denouement.model.text.DayOffset;
import org.denouement.model.text.Grain;
import org.denouement.model.text.Reason;
import org.denouement.model.text.TimeRange;

/** A story made by hand that holds one of everything an account can tell: a bankruptcy, in two languages. */
final class FaienceStory {
    private static final String CASTANET = "person-aa01";
    private static final String MARSAC = "person-aa02";
    private static final String ACHTERBERG = "person-aa03";
    private static final String VANDAMME = "person-aa04";
    private static final String FAIENCERIE = "organisation-bb01";
    private static final String HARROWGATE = "organisation-bb02";
    private static final String OBSERVATEUR = "organisation-bb03";
    private static final String COURT = "organisation-bb04";
    private static final String BOARD = "group-cc01";
    private static final String UNIONS = "group-cc02";

    private final FaienceCoverage coverage = FaienceCoverage.read();

    private FaienceStory() {}

    static Story story() {
        return new FaienceStory().whole();
    }

    private Story whole() {
        return new Story(
                coverage.coverage(),
                cast(),
                timeline(),
                roles(),
                statements(),
                figures(),
                contradictions(),
                questions());
    }

    private List<Entity> cast() {
        return List.of(
                entity(
                        CASTANET,
                        "Aurèle Castanet",
                        EntityKind.PERSON,
                        List.of(
                                alias("Castanet", "fixture.surname", 0.97),
                                alias("Aurele Castanett", "fixture.misspelt", 0.82)),
                        at("01", "Aurèle Castanet"),
                        at("02", "Aurèle Castanet"),
                        at("04", "Aurele Castanett")),
                entity(
                        MARSAC,
                        "Thècle Marsac",
                        EntityKind.PERSON,
                        List.of(alias("Mme Marsac", "fixture.surname", 0.95)),
                        at("03", "Thècle Marsac"),
                        at("06", "Mme Marsac")),
                entity(
                        ACHTERBERG,
                        "Rosalind Achterberg",
                        EntityKind.PERSON,
                        List.of(),
                        at("04", "Rosalind Achterberg")),
                entity(
                        VANDAMME,
                        "Hector Vandamme-Roux",
                        EntityKind.PERSON,
                        List.of(),
                        at("05", "Hector Vandamme-Roux")),
                entity(
                        FAIENCERIE,
                        "Faïencerie de Brumelac",
                        EntityKind.ORGANISATION,
                        List.of(alias("the Brumelac works", "fixture.translated", 0.74)),
                        at("03", "Faïencerie"),
                        at("04", "the Brumelac works")),
                entity(HARROWGATE, "Harrowgate Clay", EntityKind.ORGANISATION, List.of(), at("06", "Harrowgate Clay")),
                entity(
                        OBSERVATEUR,
                        "L’Observateur du Sauvemont",
                        EntityKind.ORGANISATION,
                        List.of(),
                        at("04", "L’Observateur du Sauvemont")),
                entity(
                        COURT,
                        "tribunal de commerce de Sauvemont",
                        EntityKind.ORGANISATION,
                        List.of(alias("le tribunal", "fixture.common", 0.9)),
                        at("01", "tribunal de commerce de Sauvemont")),
                entity(
                        BOARD,
                        "conseil de surveillance",
                        EntityKind.GROUP,
                        List.of(),
                        at("03", "le conseil de surveillance")),
                entity(UNIONS, "les syndicats", EntityKind.GROUP, List.of(), at("03", "Les syndicats")));
    }

    private List<Event> timeline() {
        List<Event> events = new ArrayList<>();
        events.add(new Event(
                "event-dd01",
                what("bankrupt", "declare-bankruptcy"),
                new Telling(
                        "Le tribunal de commerce de Sauvemont a placé mardi la Faïencerie de Brumelac en redressement judiciaire",
                        "fr"),
                on("2031-03-04", Basis.IMPLIED, Reason.of("fixture.weekday", "mardi", "2031-03-04")),
                Status.HAPPENED,
                List.of(part("agent", "Le tribunal", COURT), part("patient", "la Faïencerie", FAIENCERIE)),
                List.of(coverage.id("01")),
                evidence(
                        at("01", "a placé mardi la Faïencerie de Brumelac en redressement judiciaire"),
                        at("02", "a placé mardi la Faïencerie de Brumelac en redressement judiciaire"))));
        events.add(new Event(
                "event-dd02",
                what("dismiss", "end-position"),
                new Telling("le conseil de surveillance a révoqué Aurèle Castanet", "fr"),
                on("2031-03-05", Basis.IMPLIED, Reason.of("fixture.weekday", "mercredi", "2031-03-06")),
                Status.HAPPENED,
                List.of(
                        part("agent", "le conseil de surveillance", BOARD),
                        part("patient", "Aurèle Castanet", CASTANET)),
                List.of(coverage.id("03"), coverage.id("04")),
                evidence(
                        at("03", "le conseil de surveillance a révoqué Aurèle Castanet"),
                        at("04", "The board fired Aurele Castanett on Wednesday"))));
        events.add(new Event(
                "event-dd03",
                what("offer", ""),
                new Telling("Harrowgate Clay has offered to buy the Brumelac works for one euro", "en"),
                on("2031-03-07", Basis.INFERRED),
                Status.OFFERED,
                List.of(
                        part("agent", "Harrowgate Clay", HARROWGATE),
                        part("patient", "the Brumelac works", FAIENCERIE)),
                List.of(coverage.id("04")),
                evidence(at("04", "Harrowgate Clay has offered to buy the Brumelac works for one euro"))));
        events.add(new Event(
                "event-dd04",
                what("block", ""),
                new Telling(
                        "Les syndicats menacent de bloquer les fours lundi si la paie de mars n’est pas versée", "fr"),
                on("2031-03-10", Basis.STATED),
                Status.THREATENED,
                List.of(part("agent", "Les syndicats", UNIONS), new Part("instrument", "les fours", Optional.empty())),
                List.of(coverage.id("03"), coverage.id("05")),
                evidence(
                        at("03", "Les syndicats menacent de bloquer les fours lundi"),
                        at("05", "Le blocage des fours, annoncé pour ce lundi, n’a pas eu lieu"))));
        events.add(new Event(
                "event-dd05",
                what("close", ""),
                new Telling("La préfecture dément toute fermeture du site", "fr"),
                on("2031-03-10", Basis.INFERRED),
                Status.DENIED,
                List.of(),
                List.of(coverage.id("05")),
                evidence(at("05", "La préfecture dément toute fermeture du site"))));
        events.addAll(laterEvents());
        return events;
    }

    private List<Event> laterEvents() {
        return List.of(
                new Event(
                        "event-dd06",
                        what("appoint", "start-position"),
                        new Telling("Le conseil a nommé jeudi Thècle Marsac directrice générale", "fr"),
                        on("2031-03-13", Basis.IMPLIED, Reason.of("fixture.weekday", "jeudi", "2031-03-14")),
                        Status.HAPPENED,
                        List.of(part("agent", "Le conseil", BOARD), part("patient", "Thècle Marsac", MARSAC)),
                        List.of(coverage.id("06")),
                        evidence(at("06", "Le conseil a nommé jeudi Thècle Marsac directrice générale."))),
                new Event(
                        "event-dd07",
                        what("meet", "meet"),
                        new Telling("L’ancien directeur aurait rencontré un second repreneur", "fr"),
                        new When(
                                Optional.of(TimeRange.until(LocalDate.parse("2031-03-14"))),
                                Optional.empty(),
                                Basis.IMPLIED,
                                List.of()),
                        Status.REPORTED,
                        List.of(part("agent", "L’ancien directeur", CASTANET)),
                        List.of(coverage.id("06")),
                        evidence(at("06", "L’ancien directeur aurait rencontré un second repreneur"))),
                new Event(
                        "event-dd08",
                        what("hear", "trial-hearing"),
                        new Telling("Le tribunal examinera l’offre de Harrowgate Clay le 28 mars", "fr"),
                        on("2031-03-28", Basis.STATED),
                        Status.PLANNED,
                        List.of(part("agent", "Le tribunal", COURT)),
                        List.of(coverage.id("06")),
                        evidence(at("06", "Le tribunal examinera l’offre de Harrowgate Clay le 28 mars"))),
                new Event(
                        "event-dd09",
                        what("close", "end-org"),
                        new Telling("la sirène a sonné pour la dernière fois à l’atelier des moules", "fr"),
                        new When(Optional.empty(), Optional.of(new DayOffset(-1, -1)), Basis.RELATIVE, List.of()),
                        Status.HAPPENED,
                        List.of(),
                        List.of(coverage.id("07")),
                        evidence(at("07", "Hier, la sirène a sonné pour la dernière fois à l’atelier des moules"))),
                new Event(
                        "event-dd10",
                        what("keep", ""),
                        new Telling("Les anciens ont gardé les clefs du musée", "fr"),
                        When.UNDATED,
                        Status.HAPPENED,
                        List.of(),
                        List.of(coverage.id("07")),
                        evidence(at("07", "Les anciens ont gardé les clefs du musée"))));
    }

    private List<Role> roles() {
        RoleName head = new RoleName("directeur général", "fr", "chief-executive");
        When march2024 = new When(
                Optional.of(TimeRange.month(java.time.YearMonth.of(2024, 3))),
                Optional.empty(),
                Basis.STATED,
                List.of());
        When fallen = new When(
                Optional.of(TimeRange.between(LocalDate.parse("2031-03-05"), LocalDate.parse("2031-03-06"))),
                Optional.empty(),
                Basis.IMPLIED,
                List.of());
        return List.of(
                new Role(
                        "role-ee01",
                        Optional.of(CASTANET),
                        head,
                        Optional.of(FAIENCERIE),
                        new Bound(march2024, evidence(at("03", "directeur général depuis mars 2024"))),
                        new Bound(
                                on("2031-03-05", Basis.IMPLIED),
                                evidence(at("03", "Mercredi soir, le conseil de surveillance a révoqué"))),
                        RoleStatus.HELD,
                        evidence(at("03", "Aurèle Castanet, directeur général depuis mars 2024"))),
                new Role(
                        "role-ee02",
                        Optional.of(MARSAC),
                        new RoleName("directrice générale", "fr", "chief-executive"),
                        Optional.of(FAIENCERIE),
                        new Bound(fallen, evidence(at("03", "assure l’intérim"))),
                        new Bound(on("2031-03-12", Basis.INFERRED), evidence(at("06", "Le conseil a nommé jeudi"))),
                        RoleStatus.INTERIM,
                        evidence(at("03", "Thècle Marsac, la directrice financière, assure l’intérim"))),
                new Role(
                        "role-ee03",
                        Optional.of(ACHTERBERG),
                        head,
                        Optional.of(FAIENCERIE),
                        new Bound(
                                new When(
                                        Optional.of(TimeRange.until(LocalDate.parse("2031-03-13"))),
                                        Optional.empty(),
                                        Basis.IMPLIED,
                                        List.of()),
                                evidence()),
                        Bound.OPEN,
                        RoleStatus.REFUSED,
                        evidence(at("06", "Le poste avait été proposé à Rosalind Achterberg, qui l’a refusé"))),
                new Role(
                        "role-ee04",
                        Optional.of(MARSAC),
                        new RoleName("directrice générale", "fr", "chief-executive"),
                        Optional.of(FAIENCERIE),
                        new Bound(on("2031-03-14", Basis.INFERRED), evidence(at("06", "nommé jeudi Thècle Marsac"))),
                        Bound.OPEN,
                        RoleStatus.HELD,
                        evidence(at("06", "Thècle Marsac directrice générale"))),
                new Role(
                        "role-ee05",
                        Optional.of(ACHTERBERG),
                        new RoleName("runs Harrowgate Clay", "en", "chief-executive"),
                        Optional.of(HARROWGATE),
                        Bound.OPEN,
                        Bound.OPEN,
                        RoleStatus.HELD,
                        evidence(at("04", "who runs Harrowgate Clay"))),
                new Role(
                        "role-ee06",
                        Optional.empty(),
                        new RoleName("administrator", "en", "receiver"),
                        Optional.of(FAIENCERIE),
                        Bound.OPEN,
                        Bound.OPEN,
                        RoleStatus.HELD,
                        evidence(at("04", "the administrator said"))));
    }

    private List<Statement> statements() {
        Reason named = Reason.of("fixture.named");
        Source memo = new Source(
                Optional.of(CASTANET),
                "Castanet",
                named,
                new Channel("memo", "", Optional.empty()),
                Optional.of(OBSERVATEUR));
        return List.of(
                statement(
                        "quote-ff01",
                        new Speech("Nous ne lâcherons aucun four", "fr", QuotationManner.DIRECT),
                        new Source(Optional.of(CASTANET), "Aurèle Castanet", named, Channel.UNTOLD, Optional.empty()),
                        "family-1 fullest",
                        at("01", "Nous ne lâcherons aucun four"),
                        at("02", "Nous ne lâcherons aucun four")),
                statement(
                        "quote-ff02",
                        new Speech(
                                "Je vous dois la vérité. Depuis l’automne, la banque refusait chaque facture de gaz. J’ai vendu le stock d’or des décors pour payer la paie de décembre. 🔥\nJe n’ai rien pris pour moi. Les comptes sont à votre disposition.",
                                "fr",
                                QuotationManner.BLOCK),
                        memo,
                        "family-2 fullest",
                        at(
                                "03",
                                "Je vous dois la vérité. Depuis l’automne, la banque refusait chaque facture de gaz. J’ai vendu le stock d’or des décors pour payer la paie de décembre. 🔥\nJe n’ai rien pris pour moi. Les comptes sont à votre disposition.")),
                statement(
                        "quote-ff03",
                        new Speech(
                                "sold the stock of gold for decoration to pay the December wages",
                                "en",
                                QuotationManner.MIXED),
                        memo,
                        "family-2 translated",
                        at("04", "sold the stock of gold for decoration to pay the December wages")),
                statement(
                        "quote-ff04",
                        new Speech("J’ai vendu le stock d’or pour payer la paie", "fr", QuotationManner.DIRECT),
                        new Source(
                                Optional.of(CASTANET), "l’ancien directeur", named, Channel.UNTOLD, Optional.empty()),
                        "family-2 cut",
                        at("05", "J’ai vendu le stock d’or pour payer la paie")),
                statement(
                        "quote-ff05",
                        new Speech("We want the kilns, the name and the people", "en", QuotationManner.DIRECT),
                        new Source(
                                Optional.of(ACHTERBERG),
                                "Rosalind Achterberg",
                                named,
                                new Channel("post", "Mastodon", Optional.empty()),
                                Optional.empty()),
                        "family-3 fullest",
                        at("04", "We want the kilns, the name and the people")),
                statement(
                        "quote-ff06",
                        new Speech("The bid would keep 150 of the 212 jobs", "en", QuotationManner.INDIRECT),
                        new Source(
                                Optional.empty(),
                                "two people familiar with the talks",
                                Reason.of("fixture.anonymous"),
                                new Channel("anonymous", "", Optional.empty()),
                                Optional.empty()),
                        "family-4 fullest",
                        at("04", "The bid would keep 150 of the 212 jobs")),
                statement(
                        "quote-ff07",
                        new Speech(
                                "Si l’offre est retenue, le musée ouvrira aussi le dimanche",
                                "fr",
                                QuotationManner.DIRECT),
                        new Source(Optional.of(MARSAC), "Mme Marsac", named, Channel.UNTOLD, Optional.empty()),
                        "family-5 fullest",
                        at("06", "Si l’offre est retenue, le musée ouvrira aussi le dimanche")));
    }

    private List<Figure> figures() {
        return List.of(
                debt("figure-aa01", "31000000", "2031-03-04", "single", at("01", "31 millions d’euros")),
                debt("figure-aa02", "36000000", "2031-03-07", "supersedes", at("04", "€36 million")),
                debt("figure-aa03", "38500000", "2031-03-10", "supersedes", at("05", "38,5 millions d’euros")),
                people("figure-aa04", "180", "contested", at("05", "Quelque 180 salariés")),
                people("figure-aa05", "300", "contested", at("05", "300, selon les syndicats")),
                new Figure(
                        "figure-aa06",
                        Quantity.exactly(new BigDecimal("212"), ""),
                        new Telling("salariés", "fr"),
                        "employee",
                        When.UNDATED,
                        "series-staff",
                        "agrees",
                        evidence(at("01", "212 salariés"), at("02", "212 salariés"), at("04", "212 jobs"))));
    }

    private Figure debt(String id, String value, String day, String relation, Anchor words) {
        return new Figure(
                id,
                Quantity.exactly(new BigDecimal(value), "EUR"),
                new Telling("dettes", "fr"),
                "debt",
                on(day, Basis.IMPLIED),
                "series-debt",
                relation,
                evidence(words));
    }

    private Figure people(String id, String value, String relation, Anchor words) {
        BigDecimal number = new BigDecimal(value);
        boolean about = value.equals("180");
        return new Figure(
                id,
                new Quantity(Optional.of(number), Optional.of(number), about, ""),
                new Telling("manifestants", "fr"),
                "demonstrator",
                on("2031-03-10", Basis.IMPLIED),
                "series-march",
                relation,
                evidence(words));
    }

    private List<Contradiction> contradictions() {
        return List.of(
                new Contradiction(
                        "dispute-ab01",
                        "figure",
                        Reason.of("fixture.dispute.figure", "manifestants"),
                        List.of(
                                version("Quelque 180 salariés ont manifesté, selon la police", "figure-aa04", "05"),
                                version("300, selon les syndicats", "figure-aa05", "05"))),
                new Contradiction(
                        "dispute-ab02",
                        "correction",
                        Reason.of("fixture.dispute.correction", "Le Brumelac libre"),
                        List.of(version(
                                "une première version de cet article parlait de 240 salariés ; ils sont 212",
                                "figure-aa06",
                                "06"))));
    }

    private List<OpenQuestion> questions() {
        return List.of(
                new OpenQuestion(
                        "question-ac01",
                        new Telling("Pourquoi le conseil a-t-il attendu trois mois ?", "fr"),
                        "why",
                        Optional.empty(),
                        Optional.empty(),
                        evidence(at("03", "Pourquoi le conseil a-t-il attendu trois mois ?"))),
                new OpenQuestion(
                        "question-ac02",
                        new Telling("Où est passé l’or ?", "fr"),
                        "where",
                        Optional.empty(),
                        Optional.of(evidence(at("05", "L’or a été cédé à un affineur de Combes pour 410 000 euros"))),
                        evidence(at("03", "Où est passé l’or ?"))));
    }

    private Version version(String words, String item, String article) {
        return new Version(new Telling(words, "fr"), List.of(item), evidence(at(article, words)));
    }

    private Anchor at(String article, String words) {
        return coverage.words(article, words, "fixture.rule");
    }

    private static Entity entity(String id, String name, EntityKind kind, List<Alias> aliases, Anchor... mentions) {
        return new Entity(id, name, kind, aliases, new Evidence(List.of(mentions), List.of()));
    }

    private static Alias alias(String name, String key, double confidence) {
        return new Alias(name, Reason.of(key, name), confidence);
    }

    private static EventClass what(String concept, String type) {
        return new EventClass("OCCURRENCE", type, concept, concept);
    }

    private static Part part(String role, String words, String entity) {
        return new Part(role, words, Optional.of(entity));
    }

    /** {@code standing} is the family and the relation, as {@code "family-2 cut"}. */
    private static Statement statement(String id, Speech speech, Source source, String standing, Anchor... words) {
        String[] parts = standing.split(" ");
        return new Statement(id, speech, source, When.UNDATED, parts[0], parts[1], evidence(words));
    }

    private static When on(String day, Basis basis, Reason... because) {
        TimeRange range = TimeRange.day(LocalDate.parse(day));
        return new When(
                Optional.of(new TimeRange(range.earliest(), range.latest(), Grain.DAY, false)),
                Optional.empty(),
                basis,
                List.of(because));
    }

    private static Evidence evidence(Anchor... words) {
        return new Evidence(
                List.of(words),
                Arrays.stream(words)
                        .map(word -> Reason.of("fixture.found", word.exact()))
                        .limit(1)
                        .toList());
    }
}
