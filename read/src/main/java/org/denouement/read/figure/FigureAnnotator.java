package org.denouement.read.figure;

import org.denouement.model.language.LanguagePack;
import org.denouement.model.reading.Annotator;
import org.denouement.model.reading.Reading;

/** Fills the figures of a reading. */
public final class FigureAnnotator implements Annotator {
    private FigureAnnotator() {}

    public static FigureAnnotator of(LanguagePack pack) {
        return new FigureAnnotator();
    }

    @Override
    public Reading annotate(Reading soFar) {
        return soFar;
    }
}
