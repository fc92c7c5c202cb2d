package org.denouement.read.entity;

import java.util.ArrayList;
import java.util.List;
import org.denouement.model.language.LanguagePack;
import org.denouement.model.reading.Annotator;
import org.denouement.model.reading.EntityMention;
import org.denouement.model.reading.Reading;

/**
 * Fills the entities of a reading: names with what they name, descriptions and pronouns with the name they stand for.
 * « Lea Arden, PDG d’OrvanAI » gives the person Lea Arden and the organisation OrvanAI. Thread-safe.
 */
public final class EntityAnnotator implements Annotator {
    private final Lexicon lexicon;
    private final ClueWeights weights;
    private final Pronouns pronouns;

    private EntityAnnotator(Lexicon lexicon, ClueWeights weights, Pronouns pronouns) {
        this.lexicon = lexicon;
        this.weights = weights;
        this.pronouns = pronouns;
    }

    public static EntityAnnotator of(LanguagePack pack) {
        Lexicon lexicon = Lexicon.of(pack);
        return new EntityAnnotator(lexicon, ClueWeights.of(pack), Pronouns.of(pack, lexicon));
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
        mentions.addAll(pronouns.resolved(page.sentences(), names));
        mentions.sort((a, b) -> a.span().compareTo(b.span()));
        return soFar.withEntities(mentions);
    }
}
