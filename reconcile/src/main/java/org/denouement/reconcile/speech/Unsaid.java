package org.denouement.reconcile.speech;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.denouement.model.article.Block;
import org.denouement.model.reading.EntityKind;
import org.denouement.model.reading.EntityMention;
import org.denouement.model.reading.Gender;
import org.denouement.model.reading.Quotation;
import org.denouement.model.reading.QuotationManner;
import org.denouement.model.reading.Reading;
import org.denouement.model.reading.Sentence;
import org.denouement.model.reading.Token;
import org.denouement.model.text.Reason;
import org.denouement.model.text.Span;
import org.denouement.reconcile.cast.Cast;

/**
 * Who says very words that have no cue of their own: whoever spoke just before in the paragraph while nobody else came
 * in, or the only person whom the sentence before them tells of. « Peut-on lire » behind them: nobody.
 */
final class Unsaid {
    /** In paragraphs. */
    private static final int NEAR = 2;

    private final Cast cast;
    private final Genders genders;
    private final Reading reading;
    private final Function<Quotation, Speaker> speakers;

    Unsaid(Cast cast, Reading reading, Genders genders, Function<Quotation, Speaker> speakers) {
        this.cast = cast;
        this.genders = genders;
        this.reading = reading;
        this.speakers = speakers;
    }

    Optional<Speaker> of(Quotation quotation) {
        Optional<Span> paragraph = reading.article().blocks().stream()
                .map(Block::span)
                .filter(span -> span.contains(quotation.extent()))
                .findFirst();
        boolean nobody = quotation.rule().equals("quotes.direct.after")
                && quotation.attribution().source().isEmpty();
        if (paragraph.isEmpty() || nobody || quotation.manner() != QuotationManner.DIRECT) {
            return Optional.empty();
        }
        return continued(quotation, paragraph.get()).or(() -> introduced(quotation, paragraph.get()));
    }

    private Optional<Speaker> continued(Quotation quotation, Span paragraph) {
        Optional<Quotation> before = reading.quotations().stream()
                .filter(other -> other.reportsWords()
                        && other.manner() == QuotationManner.DIRECT
                        && paragraph.contains(other.extent())
                        && other.extent().end() <= quotation.extent().start()
                        && other.attribution().source().isPresent())
                .reduce((a, b) -> b);
        if (before.isEmpty()) {
            return Optional.empty();
        }
        Span between = Span.of(before.get().extent().end(), quotation.extent().start());
        return speakers.apply(before.get())
                .entity()
                .filter(who -> people(between).stream().allMatch(who::equals))
                .flatMap(cast::entity)
                .map(who -> Speaker.of(who.id(), "", Reason.of("speech.speaker.continued", who.name())));
    }

    /**
     * « — Jamais, tranche-t-elle », behind a question that another paragraph asks: whoever spoke last, one or two
     * paragraphs before, when nobody else has come in since and the pronoun fits.
     */
    Optional<String> stillSpeaking(Quotation quotation, Token pronoun) {
        Optional<Quotation> before = reading.quotations().stream()
                .filter(other -> other.reportsWords()
                        && other.manner() == QuotationManner.DIRECT
                        && !other.rule().startsWith("quotes.direct.nested")
                        && other.extent().end() <= quotation.extent().start())
                .reduce((a, b) -> b);
        int start = Math.min(quotation.extent().start(), pronoun.span().start());
        return before.filter(other -> blocksBetween(other.extent().end(), start) <= NEAR)
                .flatMap(other -> speakers.apply(other).entity())
                .filter(who -> people(Span.of(before.get().extent().start(), start)).stream()
                        .allMatch(who::equals))
                .filter(who -> genders.of(who) != Gender.UNKNOWN && genders.of(who) == Antecedents.gender(pronoun));
    }

    private long blocksBetween(int from, int to) {
        return reading.article().blocks().stream()
                .filter(block -> block.span().start() > from && block.span().start() <= to)
                .count();
    }

    /** « Mme Delorme préfère en rire. “Ma mère m'a appelée.” », « Elle a décliné dans une lettre : “…” » */
    private Optional<Speaker> introduced(Quotation quotation, Span paragraph) {
        int start = quotation.extent().start();
        Optional<Sentence> own = reading.sentences().stream()
                .filter(sentence ->
                        sentence.span().start() < start - 3 && sentence.span().end() > start)
                .findFirst();
        Optional<Sentence> before = own.or(() -> reading.sentences().stream()
                .filter(sentence ->
                        paragraph.contains(sentence.span()) && sentence.span().end() <= start)
                .reduce((a, b) -> b));
        if (before.isEmpty() || hasOtherWords(before.get(), quotation)) {
            return Optional.empty();
        }
        Set<String> told = people(Span.of(
                before.get().span().start(), Math.min(start, before.get().span().end())));
        return told.size() == 1 && isSubject(before.get(), told.iterator().next())
                ? cast.entity(told.iterator().next())
                        .map(who -> Speaker.of(who.id(), "", Reason.of("speech.speaker.introduced", who.name())))
                : Optional.empty();
    }

    private boolean hasOtherWords(Sentence sentence, Quotation own) {
        return reading.quotations().stream()
                .anyMatch(other -> !other.equals(own)
                        && other.reportsWords()
                        && other.extent().overlaps(sentence.span()));
    }

    /** The people of the cast who are told of, {@code ""} for one whom nobody knows. */
    private Set<String> people(Span span) {
        Set<String> people = new TreeSet<>();
        for (EntityMention mention : reading.entities()) {
            boolean address = mention.rule().equals("described.honorific");
            if (mention.kind() == EntityKind.PERSON && !address && span.contains(mention.span())) {
                people.add(cast.entityOf(reading.article().id(), mention.span()).orElse(""));
            }
        }
        return people;
    }

    private boolean isSubject(Sentence sentence, String who) {
        if (sentence.root().isEmpty()) {
            return false;
        }
        return sentence.dependentsOf(sentence.root().getAsInt()).stream()
                .filter(child -> sentence.token(child).is("nsubj"))
                .anyMatch(child -> people(sentence.subtree(child)).equals(Set.of(who)));
    }
}
