package org.denouement.read.syntax.morph;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A form's analyses, and as sets of bits the parts of speech it may be: as it stands, and in lower case.
 */
record Entry(List<Analysis> analyses, int asIs, int lowered) {
    Entry {
        analyses = List.copyOf(analyses);
    }

    static Entry of(List<Analysis> asIs, List<Analysis> lowered) {
        Set<Analysis> all = new LinkedHashSet<>(asIs);
        all.addAll(lowered);
        return new Entry(new ArrayList<>(all), bits(asIs), bits(lowered));
    }

    private static int bits(List<Analysis> analyses) {
        int bits = 0;
        for (Analysis analysis : analyses) {
            bits |= 1 << analysis.upos();
        }
        return bits;
    }

    int either() {
        return asIs | lowered;
    }

    boolean mayBe(int upos) {
        return (either() >> upos & 1) != 0;
    }

    /** Whether the dictionary has nothing against these features for this part of speech. */
    boolean allows(int upos, Feats feats) {
        if (!mayBe(upos)) {
            return true;
        }
        for (Analysis analysis : analyses) {
            if (analysis.upos() == upos && analysis.feats().agreesWith(feats)) {
                return true;
            }
        }
        return false;
    }
}
