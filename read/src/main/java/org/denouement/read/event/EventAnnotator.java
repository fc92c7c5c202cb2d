package org.denouement.read.event;

import org.denouement.model.language.LanguagePack;
import org.denouement.model.reading.Annotator;
import org.denouement.model.reading.Reading;

/** Fills the events of a reading. */
public final class EventAnnotator implements Annotator {
    private EventAnnotator() {}

    public static EventAnnotator of(LanguagePack pack) {
        return new EventAnnotator();
    }

    @Override
    public Reading annotate(Reading soFar) {
        return soFar;
    }
}
