package org.denouement.tell.page;

import java.util.List;
import java.util.Optional;
import org.denouement.model.story.Evidence;
import org.denouement.model.story.OpenQuestion;

/** What nobody has answered, and what was asked and answered later. */
final class QuestionsSection {
    private final Edition edition;

    private QuestionsSection(Edition edition) {
        this.edition = edition;
    }

    static Section of(Edition edition) {
        QuestionsSection section = new QuestionsSection(edition);
        List<OpenQuestion> questions = edition.story().questions();
        Element open = Element.of("ul");
        Element answered = Element.of("ul");
        for (OpenQuestion question : questions) {
            (question.answer().isPresent() ? answered : open).add(section.question(question));
        }
        Element body = Element.of("div");
        if (!open.isEmpty()) {
            body.add(Element.of("h3").text(edition.told("page.questions.open"))).add(open);
        }
        if (!answered.isEmpty()) {
            body.add(Element.of("h3").text(edition.told("page.questions.answered")))
                    .add(answered);
        }
        return Section.of(edition, "questions", questions.size(), body);
    }

    private Element question(OpenQuestion question) {
        Proof proof = Proof.of(edition, question.id(), question.evidence());
        Element item = Item.of("li", "question", question.id())
                .add(Element.of("p", "line")
                        .set("lang", edition.languageOf(question.asked().language()))
                        .add(proof.headline(edition.phrases().question(question))))
                .add(proof.meta(Optional.empty()));
        question.answer().ifPresent(answer -> item.add(answer(question, answer)));
        return item;
    }

    private Element answer(OpenQuestion question, Evidence answer) {
        Proof proof = Proof.of(edition, question.id(), answer);
        return Element.of("div", "answer")
                .add(Element.of("p", "line")
                        .add(proof.headline(edition.told(
                                "question.answered",
                                edition.told("quoted", edition.phrases().words(answer))))))
                .add(proof.meta(Optional.empty()));
    }
}
