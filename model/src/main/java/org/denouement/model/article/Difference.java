package org.denouement.model.article;

import java.util.List;
import org.denouement.model.text.Span;

/**
 * How the copy {@code article} differs from {@code from}, the first article of its origin: whether it has another title,
 * which passages of {@code from} it leaves out ({@code cut}, spans in the text of {@code from}), and which of its own
 * {@code from} does not have ({@code added}, spans in its own text). A reworded passage is in both. In order.
 */
public record Difference(String article, String from, boolean retitled, List<Span> cut, List<Span> added) {
    public Difference {
        cut = List.copyOf(cut);
        added = List.copyOf(added);
    }
}
