package org.denouement.read.syntax;

import org.denouement.model.language.LanguagePack;
import org.denouement.model.reading.Annotator;
import org.denouement.model.reading.Reading;

/** Fills the sentences of a reading. */
public final class SyntaxAnnotator implements Annotator {
    private SyntaxAnnotator() {}

    public static SyntaxAnnotator of(LanguagePack pack) {
        return new SyntaxAnnotator();
    }

    @Override
    public Reading annotate(Reading soFar) {
        return soFar;
    }
}
