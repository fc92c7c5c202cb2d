package org.denouement.read.reference;

import java.util.Optional;

/** How present somebody is to the reader at a word: by how often, how lately and in which part of sentences. */
final class Salience {
    /** Farther back nobody is meant by a pronoun. */
    private static final int FARTHEST = 6;

    private static final int PARAGRAPHS = 3;
    private static final double EACH_STEP = 0.5;
    private static final double OTHER_PARAGRAPH = 0.35;
    /** Being spoken of often adds to being spoken of just now, it does not stand for it. */
    private static final double AGAIN = 0.3;

    /** What people say brings others to mind less than what the article tells. */
    private static final double QUOTED = 0.25;
    /** Who was quoted last in the paragraph is likely quoted again. */
    private static final double SPOKE = 60;

    private final Place here;
    private final boolean speaks;

    Salience(Place here, boolean speaks) {
        this.here = here;
        this.speaks = speaks;
    }

    double of(Referent referent, Optional<Referent> lastSpeaker) {
        double most = 0;
        double sum = 0;
        for (Spoken spoken : referent.spoken()) {
            double own = of(spoken.place());
            most = Math.max(most, own);
            sum += own;
        }
        double present = most + AGAIN * (sum - most);
        boolean spoke =
                speaks && lastSpeaker.filter(speaker -> speaker == referent).isPresent();
        return present > 0 && spoke ? present + SPOKE : present;
    }

    private double of(Place place) {
        int steps = Math.max(0, here.step() - place.step());
        int paragraphs = Math.abs(here.paragraph() - place.paragraph());
        if (steps > FARTHEST || paragraphs > PARAGRAPHS || place.offset() > here.offset()) {
            return 0;
        }
        double quoted = place.quotation() >= 0 && place.quotation() != here.quotation() ? QUOTED : 1;
        return place.weight() * quoted * Math.pow(EACH_STEP, steps) * Math.pow(OTHER_PARAGRAPH, paragraphs);
    }
}
