package org.denouement.read.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/** Everybody and everything that the article has spoken of up to a word. */
final class Discourse {
    /** A referent and how present it is. */
    record Weighed(Referent referent, double weight) {}

    private final List<Referent> referents = new ArrayList<>();
    private Optional<Referent> speaker = Optional.empty();
    private int speakerParagraph = -1;

    void see(Referent referent, Spoken here) {
        if (!referents.contains(referent)) {
            referents.add(referent);
        }
        referent.add(here);
    }

    void speaks(Referent referent, int paragraph) {
        speaker = Optional.of(referent);
        speakerParagraph = paragraph;
    }

    /** Who was quoted last in the paragraph. */
    Optional<Referent> speakerIn(int paragraph) {
        return speaker.filter(who -> paragraph == speakerParagraph);
    }

    List<Referent> all() {
        return referents;
    }

    /** Those who may be meant, the most present first; of equals the first spoken of. */
    List<Weighed> weighed(Predicate<Referent> fits, ToDoubleFunction<Referent> weight) {
        List<Weighed> weighed = new ArrayList<>();
        for (Referent referent : referents) {
            double own = fits.test(referent) ? weight.applyAsDouble(referent) : 0;
            if (own > 0) {
                weighed.add(new Weighed(referent, own));
            }
        }
        weighed.sort(Comparator.comparingDouble(each -> -each.weight()));
        return weighed;
    }
}
