package org.denouement.read.relation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.denouement.model.language.LanguagePack;
import org.denouement.model.reading.Reading;
import org.denouement.model.reading.RelationMention;

/**
 * Finds relations in a reading: "Jane Roe founded Acme in 1990" gives FOUNDED_BY(Acme, Jane Roe) and DATE_FOUNDED(Acme,
 * 1990). Only in languages whose pack has a model. Thread-safe.
 */
public final class RelationReader {
    static final String MODEL = "relations/model.gz";

    private final Candidates candidates;
    private final Properties properties;
    private final Optional<RelationModel> model;

    private RelationReader(LanguagePack pack, Optional<RelationModel> model) {
        this.candidates = new Candidates(pack);
        this.properties = new Properties(pack);
        this.model = model;
    }

    public static RelationReader of(LanguagePack pack) {
        if (!pack.has(MODEL)) {
            return new RelationReader(pack, Optional.empty());
        }
        try (InputStream in = pack.open(MODEL)) {
            return new RelationReader(pack, Optional.of(RelationModel.load(in)));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + MODEL + " of " + pack, e);
        }
    }

    static RelationReader of(LanguagePack pack, RelationModel model) {
        return new RelationReader(pack, Optional.of(model));
    }

    /** In order of property and of words. */
    public List<RelationMention> relations(Reading reading) {
        return model.map(weights -> relations(reading, weights)).orElse(List.of());
    }

    private List<RelationMention> relations(Reading reading, RelationModel weights) {
        List<Candidate> found = candidates.of(reading);
        PairFeatures features = new PairFeatures(reading, found);
        List<RelationMention> relations = new ArrayList<>();
        for (int s = 0; s < found.size(); s++) {
            for (int o = 0; o < found.size(); o++) {
                if (s != o && Math.abs(found.get(s).sentence() - found.get(o).sentence()) <= 1) {
                    pair(found.get(s), found.get(o), features.of(s, o), weights, relations);
                }
            }
        }
        relations.sort((a, b) -> a.property().compareTo(b.property()));
        return relations;
    }

    private void pair(
            Candidate s, Candidate o, List<String> features, RelationModel weights, List<RelationMention> relations) {
        for (Map.Entry<String, Properties.Signature> property :
                properties.signatures().entrySet()) {
            if (property.getValue().allows(s, o)) {
                double score = weights.score(property.getKey(), features);
                if (score > 0) {
                    relations.add(new RelationMention(property.getKey(), s.span(), o.span(), score));
                }
            }
        }
    }
}
