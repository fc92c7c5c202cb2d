package org.denouement.reconcile.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.denouement.model.reading.Channel;
import org.denouement.model.reading.Quotation;
import org.denouement.model.reading.TimeLink;
import org.denouement.model.story.Evidence;
import org.denouement.model.story.Source;
import org.denouement.model.story.Speech;
import org.denouement.model.story.Statement;
import org.denouement.model.story.When;
import org.denouement.model.text.Reason;

/** An utterance, its id, and how it stands to the fullest report of the same words. */
record Kinship(String id, Utterance utterance, String family, String relation, Optional<Reason> because) {
    Statement statement() {
        Quotation quotation = utterance.quotation();
        Speech speech = new Speech(utterance.content(), utterance.language(), quotation.manner(), quotation.isDenied());
        String addressee = quotation
                .attribution()
                .addressee()
                .map(span -> span.in(utterance.article().text()))
                .orElse("");
        Channel told = quotation.channel();
        Source source = new Source(
                utterance.speaker().entity(),
                utterance.speaker().phrase(),
                utterance.speaker().because(),
                new Channel(told.kind(), told.platform(), Optional.empty()),
                utterance.via(),
                addressee);
        List<Reason> reasons =
                new ArrayList<>(List.of(quotation.because(), utterance.speaker().because()));
        because.ifPresent(reasons::add);
        return new Statement(
                id,
                speech,
                source,
                quotation.when().map(Kinship::when).orElse(When.UNDATED),
                family,
                relation,
                new Evidence(utterance.anchors(), reasons.stream().distinct().toList()));
    }

    private static When when(TimeLink link) {
        return new When(link.range(), link.offset(), link.basis(), List.of(link.because()));
    }
}
