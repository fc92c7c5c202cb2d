package org.denouement.read.event;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.denouement.model.language.LanguagePack;
import org.denouement.model.reading.Status;

/** What verbs, nouns and adjectives say of the reality of the event that they govern: « menacer », "plan", « prêt à ». */
final class Modality {
    /** What becomes of the event. */
    enum Effect {
        OFFERED(Status.OFFERED),
        THREATENED(Status.THREATENED),
        PLANNED(Status.PLANNED),
        DENIED(Status.DENIED),
        REPORTED(Status.REPORTED),
        HYPOTHETICAL(Status.HYPOTHETICAL),
        /** Planned because somebody accepted it. */
        ACCEPTED(Status.PLANNED),
        /** As real as what governs it. */
        REAL(Status.HAPPENED),
        /** It did not take place. */
        NOT(Status.HAPPENED),
        /** Reported, no more. */
        SAID(Status.HAPPENED);

        private final Status status;

        Effect(Status status) {
            this.status = status;
        }

        Status status() {
            return status;
        }

        /** Whether the event is as real as what governs it. */
        boolean isTransparent() {
            return this == REAL || this == NOT || this == SAID;
        }
    }

    /** One word: its effect, whether the event would be that of its object, and whether it acts on a noun too. */
    record Governor(Effect effect, boolean ofObject, boolean onNouns) {}

    private final Map<String, Governor> governors = new HashMap<>();

    private Modality() {}

    static Modality of(LanguagePack pack) {
        Modality modality = new Modality();
        for (List<String> row : pack.rows("events/modality.tsv")) {
            Governor governor = new Governor(
                    Effect.valueOf(row.get(2)),
                    row.get(3).equals("o"),
                    row.get(4).equals("o"));
            modality.governors.put(row.get(1) + " " + Tree.normal(row.get(0)), governor);
        }
        return modality;
    }

    /** What the token says of what it governs: as a verb, a noun or an adjective; by its form before its lemma. */
    Optional<Governor> of(Tree tree, int index) {
        String upos = tree.token(index).upos();
        if (upos.equals("VERB") || upos.equals("AUX")) {
            return verb(tree, index);
        }
        return look(upos.equals("NOUN") ? "N" : "A", tree, index);
    }

    /** As an adjective, whatever the tagger took it for. */
    Optional<Governor> adjective(Tree tree, int index) {
        return look("A", tree, index);
    }

    private Optional<Governor> verb(Tree tree, int index) {
        boolean participle = tree.token(index).feature("VerbForm").equals("Part");
        boolean passive = participle && tree.child(index, "aux:pass") >= 0;
        if (passive || (participle && tree.child(index, "aux") < 0 && tree.child(index, "obj") < 0)) {
            Optional<Governor> adjective = look("A", tree, index);
            if (adjective.isPresent()) {
                return adjective;
            }
        }
        return look("V", tree, index);
    }

    private Optional<Governor> look(String nature, Tree tree, int index) {
        Governor byForm = governors.get(nature + " " + tree.form(index));
        return Optional.ofNullable(byForm != null ? byForm : governors.get(nature + " " + tree.lemma(index)));
    }
}
