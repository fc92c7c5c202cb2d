package org.denouement.read.time;

import org.denouement.model.language.LanguagePack;
import org.denouement.model.reading.Annotator;
import org.denouement.model.reading.Reading;

/** Fills the times of a reading. */
public final class TimeAnnotator implements Annotator {
    private TimeAnnotator() {}

    public static TimeAnnotator of(LanguagePack pack) {
        return new TimeAnnotator();
    }

    @Override
    public Reading annotate(Reading soFar) {
        return soFar;
    }
}
