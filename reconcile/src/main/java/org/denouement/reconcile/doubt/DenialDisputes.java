package org.denouement.reconcile.doubt;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.denouement.model.reading.Quotation;
import org.denouement.model.reading.Reading;
import org.denouement.model.reading.Sentence;
import org.denouement.model.story.Contradiction;
import org.denouement.model.story.Evidence;
import org.denouement.model.story.Version;
import org.denouement.model.text.Reason;
import org.denouement.model.text.Span;
import org.denouement.reconcile.item.ItemIds;

/**
 * What one source says and another denies in the next sentence: « Des salariés assurent que la note lui avait été
 * transmise. « C’est faux », dément le directeur. » Both stand side by side, without a verdict.
 */
final class DenialDisputes {
    private final Passages passages;

    DenialDisputes(Passages passages) {
        this.passages = passages;
    }

    List<Contradiction> find(List<Reading> readings) {
        List<Contradiction> found = new ArrayList<>();
        for (Reading reading : readings) {
            for (Quotation denial : reading.quotations()) {
                if (denial.isDenial() && !denial.isDenied()) {
                    claim(reading, denial)
                            .map(claim -> contradiction(reading, claim, denial))
                            .filter(one ->
                                    found.stream().noneMatch(other -> other.id().equals(one.id())))
                            .ifPresent(found::add);
                }
            }
        }
        return found;
    }

    /** What somebody else is told to say in the sentence before the denial, in the same paragraph. */
    private Optional<Quotation> claim(Reading reading, Quotation denial) {
        Span from = denial.attribution().cue().map(denial.extent()::cover).orElse(denial.extent());
        Optional<Sentence> before = reading.sentences().stream()
                .filter(sentence -> sentence.span().end() <= from.start())
                .reduce((first, second) -> second)
                .filter(sentence -> passages.isSameBlock(reading, sentence.span(), from));
        return before.flatMap(sentence -> reading.quotations().stream()
                .filter(quotation -> !quotation.isDenial() && isClaim(quotation))
                .filter(quotation -> sentence.span().overlaps(quotation.extent()))
                .filter(quotation -> !sameWords(reading, quotation, denial))
                .findFirst());
    }

    /** Told in other words by somebody named or as a rumour: not a question, not what somebody wants. */
    private static boolean isClaim(Quotation quotation) {
        return quotation.rule().startsWith("quotes.indirect")
                        && !quotation.rule().endsWith(".ask")
                || quotation.rule().startsWith("quotes.mixed")
                || quotation.rule().equals("quotes.stance.accuse");
    }

    private static boolean sameWords(Reading reading, Quotation one, Quotation other) {
        Optional<String> source = one.attribution().source().map(span -> span.in(reading.text()));
        return source.isPresent() && source.equals(other.attribution().source().map(span -> span.in(reading.text())));
    }

    private Contradiction contradiction(Reading reading, Quotation claim, Quotation denial) {
        Version said = version(reading, claim, "disputes.claimed");
        Version denied = version(reading, denial, "disputes.denied");
        String id = ItemIds.of(
                "dispute",
                "denied",
                reading.article().id(),
                said.telling().words(),
                denied.telling().words());
        String source = denial.attribution()
                .source()
                .map(span -> span.in(reading.text()))
                .orElse("");
        return new Contradiction(
                id,
                "status",
                Reason.of("disputes.denied", claim.extent().in(reading.text()), source),
                List.of(said, denied));
    }

    private Version version(Reading reading, Quotation quotation, String rule) {
        Evidence evidence = new Evidence(List.of(reading.article().anchor(quotation.extent(), rule)), List.of());
        return passages.version(evidence, List.of());
    }
}
