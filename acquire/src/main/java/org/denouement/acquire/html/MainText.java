package org.denouement.acquire.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.denouement.model.article.BlockKind;
import org.jsoup.nodes.Element;

/**
 * Finds the article among the pieces of a page: the element that holds most of the running text and least of anything
 * else, then what stands within it, less the boilerplate between the paragraphs.
 */
final class MainText {
    /** Fewer letters than this: names led astray, so that the page is looked at again without them. */
    static final int TOO_SHORT = 250;
    /** Precision weighs as much as recall; 0.5 to 2 were tried on the development pages. */
    private static final double BETA = 1.0;

    private final Vocabulary vocabulary;

    MainText(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * What the page says of its article: its titles, folded into one; the body that its structured data gives, or {@code
     * ""}; what it is about.
     */
    record Told(String titles, String body, List<String> descriptions) {
        Told {
            descriptions = List.copyOf(descriptions);
        }
    }

    /** The pieces of the article. */
    List<Piece> of(Element body, Told told, LiveEntries live) {
        ToldBody guide = ToldBody.of(told.body());
        Lead lead = Lead.of(told);
        Flow strict = FlowBuilder.flow(vocabulary, body, true);
        List<Piece> found = best(strict, guide, lead, live);
        if (length(found) < TOO_SHORT) {
            List<Piece> again = best(FlowBuilder.flow(vocabulary, body, false), guide, lead, live);
            found = length(again) > 2 * length(found) ? again : found;
        }
        return guide.length() > 2 * length(found) + TOO_SHORT ? guide.pieces() : found;
    }

    private List<Piece> best(Flow flow, ToldBody guide, Lead lead, LiveEntries live) {
        boolean guided = guide.guides(flow.pieces());
        ToDoubleFunction<Piece> good = piece -> guided && guide.denies(piece) ? 0 : piece.good();
        return container(flow, good)
                .map(region -> {
                    List<Piece> inner = new Regions(flow, lead)
                            .pieces(region).stream()
                                    .filter(piece -> !guided || !guide.denies(piece))
                                    .toList();
                    List<Piece> pieces = new ArrayList<>(lead.before(flow.pieces(), region.from()));
                    pieces.addAll(new Weeding(vocabulary.words()).weed(live.marked(inner)));
                    return lead.marked(pieces);
                })
                .orElse(List.of());
    }

    static int length(List<Piece> pieces) {
        int length = 0;
        for (Piece piece : pieces) {
            length += piece.kind() == BlockKind.HEADING ? 0 : piece.length();
        }
        return length;
    }

    private static Optional<Flow.Region> container(Flow flow, ToDoubleFunction<Piece> goodOf) {
        int size = flow.pieces().size();
        double[] good = new double[size + 1];
        double[] bad = new double[size + 1];
        for (int i = 0; i < size; i++) {
            Piece piece = flow.pieces().get(i);
            double goodHere = goodOf.applyAsDouble(piece);
            good[i + 1] = good[i] + goodHere;
            bad[i + 1] = bad[i] + (goodHere == 0 && piece.good() > 0 ? piece.length() : piece.bad());
        }
        double bestScore = -1;
        Optional<Flow.Region> best = Optional.empty();
        List<Flow.Region> regions = new ArrayList<>(flow.regions());
        for (Flow.Region region : regions) {
            double goodHere = good[region.to()] - good[region.from()];
            double badHere = bad[region.to()] - bad[region.from()];
            double score = region.weight() * f(goodHere, badHere, good[size]);
            if (score > bestScore) {
                bestScore = score;
                best = Optional.of(region);
            }
        }
        return best;
    }

    private static double f(double good, double bad, double allGood) {
        if (good == 0) {
            return 0;
        }
        double precision = good / (good + bad);
        double recall = good / allGood;
        return (1 + BETA) * precision * recall / (BETA * precision + recall);
    }
}
