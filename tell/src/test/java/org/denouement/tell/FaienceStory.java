package org.denouement.tell;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.denouement.model.reading.Basis;
import org.denouement.model.reading.Channel;
import org.denouement.model.reading.EntityKind;
import org.denouement.model.reading.Quantity;
import org.denouement.model.reading.QuotationManner;
import org.denouement.model.reading.RoleStatus;
import org.denouement.model.story.Alias;
import org.denouement.model.story.Bound;
import org.denouement.model.story.Contradiction;
import org.denouement.model.story.Entity;
import org.denouement.model.story.Evidence;
import org.denouement.model.story.Figure;
import org.denouement.model.story.OpenQuestion;
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
import org.denouement.model.text.Reason;
import org.denouement.model.text.TimeRange;

/** A story made by hand that holds one of everything an account can tell: a bankruptcy, in two languages. */
final class FaienceStory {
    private final FaienceParts parts = new FaienceParts();

    private FaienceStory() {}

    static Story story() {
        return new FaienceStory().whole();
    }

    private Story whole() {
        return new Story(
                parts.coverage().coverage(),
                cast(),
                FaienceTimeline.timeline(),
                roles(),
                statements(),
                figures(),
                contradictions(),
                questions());
    }

    private List<Entity> cast() {
        return List.of(
                entity(
                        FaienceParts.CASTANET,
                        "Aurèle Castanet",
                        EntityKind.PERSON,
                        List.of(
                                alias("Castanet", "fixture.surname", 0.97),
                                alias("Aurele Castanett", "fixture.misspelt", 0.82)),
                        parts.at("01", "Aurèle Castanet"),
                        parts.at("02", "Aurèle Castanet"),
                        parts.at("04", "Aurele Castanett")),
                entity(
                        FaienceParts.MARSAC,
                        "Thècle Marsac",
                        EntityKind.PERSON,
                        List.of(alias("Mme Marsac", "fixture.surname", 0.95)),
                        parts.at("03", "Thècle Marsac"),
                        parts.at("06", "Mme Marsac")),
                entity(
                        FaienceParts.ACHTERBERG,
                        "Rosalind Achterberg",
                        EntityKind.PERSON,
                        List.of(),
                        parts.at("04", "Rosalind Achterberg")),
                entity(
                        FaienceParts.VANDAMME,
                        "Hector Vandamme-Roux",
                        EntityKind.PERSON,
                        List.of(),
                        parts.at("05", "Hector Vandamme-Roux")),
                entity(
                        FaienceParts.FAIENCERIE,
                        "Faïencerie de Brumelac",
                        EntityKind.ORGANISATION,
                        List.of(alias("the Brumelac works", "fixture.translated", 0.74)),
                        parts.at("03", "Faïencerie"),
                        parts.at("04", "the Brumelac works")),
                entity(
                        FaienceParts.HARROWGATE,
                        "Harrowgate Clay",
                        EntityKind.ORGANISATION,
                        List.of(),
                        parts.at("06", "Harrowgate Clay")),
                entity(
                        FaienceParts.OBSERVATEUR,
                        "L’Observateur du Sauvemont",
                        EntityKind.ORGANISATION,
                        List.of(),
                        parts.at("04", "L’Observateur du Sauvemont")),
                entity(
                        FaienceParts.COURT,
                        "tribunal de commerce de Sauvemont",
                        EntityKind.ORGANISATION,
                        List.of(alias("le tribunal", "fixture.common", 0.9)),
                        parts.at("01", "tribunal de commerce de Sauvemont")),
                entity(
                        FaienceParts.BOARD,
                        "conseil de surveillance",
                        EntityKind.GROUP,
                        List.of(),
                        parts.at("03", "le conseil de surveillance")),
                entity(
                        FaienceParts.UNIONS,
                        "les syndicats",
                        EntityKind.GROUP,
                        List.of(),
                        parts.at("03", "Les syndicats")));
    }

    private List<Role> roles() {
        RoleName head = new RoleName("directeur général", "fr", "chief-executive");
        When march2024 = new When(
                Optional.of(TimeRange.month(YearMonth.of(2024, 3))), Optional.empty(), Basis.STATED, List.of());
        When fallen = new When(
                Optional.of(TimeRange.between(LocalDate.parse("2031-03-05"), LocalDate.parse("2031-03-06"))),
                Optional.empty(),
                Basis.IMPLIED,
                List.of());
        return List.of(
                new Role(
                        "role-ee01",
                        Optional.of(FaienceParts.CASTANET),
                        head,
                        Optional.of(FaienceParts.FAIENCERIE),
                        new Bound(
                                march2024, FaienceParts.evidence(parts.at("03", "directeur général depuis mars 2024"))),
                        new Bound(
                                FaienceParts.on("2031-03-05", Basis.IMPLIED),
                                FaienceParts.evidence(
                                        parts.at("03", "Mercredi soir, le conseil de surveillance a révoqué"))),
                        RoleStatus.HELD,
                        FaienceParts.evidence(parts.at("03", "Aurèle Castanet, directeur général depuis mars 2024"))),
                new Role(
                        "role-ee02",
                        Optional.of(FaienceParts.MARSAC),
                        new RoleName("directrice générale", "fr", "chief-executive"),
                        Optional.of(FaienceParts.FAIENCERIE),
                        new Bound(fallen, FaienceParts.evidence(parts.at("03", "assure l’intérim"))),
                        new Bound(
                                FaienceParts.on("2031-03-12", Basis.INFERRED),
                                FaienceParts.evidence(parts.at("06", "Le conseil a nommé jeudi"))),
                        RoleStatus.INTERIM,
                        FaienceParts.evidence(
                                parts.at("03", "Thècle Marsac, la directrice financière, assure l’intérim"))),
                new Role(
                        "role-ee03",
                        Optional.of(FaienceParts.ACHTERBERG),
                        head,
                        Optional.of(FaienceParts.FAIENCERIE),
                        new Bound(
                                new When(
                                        Optional.of(TimeRange.until(LocalDate.parse("2031-03-13"))),
                                        Optional.empty(),
                                        Basis.IMPLIED,
                                        List.of()),
                                FaienceParts.evidence()),
                        Bound.OPEN,
                        RoleStatus.REFUSED,
                        FaienceParts.evidence(
                                parts.at("06", "Le poste avait été proposé à Rosalind Achterberg, qui l’a refusé"))),
                new Role(
                        "role-ee04",
                        Optional.of(FaienceParts.MARSAC),
                        new RoleName("directrice générale", "fr", "chief-executive"),
                        Optional.of(FaienceParts.FAIENCERIE),
                        new Bound(
                                FaienceParts.on("2031-03-14", Basis.INFERRED),
                                FaienceParts.evidence(parts.at("06", "nommé jeudi Thècle Marsac"))),
                        Bound.OPEN,
                        RoleStatus.HELD,
                        FaienceParts.evidence(parts.at("06", "Thècle Marsac directrice générale"))),
                new Role(
                        "role-ee05",
                        Optional.of(FaienceParts.ACHTERBERG),
                        new RoleName("runs Harrowgate Clay", "en", "chief-executive"),
                        Optional.of(FaienceParts.HARROWGATE),
                        Bound.OPEN,
                        Bound.OPEN,
                        RoleStatus.HELD,
                        FaienceParts.evidence(parts.at("04", "who runs Harrowgate Clay"))),
                new Role(
                        "role-ee06",
                        Optional.empty(),
                        new RoleName("administrator", "en", "receiver"),
                        Optional.of(FaienceParts.FAIENCERIE),
                        Bound.OPEN,
                        Bound.OPEN,
                        RoleStatus.HELD,
                        FaienceParts.evidence(parts.at("04", "the administrator said"))));
    }

    private List<Statement> statements() {
        Reason named = Reason.of("fixture.named");
        Source memo = new Source(
                Optional.of(FaienceParts.CASTANET),
                "Castanet",
                named,
                new Channel("memo", "", Optional.empty()),
                Optional.of(FaienceParts.OBSERVATEUR));
        return List.of(
                statement(
                        "quote-ff01",
                        new Speech("Nous ne lâcherons aucun four", "fr", QuotationManner.DIRECT),
                        new Source(
                                Optional.of(FaienceParts.CASTANET),
                                "Aurèle Castanet",
                                named,
                                Channel.UNTOLD,
                                Optional.empty()),
                        "family-1 fullest",
                        parts.at("01", "Nous ne lâcherons aucun four"),
                        parts.at("02", "Nous ne lâcherons aucun four")),
                statement(
                        "quote-ff02",
                        new Speech(
                                "Je vous dois la vérité. Depuis l’automne, la banque refusait chaque facture de gaz. J’ai vendu le stock d’or des décors pour payer la paie de décembre. 🔥\nJe n’ai rien pris pour moi. Les comptes sont à votre disposition.",
                                "fr",
                                QuotationManner.BLOCK),
                        memo,
                        "family-2 fullest",
                        parts.at(
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
                        parts.at("04", "sold the stock of gold for decoration to pay the December wages")),
                statement(
                        "quote-ff04",
                        new Speech("J’ai vendu le stock d’or pour payer la paie", "fr", QuotationManner.DIRECT),
                        new Source(
                                Optional.of(FaienceParts.CASTANET),
                                "l’ancien directeur",
                                named,
                                Channel.UNTOLD,
                                Optional.empty()),
                        "family-2 cut",
                        parts.at("05", "J’ai vendu le stock d’or pour payer la paie")),
                statement(
                        "quote-ff05",
                        new Speech("We want the kilns, the name and the people", "en", QuotationManner.DIRECT),
                        new Source(
                                Optional.of(FaienceParts.ACHTERBERG),
                                "Rosalind Achterberg",
                                named,
                                new Channel("post", "Mastodon", Optional.empty()),
                                Optional.empty()),
                        "family-3 fullest",
                        parts.at("04", "We want the kilns, the name and the people")),
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
                        parts.at("04", "The bid would keep 150 of the 212 jobs")),
                statement(
                        "quote-ff07",
                        new Speech(
                                "Si l’offre est retenue, le musée ouvrira aussi le dimanche",
                                "fr",
                                QuotationManner.DIRECT),
                        new Source(
                                Optional.of(FaienceParts.MARSAC),
                                "Mme Marsac",
                                named,
                                Channel.UNTOLD,
                                Optional.empty()),
                        "family-5 fullest",
                        parts.at("06", "Si l’offre est retenue, le musée ouvrira aussi le dimanche")));
    }

    private List<Figure> figures() {
        return List.of(
                debt("figure-aa01", "31000000", "2031-03-04", "single", parts.at("01", "31 millions d’euros")),
                debt("figure-aa02", "36000000", "2031-03-07", "supersedes", parts.at("04", "€36 million")),
                debt("figure-aa03", "38500000", "2031-03-10", "supersedes", parts.at("05", "38,5 millions d’euros")),
                people("figure-aa04", "180", "contested", parts.at("05", "Quelque 180 salariés")),
                people("figure-aa05", "300", "contested", parts.at("05", "300, selon les syndicats")),
                new Figure(
                        "figure-aa06",
                        Quantity.exactly(new BigDecimal("212"), ""),
                        new Telling("salariés", "fr"),
                        "employee",
                        When.UNDATED,
                        "series-staff",
                        "agrees",
                        FaienceParts.evidence(
                                parts.at("01", "212 salariés"),
                                parts.at("02", "212 salariés"),
                                parts.at("04", "212 jobs"))));
    }

    private Figure debt(String id, String value, String day, String relation, Anchor words) {
        return new Figure(
                id,
                Quantity.exactly(new BigDecimal(value), "EUR"),
                new Telling("dettes", "fr"),
                "debt",
                FaienceParts.on(day, Basis.IMPLIED),
                "series-debt",
                relation,
                FaienceParts.evidence(words));
    }

    private Figure people(String id, String value, String relation, Anchor words) {
        BigDecimal number = new BigDecimal(value);
        boolean about = value.equals("180");
        return new Figure(
                id,
                new Quantity(Optional.of(number), Optional.of(number), about, ""),
                new Telling("manifestants", "fr"),
                "demonstrator",
                FaienceParts.on("2031-03-10", Basis.IMPLIED),
                "series-march",
                relation,
                FaienceParts.evidence(words));
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
                        FaienceParts.evidence(parts.at("03", "Pourquoi le conseil a-t-il attendu trois mois ?"))),
                new OpenQuestion(
                        "question-ac02",
                        new Telling("Où est passé l’or ?", "fr"),
                        "where",
                        Optional.empty(),
                        Optional.of(FaienceParts.evidence(
                                parts.at("05", "L’or a été cédé à un affineur de Combes pour 410 000 euros"))),
                        FaienceParts.evidence(parts.at("03", "Où est passé l’or ?"))));
    }

    private Version version(String words, String item, String article) {
        return new Version(new Telling(words, "fr"), List.of(item), FaienceParts.evidence(parts.at(article, words)));
    }

    private static Entity entity(String id, String name, EntityKind kind, List<Alias> aliases, Anchor... mentions) {
        return new Entity(id, name, kind, aliases, new Evidence(List.of(mentions), List.of()));
    }

    private static Alias alias(String name, String key, double confidence) {
        return new Alias(name, Reason.of(key, name), confidence);
    }

    /** {@code standing} is the family and the relation, as {@code "family-2 cut"}. */
    private static Statement statement(String id, Speech speech, Source source, String standing, Anchor... words) {
        String[] parts = standing.split(" ");
        return new Statement(id, speech, source, When.UNDATED, parts[0], parts[1], FaienceParts.evidence(words));
    }
}
