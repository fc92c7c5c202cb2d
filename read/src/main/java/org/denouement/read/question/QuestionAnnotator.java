package org.denouement.read.question;

import org.denouement.model.language.LanguagePack;
import org.denouement.model.reading.Annotator;
import org.denouement.model.reading.Reading;

/** Fills the questions of a reading. */
public final class QuestionAnnotator implements Annotator {
    private QuestionAnnotator() {}

    public static QuestionAnnotator of(LanguagePack pack) {
        return new QuestionAnnotator();
    }

    @Override
    public Reading annotate(Reading soFar) {
        return soFar;
    }
}
