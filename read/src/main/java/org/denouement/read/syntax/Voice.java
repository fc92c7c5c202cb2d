package org.denouement.read.syntax;

import org.denouement.read.syntax.morph.Feats;
import org.denouement.read.syntax.parse.Tree;

/**
 * The voice of a past participle, read off the tree: passive with an auxiliary of the passive or with none, active with
 * another auxiliary.
 */
final class Voice {
    private static final Feats PASSIVE = Feats.parse("Voice=Pass");

    private Voice() {}

    static Feats add(Feats feats, int i, Tree tree) {
        boolean participle = "Part".equals(feats.values().get("VerbForm"))
                && "Past".equals(feats.values().get("Tense"));
        if (!participle
                || tree.relations().get(i).startsWith("aux")
                || tree.relations().get(i).equals("cop")) {
            return feats;
        }
        boolean active = false;
        for (int j = 0; j < tree.heads().size(); j++) {
            if (tree.heads().get(j) == i && tree.relations().get(j).startsWith("aux")) {
                if (tree.relations().get(j).equals("aux:pass")) {
                    return feats.with(PASSIVE);
                }
                active = true;
            }
        }
        return active ? feats : feats.with(PASSIVE);
    }
}
