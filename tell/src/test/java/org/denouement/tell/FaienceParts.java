package org.denouement.tell;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.denouement.model.reading.Basis;
import org.denouement.model.reading.EventClass;
import org.denouement.model.story.Evidence;
import org.denouement.model.story.Part;
import org.denouement.model.story.When;
import org.denouement.model.text.Anchor;
import org.denouement.model.text.Grain;
import org.denouement.model.text.Reason;
import org.denouement.model.text.TimeRange;

/** The pieces that the hand-made story is put together from: ids of its cast, anchors, dates. */
final class FaienceParts {
    static final String CASTANET = "person-aa01";
    static final String MARSAC = "person-aa02";
    static final String ACHTERBERG = "person-aa03";
    static final String VANDAMME = "person-aa04";
    static final String FAIENCERIE = "organisation-bb01";
    static final String HARROWGATE = "organisation-bb02";
    static final String OBSERVATEUR = "organisation-bb03";
    static final String COURT = "organisation-bb04";
    static final String BOARD = "group-cc01";
    static final String UNIONS = "group-cc02";

    private final FaienceCoverage coverage = FaienceCoverage.read();

    FaienceCoverage coverage() {
        return coverage;
    }

    Anchor at(String article, String words) {
        return coverage.words(article, words, "fixture.rule");
    }

    static EventClass what(String concept, String type) {
        return new EventClass("OCCURRENCE", type, concept, concept);
    }

    static Part part(String role, String words, String entity) {
        return new Part(role, words, Optional.of(entity));
    }

    static When on(String day, Basis basis, Reason... because) {
        TimeRange range = TimeRange.day(LocalDate.parse(day));
        return new When(
                Optional.of(new TimeRange(range.earliest(), range.latest(), Grain.DAY, false)),
                Optional.empty(),
                basis,
                List.of(because));
    }

    static Evidence evidence(Anchor... words) {
        return new Evidence(
                List.of(words),
                Arrays.stream(words)
                        .map(word -> Reason.of("fixture.found", word.exact()))
                        .limit(1)
                        .toList());
    }
}
