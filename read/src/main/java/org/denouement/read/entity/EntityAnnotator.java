package org.denouement.read.entity;

import org.denouement.model.language.LanguagePack;
import org.denouement.model.reading.Annotator;
import org.denouement.model.reading.Reading;

/** Fills the entities of a reading. */
public final class EntityAnnotator implements Annotator {
    private EntityAnnotator() {}

    public static EntityAnnotator of(LanguagePack pack) {
        return new EntityAnnotator();
    }

    @Override
    public Reading annotate(Reading soFar) {
        return soFar;
    }
}
