package org.denouement.acquire;

import java.time.LocalDate;
import java.util.Optional;
import org.denouement.acquire.intake.Draft;
import org.denouement.acquire.intake.Intake;
import org.denouement.acquire.intake.Material;
import org.denouement.acquire.language.LanguageIdentifier;
import org.denouement.model.article.Article;
import org.denouement.model.article.Dated;
import org.denouement.model.article.Diagnostic;
import org.denouement.model.article.Masthead;
import org.denouement.model.article.Severity;
import org.denouement.model.language.Languages;
import org.denouement.model.text.Reason;

/** Makes an article out of a draft: id, language, the wire it credits, and the day given to undated sources. */
record Finish(Languages languages, Marks marks, Optional<LocalDate> published) {
    /** What tells an article's language, agencies, and whether it is whole. */
    record Marks(LanguageIdentifier identifier, Credits credits, Teasers teasers) {}

    private static final int ID_LENGTH = 16;

    Article article(Draft draft, Intake intake) {
        LanguageIdentifier.Verdict verdict = marks.identifier().identify(draft.text(), draft.language());
        String where = draft.capture().uri();
        if (verdict.language().equals("und")) {
            intake.say(Diagnostic.warning(where, "acquire.language.unknown"));
        } else if (languages.pack(verdict.language()).isEmpty()) {
            intake.say(Diagnostic.warning(where, "acquire.language.missing", verdict.language()));
        }
        Optional<Reason> partial = marks.teasers().partial(draft);
        partial.filter(because -> !because.key().equals(Teasers.SUMMARY))
                .ifPresent(because -> intake.say(new Diagnostic(Severity.WARNING, where, because)));
        return new Article(
                id(draft),
                draft.capture(),
                dated(draft.masthead()).withWires(marks.credits().of(draft)),
                verdict.language(),
                draft.text(),
                draft.blocks(),
                partial);
    }

    private static String id(Draft draft) {
        String digest = draft.capture().digest();
        String whole = draft.place().isEmpty() ? digest : Material.digest(digest + "#" + draft.place());
        return whole.substring(0, ID_LENGTH);
    }

    private Masthead dated(Masthead masthead) {
        if (masthead.published().isPresent() || published.isEmpty()) {
            return masthead;
        }
        Dated given = Dated.on(published.get(), Reason.of("published.given"));
        return masthead.withPublished(given);
    }
}
