package org.denouement.read.quote;

import org.denouement.model.language.LanguagePack;
import org.denouement.model.reading.Annotator;
import org.denouement.model.reading.Reading;

/** Fills the quotations of a reading. */
public final class QuotationAnnotator implements Annotator {
    private QuotationAnnotator() {}

    public static QuotationAnnotator of(LanguagePack pack) {
        return new QuotationAnnotator();
    }

    @Override
    public Reading annotate(Reading soFar) {
        return soFar;
    }
}
