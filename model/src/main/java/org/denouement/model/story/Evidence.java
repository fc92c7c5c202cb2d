package org.denouement.model.story;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.denouement.model.text.Anchor;
import org.denouement.model.text.Reason;

/** What an item rests on: the words, in order and each once, and the chain of reasons from them to the item. */
public record Evidence(List<Anchor> anchors, List<Reason> because) {
    public Evidence {
        anchors = List.copyOf(new TreeSet<>(anchors));
        because = List.copyOf(because);
    }

    public Evidence and(Evidence other) {
        List<Anchor> words = new ArrayList<>(anchors);
        words.addAll(other.anchors);
        List<Reason> reasons = new ArrayList<>(because);
        other.because.stream().filter(reason -> !reasons.contains(reason)).forEach(reasons::add);
        return new Evidence(words, reasons);
    }
}
