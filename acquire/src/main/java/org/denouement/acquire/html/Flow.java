package org.denouement.acquire.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** The pieces of a page in order, and for each element which of them it holds. */
record Flow(List<Piece> pieces, List<Region> regions) {
    Flow {
        pieces = List.copyOf(pieces);
        regions = List.copyOf(regions);
    }

    /** The pieces {@code [from, to)} that an element holds, and the weight its names give it. */
    record Region(Element element, int from, int to, double weight) {}

    static Flow empty() {
        return new Flow(new ArrayList<>(), new ArrayList<>());
    }
}
