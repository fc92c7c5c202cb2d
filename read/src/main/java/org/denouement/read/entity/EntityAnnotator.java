package org.denouement.read.entity;

import java.util.List;
import org.denouement.model.language.LanguagePack;
import org.denouement.model.reading.Annotator;
import org.denouement.model.reading.EntityMention;
import org.denouement.model.reading.Reading;

/**
 * Fills the entities of a reading: names with what they name, descriptions and pronouns with the name they stand for.
 * « Sam Altman, PDG d’OpenAI » gives the person Sam Altman and the organisation OpenAI. Thread-safe.
 */
public final class EntityAnnotator implements Annotator {
    private final Lexicon lexicon;
    private final ClueWeights weights;

    private EntityAnnotator(Lexicon lexicon, ClueWeights weights) {
        this.lexicon = lexicon;
        this.weights = weights;
    }

    public static EntityAnnotator of(LanguagePack pack) {
        return new EntityAnnotator(Lexicon.of(pack), ClueWeights.of(pack));
    }

    @Override
    public Reading annotate(Reading soFar) {
        Page page = Page.of(soFar, lexicon);
        List<Candidate> candidates = new NameSpotter(lexicon, page, soFar.text()).candidates();
        List<EntityMention> names = new NameTyper(lexicon, weights).typed(candidates);
        return soFar.withEntities(names);
    }
}
