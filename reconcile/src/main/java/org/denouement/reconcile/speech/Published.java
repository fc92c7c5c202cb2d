package org.denouement.reconcile.speech;

import java.util.List;
import java.util.Set;
import org.denouement.model.reading.EntityKind;
import org.denouement.model.reading.EntityMention;
import org.denouement.model.reading.MentionForm;
import org.denouement.model.reading.Quotation;
import org.denouement.model.reading.QuotationManner;
import org.denouement.model.reading.Reading;
import org.denouement.model.reading.Sentence;
import org.denouement.model.reading.Token;
import org.denouement.model.text.Span;

/**
 * Which quotations of an article the ledger enters. Very words always; what is told in other words only when it is a
 * clause of its own that somebody is told to have said: no fragment, no infinitive, no question, no hearsay of nobody.
 */
final class Published {
    private static final Set<String> SAID =
            Set.of("quotes.indirect.say", "quotes.indirect.tell", "quotes.indirect.promise", "quotes.indirect.around");
    private static final Set<EntityKind> SPEAK = Set.of(EntityKind.PERSON, EntityKind.ORGANISATION, EntityKind.GROUP);
    /** In words: an infinitive or a participle that opens what is told stands among its first words. */
    private static final int OPENING = 3;

    private final Reading reading;

    Published(Reading reading) {
        this.reading = reading;
    }

    boolean admits(Quotation quotation, Speaker speaker) {
        if (quotation.manner() != QuotationManner.INDIRECT) {
            return quotation.manner() != QuotationManner.MIXED || !holdsCue(quotation);
        }
        if (quotation.isDenied()) {
            return (speaker.entity().isPresent() || isSomebody(quotation)) && !leadsOn(quotation.extent());
        }
        boolean said = SAID.contains(quotation.rule()) || quotation.rule().startsWith("quotes.indirect.phrase");
        return said
                && (speaker.entity().isPresent() || isSomebody(quotation))
                && quotation.content().stream().anyMatch(this::isClause)
                && isClause(quotation.extent())
                && !opensWithInfinitive(quotation.content().get(0))
                && !leadsOn(quotation.extent())
                && !holdsAnotherSource(quotation);
    }

    /** « 400 selon la police, 900 selon le syndicat »: what the police say is not the union's. */
    private boolean holdsAnotherSource(Quotation told) {
        return told.rule().endsWith(".phrase")
                && reading.quotations().stream()
                        .filter(other -> other != told && other.rule().endsWith(".phrase"))
                        .flatMap(other -> other.attribution().cue().stream())
                        .anyMatch(cue -> told.content().stream().anyMatch(span -> span.contains(cue)));
    }

    /** “It is over,” he said, or so she tells me: the words and their cue stand inside, and are entered as his. */
    private boolean holdsCue(Quotation mixed) {
        return mixed.rule().endsWith(".around")
                && reading.quotations().stream()
                        .filter(other -> other.manner() == QuotationManner.DIRECT)
                        .flatMap(other -> other.attribution().cue().stream())
                        .anyMatch(cue -> mixed.content().stream().anyMatch(span -> span.contains(cue)));
    }

    /** A description of a person, a group or an organisation that heads the phrase of the source. */
    private boolean isSomebody(Quotation quotation) {
        return quotation.attribution().source().isPresent()
                        && quotation.channel().kind().equals("anonymous")
                || quotation.attribution().source().stream().anyMatch(this::isSomebody);
    }

    private boolean isSomebody(Span source) {
        if (isNamed(source)) {
            return true;
        }
        for (EntityMention mention : reading.entities()) {
            boolean heads = mention.span().overlaps(source)
                    && mention.span().start() - source.start() <= OPENING
                    && mention.form() != MentionForm.PRONOUN;
            if (heads && SPEAK.contains(mention.kind())) {
                return true;
            }
        }
        return false;
    }

    /** "Skyways denied": a source that is nothing but a name, though nobody could tell of what. */
    private boolean isNamed(Span source) {
        List<Token> tokens =
                reading.sentenceAt(source.start()).map(Sentence::tokens).orElse(List.of());
        boolean name = false;
        for (Token token : tokens) {
            if (source.contains(token.span())) {
                name = token.upos().equals("PROPN");
                if (!name) {
                    return false;
                }
            }
        }
        return name
                && reading.entities().stream()
                        .noneMatch(mention -> mention.span().overlaps(source) && !SPEAK.contains(mention.kind()));
    }

    /** Whether a finite verb of a main or told clause stands in it: not one of a relative or a subordinate clause. */
    private boolean isClause(Span content) {
        for (Sentence sentence : reading.sentences()) {
            if (sentence.span().overlaps(content) && holdsVerb(sentence, content)) {
                return true;
            }
        }
        return false;
    }

    private static boolean holdsVerb(Sentence sentence, Span content) {
        for (Token token : sentence.tokens()) {
            if (content.contains(token.span()) && isFinite(token)) {
                boolean carried = token.upos().equals("AUX") && token.head() >= 0;
                Token verb = carried ? sentence.token(token.head()) : token;
                if (!verb.is("acl") && !verb.is("advcl")) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isFinite(Token token) {
        String form = token.feature("VerbForm");
        return (token.upos().equals("VERB") || token.upos().equals("AUX")) && (form.isEmpty() || form.equals("Fin"));
    }

    private boolean opensWithInfinitive(Span content) {
        return reading.tokens(content).stream()
                .limit(OPENING)
                .takeWhile(token -> !isFinite(token))
                .anyMatch(token -> token.feature("VerbForm").equals("Inf"));
    }

    /** « Voici ce qu’on peut y lire : » only leads to what is said. */
    private boolean leadsOn(Span extent) {
        int at = extent.end();
        while (at < reading.text().length()
                && Character.isSpaceChar(reading.text().charAt(at))) {
            at++;
        }
        return reading.text().startsWith(":", at);
    }
}
