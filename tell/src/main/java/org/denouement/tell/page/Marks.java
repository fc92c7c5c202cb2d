package org.denouement.tell.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.denouement.model.text.Anchor;
import org.denouement.model.text.Span;

/**
 * The words that items of the page link to, by source. A section asks for the link of an anchor, and thereby has its
 * words marked in the text of the source, which is written last.
 */
final class Marks {
    private final String back;
    private final Map<String, String> sourceIds;
    private final Map<String, TreeSet<Span>> spans = new TreeMap<>();
    private final Map<String, String> itemOf = new TreeMap<>();

    private Marks(String back, Map<String, String> sourceIds) {
        this.back = back;
        this.sourceIds = sourceIds;
    }

    /** {@code back} is what the way back from the words is called; {@code sourceIds} gives the id of each source on the page by the id of its article. */
    static Marks of(String back, Map<String, String> sourceIds) {
        return new Marks(back, Map.copyOf(sourceIds));
    }

    String back() {
        return back;
    }

    /** The id of the marked words of an anchor; {@code item} is the id to which they lead back. */
    String idOf(Anchor anchor, String item) {
        spans.computeIfAbsent(anchor.source(), source -> new TreeSet<>()).add(anchor.span());
        String id = id(anchor.source(), anchor.span());
        itemOf.putIfAbsent(id, item);
        return id;
    }

    List<Span> in(String source) {
        return new ArrayList<>(spans.getOrDefault(source, new TreeSet<>()));
    }

    String id(String source, Span span) {
        return sourceIds.getOrDefault(source, "s") + "-" + span.start() + "-" + span.end();
    }

    /** The id of the item that first led to these words. */
    String item(String markId) {
        return itemOf.getOrDefault(markId, "top");
    }
}
