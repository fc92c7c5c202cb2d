package org.denouement.read.syntax;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.denouement.model.language.LanguagePack;
import org.denouement.read.syntax.morph.Words;
import org.denouement.read.syntax.parse.Tree;

/**
 * Takes « il est parti » for a past where the parser took it for a passive: the verbs whose past is formed as the passive
 * are few and listed ({@code syntax/past-with-be.txt}), and a treebank does not hold them all.
 */
final class Auxiliaries {
    private static final String PASSIVE = "aux:pass";
    private static final String AGENT = "obl:agent";

    private final Set<String> verbs;

    private Auxiliaries(Set<String> verbs) {
        this.verbs = Set.copyOf(verbs);
    }

    static Auxiliaries of(LanguagePack pack) {
        return new Auxiliaries(new HashSet<>(pack.lines("syntax/past-with-be.txt")));
    }

    Tree repaired(Words words, Tree tree) {
        List<String> relations = tree.relations();
        for (int i = 0; i < words.size() && !verbs.isEmpty(); i++) {
            boolean passive = relations.get(i).equals(PASSIVE) && tree.heads().get(i) >= 0;
            if (passive && isPast(tree.heads().get(i), words, tree)) {
                relations = active(tree.heads().get(i), tree.heads(), relations);
            }
        }
        return relations.equals(tree.relations()) ? tree : new Tree(tree.heads(), relations);
    }

    /** Whether a listed verb has no second auxiliary and no agent. */
    private boolean isPast(int verb, Words words, Tree tree) {
        int auxiliaries = 0;
        for (int i = 0; i < words.size(); i++) {
            if (tree.heads().get(i) == verb) {
                auxiliaries += tree.relations().get(i).startsWith("aux") ? 1 : 0;
                if (tree.relations().get(i).equals(AGENT)) {
                    return false;
                }
            }
        }
        return auxiliaries == 1 && verbs.contains(words.lemma(verb));
    }

    private static List<String> active(int verb, List<Integer> heads, List<String> relations) {
        List<String> active = new ArrayList<>(relations);
        for (int i = 0; i < heads.size(); i++) {
            if (heads.get(i) == verb) {
                String relation = relations.get(i);
                active.set(i, relation.equals(PASSIVE) ? "aux:tense" : relation.replace("subj:pass", "subj"));
            }
        }
        return active;
    }
}
