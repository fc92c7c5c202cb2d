package org.denouement.read.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.denouement.model.article.Block;
import org.denouement.model.article.BlockKind;
import org.denouement.model.language.LanguagePack;
import org.denouement.model.reading.Annotator;
import org.denouement.model.reading.QuestionMention;
import org.denouement.model.reading.Quotation;
import org.denouement.model.reading.Reading;
import org.denouement.model.reading.Sentence;
import org.denouement.model.text.Span;
import org.denouement.read.phrase.Line;

/**
 * Fills the questions of a reading: asked outright (« Pourquoi Norvane a-t-il soutenu Arden ? »), told ("it remains
 * unclear whether the pilot survived"), or named (« la raison du licenciement était incertaine »). Questions of
 * headlines, to the reader, and those answered in the same breath are passed over.
 */
public final class QuestionAnnotator implements Annotator {
    private final DirectQuestions direct;
    private final ToldQuestions told;
    private final Replies replies;

    private QuestionAnnotator(QuestionLexicon lexicon) {
        this.direct = new DirectQuestions(lexicon);
        this.told = new ToldQuestions(lexicon);
        this.replies = new Replies(lexicon);
    }

    public static QuestionAnnotator of(LanguagePack pack) {
        return new QuestionAnnotator(QuestionLexicon.of(pack));
    }

    @Override
    public Reading annotate(Reading soFar) {
        List<QuestionMention> found = new ArrayList<>();
        List<Sentence> sentences = soFar.sentences();
        for (int i = 0; i < sentences.size(); i++) {
            if (!isHeading(soFar, sentences.get(i))) {
                Line line = Line.of(soFar.text(), sentences.get(i));
                Optional<Line> next = i + 1 < sentences.size()
                        ? Optional.of(Line.of(soFar.text(), sentences.get(i + 1)))
                        : Optional.empty();
                Optional<Line> answer = next.filter(direct::isAnswer);
                direct.find(line)
                        .filter(asked -> answer.isEmpty() || isGiven(soFar, answer.get()))
                        .or(() -> told.find(line))
                        .ifPresent(asked -> found.add(mention(
                                soFar,
                                asked,
                                answer.or(() -> next.filter(reply -> replies.isReply(soFar, asked, reply))))));
            }
        }
        return soFar.withQuestions(found);
    }

    /** "No, Ms Stroud said": an answer that somebody gives; the author's own makes the question one of style. */
    private static boolean isGiven(Reading reading, Line answer) {
        return reading.quotations().stream()
                .map(Quotation::attribution)
                .filter(attribution -> attribution.source().isPresent())
                .flatMap(attribution -> attribution.cue().stream())
                .anyMatch(answer.sentence().span()::contains);
    }

    private static boolean isHeading(Reading reading, Sentence sentence) {
        return reading.article().blocks().stream()
                .filter(block -> block.span().contains(sentence.span().start()))
                .map(Block::kind)
                .anyMatch(kind -> kind == BlockKind.HEADLINE
                        || kind == BlockKind.HEADING
                        || kind == BlockKind.CAPTION
                        || kind == BlockKind.BOILERPLATE
                        || kind == BlockKind.SIGNATURE);
    }

    private static QuestionMention mention(Reading reading, Asked asked, Optional<Line> answer) {
        Optional<Span> asker = reading.quotations().stream()
                .filter(quotation -> quotation.content().stream().anyMatch(span -> span.contains(asked.span())))
                .map(Quotation::attribution)
                .flatMap(attribution -> attribution.source().stream())
                .findFirst();
        return new QuestionMention(asked.span(), asker, asked.kind(), asked.rule(), answer.map(line -> line.sentence()
                .span()));
    }
}
