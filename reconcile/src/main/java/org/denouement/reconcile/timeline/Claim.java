package org.denouement.reconcile.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.denouement.model.reading.Basis;
import org.denouement.model.reading.EventMention;
import org.denouement.model.reading.QuotationManner;
import org.denouement.model.reading.Reading;
import org.denouement.model.reading.Status;
import org.denouement.model.reading.TimeLink;
import org.denouement.model.text.Anchor;
import org.denouement.model.text.Span;
import org.denouement.model.text.TimeRange;

/**
 * What one article says of one event: the mention, who takes part, in cast ids where they are known, the origin that the
 * article belongs to, and the number of the sentence.
 */
record Claim(Reading reading, EventMention mention, Actors actors, String origin, int sentence, boolean foreign)
        implements Comparable<Claim> {
    String article() {
        return reading.article().id();
    }

    String words(Span span) {
        return span.in(reading.text());
    }

    Status status() {
        return mention.how().status();
    }

    /** The keys of those who play a role: cast ids, or the head word of somebody who is nobody of the cast. */
    Set<String> keys(String role) {
        return actors.keys(role);
    }

    Set<String> entities() {
        return actors.list().stream()
                .flatMap(actor -> actor.entity().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether a time expression dates it, not the tense alone. */
    boolean isDated() {
        return mention.when().filter(when -> when.basis() != Basis.UNDATED).isPresent();
    }

    Optional<TimeRange> range() {
        return mention.when().flatMap(TimeLink::range);
    }

    /** The words that tell it, and those that date it. */
    List<Anchor> anchors() {
        List<Anchor> anchors = new ArrayList<>();
        anchors.add(reading.article().anchor(mention.clause(), mention.rule()));
        mention.when()
                .flatMap(TimeLink::timex)
                .ifPresent(span -> anchors.add(reading.article().anchor(span, "event.time")));
        return anchors;
    }

    boolean isNoun() {
        return !mention.rule().startsWith("event.verb");
    }

    boolean isHeadline() {
        return mention.rule().endsWith(".headline");
    }

    /** In somebody's mouth: « j'aurais dû arrêter le navire ». The text of a document is told, not spoken. */
    boolean isSpoken() {
        return reading.quotations().stream()
                .filter(quotation ->
                        quotation.manner() == QuotationManner.DIRECT || quotation.manner() == QuotationManner.MIXED)
                .anyMatch(quotation ->
                        quotation.content().stream().anyMatch(content -> content.contains(mention.trigger())));
    }

    /** Told in a clause that serves another: « X, qui a perdu de peu ». */
    boolean isPassing() {
        return mention.when()
                .filter(when -> when.because().key().equals("event.time.background"))
                .isPresent();
    }

    /** « Jointe par téléphone, … »: leads into what is told. */
    boolean isOpening() {
        return mention.rule().endsWith(".opening");
    }

    /** « le licenciement »: a noun of running text that names nobody of the cast or no day of its own. */
    boolean isBareNoun() {
        boolean whole = isDated() && !entities().isEmpty();
        return mention.rule().equals("event.noun") && !whole;
    }

    /** « la suspension est levée »: the present of a report. */
    boolean isNews() {
        return mention.rule().endsWith(".news");
    }

    /** « le bureau se refusait à toute hypothèse »: what went on while something happened. */
    boolean isBackground() {
        return mention.rule().endsWith(".background");
    }

    boolean isPresent() {
        return mention.rule().endsWith(".present") || mention.rule().endsWith(".background");
    }

    @Override
    public int compareTo(Claim other) {
        int byArticle = article().compareTo(other.article());
        return byArticle != 0 ? byArticle : mention.trigger().compareTo(other.mention.trigger());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Claim && compareTo((Claim) other) == 0;
    }

    @Override
    public int hashCode() {
        return article().hashCode() * 31 + mention.trigger().hashCode();
    }
}
