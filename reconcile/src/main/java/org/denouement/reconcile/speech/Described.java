package org.denouement.reconcile.speech;

import java.util.List;
import java.util.Optional;
import org.denouement.model.reading.EntityKind;
import org.denouement.model.reading.EntityMention;
import org.denouement.model.reading.MentionForm;
import org.denouement.model.reading.Quotation;
import org.denouement.model.reading.Reading;
import org.denouement.model.reading.Sentence;
import org.denouement.model.reading.Token;
import org.denouement.model.text.Reason;
import org.denouement.model.text.Span;

/** What a source whom nobody names is called: "a person close to the talks", « la préfecture » for « elle ». */
final class Described {
    /** In words; a longer description is told by its first words. */
    private static final int LONGEST = 10;

    private final Reading reading;
    private final Relatives relatives;
    private final Plurals plurals;

    Described(Reading reading, Relatives relatives) {
        this.reading = reading;
        this.relatives = relatives;
        this.plurals = new Plurals(reading);
    }

    Speaker phrase(Span source, Quotation quotation) {
        Span told = withoutClause(source);
        String words = told.in(reading.text());
        boolean document = quotation.channel().words().filter(told::overlaps).isPresent();
        String why = document ? "document" : isNoun(told) ? "described" : "nobody";
        return Speaker.unknown(words, Reason.of("speech.speaker." + why, words));
    }

    /** A relative is told by the noun that it belongs to: "a person who asked not to be named". */
    Speaker pronoun(Span source, Token pronoun, Quotation quotation) {
        String words = source.in(reading.text());
        Optional<Span> noun =
                relatives.phrase(source).or(() -> antecedent(pronoun)).or(() -> plurals.of(pronoun, quotation));
        if (noun.isPresent()) {
            return phrase(noun.get(), quotation);
        }
        Reason because = reading.mentionAt(pronoun.span())
                .filter(mention -> mention.form() == MentionForm.PRONOUN)
                .filter(mention -> mention.antecedent().isEmpty())
                .map(EntityMention::because)
                .orElseGet(() -> Reason.of("speech.speaker.nobody", words));
        return Speaker.open(words, because, Antecedents.gender(pronoun));
    }

    /** The first description of whom the reading takes the pronoun for. */
    Optional<Span> meant(Token pronoun) {
        return reading.mentionAt(pronoun.span())
                .filter(mention -> mention.form() == MentionForm.PRONOUN)
                .flatMap(EntityMention::antecedent)
                .filter(this::isNoun);
    }

    /** The description that the reading gives the pronoun; a name that the cast does not know says nothing. */
    private Optional<Span> antecedent(Token pronoun) {
        return meant(pronoun).map(this::whole).filter(description -> isLast(description, pronoun));
    }

    /** Nobody else is told of between a description and its pronoun: else it may mean that one. */
    private boolean isLast(Span description, Token pronoun) {
        return reading.entities().stream()
                .filter(mention -> mention.kind() == EntityKind.PERSON && mention.form() != MentionForm.PRONOUN)
                .noneMatch(mention -> mention.span().start() >= description.end()
                        && mention.span().end() <= pronoun.span().start());
    }

    /** « Le frère aîné de Lea Arden », "his rival": with all that belongs to the noun, when that is not long. */
    private Span whole(Span description) {
        Optional<Sentence> sentence = reading.sentenceAt(description.start());
        List<Token> noun = reading.tokens(description).stream()
                .filter(token -> token.upos().equals("NOUN"))
                .toList();
        if (sentence.isEmpty() || noun.isEmpty()) {
            return description;
        }
        int head = sentence.get().tokens().indexOf(noun.get(0));
        Span whole = withoutClause(sentence.get().subtree(head));
        boolean fits = whole.contains(description) && reading.tokens(whole).size() <= LONGEST;
        return fits
                        && reading.tokens(whole).stream()
                                .noneMatch(token -> token.upos().equals("VERB"))
                ? whole
                : description;
    }

    /** "his lawyer, who maintains that …": the clause is what the article says of him. */
    private Span withoutClause(Span source) {
        List<Token> tokens = reading.tokens(source);
        for (int i = 1; i < tokens.size(); i++) {
            boolean relative = tokens.get(i).feature("PronType").equals("Rel");
            if (relative && tokens.get(i - 1).form().equals(",")) {
                return Span.of(source.start(), tokens.get(i - 1).span().start());
            }
        }
        return source;
    }

    /** A common noun, and no name with something behind it. */
    private boolean isNoun(Span phrase) {
        return reading.tokens(phrase).stream()
                .anyMatch(token -> token.upos().equals("NOUN")
                        && Character.isLowerCase(token.form().codePointAt(0)));
    }
}
