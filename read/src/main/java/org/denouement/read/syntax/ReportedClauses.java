package org.denouement.read.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.denouement.read.syntax.morph.Upos;
import org.denouement.read.syntax.morph.Words;
import org.denouement.read.syntax.parse.Tree;

/**
 * Gives a verb of saying its clause where the parser hung it on the day between them: in "she said on Monday that the
 * plant would close" the clause says nothing of Monday. The day has no article, the verb no clause yet.
 */
final class ReportedClauses {
    /** Of {@code syntax/word-classes.tsv}: say, tell, think. */
    private static final Set<Integer> VERBS = Set.of(1, 2, 4);

    private static final int TIME = 6;
    private static final Set<String> LINKS = Set.of("SCONJ", "PRON");

    private ReportedClauses() {}

    static Tree repaired(Words words, Tree tree) {
        List<Integer> heads = new ArrayList<>(tree.heads());
        List<String> relations = new ArrayList<>(tree.relations());
        boolean changed = false;
        for (int clause = 0; clause < words.size(); clause++) {
            int day = heads.get(clause);
            int link = day + 1;
            if (relations.get(clause).startsWith("acl") && isBareDay(day, words, tree) && link < clause) {
                int verb = heads.get(day);
                boolean linked = heads.get(link) == clause && LINKS.contains(Upos.name(words.upos(link)));
                if (linked && day > verb && VERBS.contains(words.kind(verb)) && !has(verb, "ccomp", tree)) {
                    heads.set(clause, verb);
                    relations.set(clause, "ccomp");
                    relations.set(link, "mark");
                    changed = true;
                }
            }
        }
        return changed ? new Tree(heads, relations) : tree;
    }

    /** A noun of time that says when and has no article. */
    private static boolean isBareDay(int word, Words words, Tree tree) {
        return word >= 0
                && words.kind(word) == TIME
                && tree.heads().get(word) >= 0
                && tree.relations().get(word).startsWith("obl")
                && !has(word, "det", tree);
    }

    private static boolean has(int word, String relation, Tree tree) {
        for (int i = 0; i < tree.heads().size(); i++) {
            if (tree.heads().get(i) == word && tree.relations().get(i).equals(relation)) {
                return true;
            }
        }
        return false;
    }
}
