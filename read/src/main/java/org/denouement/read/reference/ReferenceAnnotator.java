package org.denouement.read.reference;

import java.util.List;
import org.denouement.model.language.LanguagePack;
import org.denouement.model.reading.Annotator;
import org.denouement.model.reading.Reading;
import org.denouement.model.reading.RoleMention;
import org.denouement.read.role.RoleAnnotator;

/**
 * Says whom pronouns and descriptions mean, once names and quotations are known: « Claire Dumont dément. “C'est faux”,
 * dit la directrice. Elle… » gives Claire Dumont for both. What may mean two is left open, with the reason. Titles are
 * read beforehand, by names alone, to know who can be called what. Thread-safe.
 */
public final class ReferenceAnnotator implements Annotator {
    private final ReferenceLexicon lexicon;
    private final RoleAnnotator roles;

    private ReferenceAnnotator(ReferenceLexicon lexicon, RoleAnnotator roles) {
        this.lexicon = lexicon;
        this.roles = roles;
    }

    public static ReferenceAnnotator of(LanguagePack pack) {
        return new ReferenceAnnotator(ReferenceLexicon.of(pack), RoleAnnotator.of(pack));
    }

    @Override
    public Reading annotate(Reading soFar) {
        List<RoleMention> told = roles.annotate(soFar).facts().roles();
        return soFar.withEntities(new References(lexicon, soFar, told).resolved());
    }
}
