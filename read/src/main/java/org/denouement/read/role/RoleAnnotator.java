package org.denouement.read.role;

import org.denouement.model.language.LanguagePack;
import org.denouement.model.reading.Annotator;
import org.denouement.model.reading.Reading;

/** Fills the roles of a reading. */
public final class RoleAnnotator implements Annotator {
    private RoleAnnotator() {}

    public static RoleAnnotator of(LanguagePack pack) {
        return new RoleAnnotator();
    }

    @Override
    public Reading annotate(Reading soFar) {
        return soFar;
    }
}
