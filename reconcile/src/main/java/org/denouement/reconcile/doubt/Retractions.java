package org.denouement.reconcile.doubt;

import java.util.List;
import java.util.stream.Stream;
import org.denouement.model.reading.ClaimMention;
import org.denouement.model.reading.EventMention;
import org.denouement.model.reading.Factuality;
import org.denouement.model.reading.FigureMention;
import org.denouement.model.reading.Reading;
import org.denouement.model.reading.Status;
import org.denouement.model.text.Reason;
import org.denouement.model.text.Span;

/**
 * What a correction or a source takes back is no longer told as a fact: the wrong words of a correction tell no event and
 * no role, what somebody withdrew is told as denied.
 */
public final class Retractions {
    private Retractions() {}

    public static List<Reading> settled(List<Reading> readings) {
        return readings.stream().map(Retractions::settled).toList();
    }

    private static Reading settled(Reading reading) {
        if (spans(reading, "claims.corrected").isEmpty()
                && spans(reading, "claims.withdrawn").isEmpty()) {
            return reading;
        }
        List<Span> wrong = spans(reading, "claims.corrected");
        List<Span> withdrawn = spans(reading, "claims.withdrawn");
        return reading.withEvents(reading.facts().events().stream()
                        .filter(event -> !isIn(wrong, event.trigger()))
                        .map(event -> isIn(withdrawn, event.trigger()) ? denied(event) : event)
                        .toList())
                .withFigures(reading.facts().figures().stream()
                        .map(figure -> isIn(wrong, figure.span()) ? corrected(figure) : figure)
                        .toList())
                .withRoles(reading.facts().roles().stream()
                        .filter(role -> Stream.of(wrong, withdrawn)
                                .noneMatch(spans -> isIn(spans, role.title().span())))
                        .toList());
    }

    private static EventMention denied(EventMention event) {
        Factuality how =
                new Factuality(Status.DENIED, false, event.how().accordingTo(), Reason.of("disputes.withdrawn"));
        return new EventMention(
                event.trigger(), event.clause(), event.what(), how, event.participants(), event.when(), event.rule());
    }

    private static FigureMention corrected(FigureMention figure) {
        String kind = figure.rule().substring(figure.rule().lastIndexOf('.') + 1);
        return new FigureMention(
                figure.span(),
                figure.quantity(),
                figure.counted(),
                figure.concept(),
                figure.event(),
                figure.asOf(),
                figure.accordingTo(),
                "figures.corrected." + kind);
    }

    private static boolean isIn(List<Span> spans, Span words) {
        return spans.stream().anyMatch(span -> span.contains(words));
    }

    static List<Span> spans(Reading reading, String rule) {
        return reading.facts().claims().stream()
                .filter(claim -> claim.rule().equals(rule))
                .map(ClaimMention::span)
                .toList();
    }
}
