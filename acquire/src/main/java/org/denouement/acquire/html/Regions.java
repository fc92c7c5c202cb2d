package org.denouement.acquire.html;

import java.util.List;

/** What belongs to the element that was found to hold the article: of several articles, one below the other, the first. */
final class Regions {
    private final Flow flow;
    private final Lead lead;

    Regions(Flow flow, Lead lead) {
        this.flow = flow;
        this.lead = lead;
    }

    List<Piece> pieces(Flow.Region found) {
        return flow.pieces().subList(found.from(), endOfFirst(found));
    }

    /** Where a second article begins, with a first heading of its own; else the end. */
    private int endOfFirst(Flow.Region found) {
        int endOfFirst = Integer.MAX_VALUE;
        for (Flow.Region region : flow.regions()) {
            boolean inside = region.from() >= found.from() && region.to() <= found.to();
            if (inside && region.element().normalName().equals("article") && hasTopHeading(region)) {
                if (endOfFirst == Integer.MAX_VALUE && !hasTitle(region)) {
                    return found.to();
                }
                if (region.from() >= endOfFirst) {
                    return region.from();
                }
                endOfFirst = Math.min(endOfFirst, region.to());
            }
        }
        return found.to();
    }

    private boolean hasTitle(Flow.Region region) {
        return flow.pieces().subList(region.from(), region.to()).stream().anyMatch(lead::isTitle);
    }

    private boolean hasTopHeading(Flow.Region region) {
        return flow.pieces().subList(region.from(), region.to()).stream()
                .anyMatch(piece -> piece.place().tag().equals("h1"));
    }
}
