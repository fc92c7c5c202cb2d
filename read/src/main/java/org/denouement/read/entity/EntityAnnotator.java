package org.denouement.read.entity;

import java.util.ArrayList;
import java.util.List;
import org.denouement.model.language.LanguagePack;
import org.denouement.model.reading.Annotator;
import org.denouement.model.reading.EntityMention;
import org.denouement.model.reading.Reading;

/**
 * Fills the entities of a reading: names with what they name, descriptions with the name beside them.
 * « Lea Arden, PDG d’OrvanAI » gives the person Lea Arden and the organisation OrvanAI. Thread-safe.
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
        List<EntityMention> mentions = new ArrayList<>(new NameTyper(lexicon, weights).typed(candidates));
        NamesOfArticle names = NamesOfArticle.of(mentions, candidates);
        mentions = new ArrayList<>(new DeclaredAliases(lexicon, names).in(mentions));
        List<Description> descriptions = new DescriptionSpotter(lexicon, names).in(page.sentences());
        mentions.addAll(new Descriptions(lexicon, names, soFar.text()).resolved(descriptions));
        mentions.addAll(new Honorifics(lexicon, names).found());
        mentions.sort((a, b) -> a.span().compareTo(b.span()));
        return soFar.withEntities(mentions);
    }
}
