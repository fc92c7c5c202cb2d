package org.denouement.read.reference;

import java.util.Set;
import java.util.TreeSet;
import org.denouement.model.reading.Gender;
import org.denouement.model.text.Span;

/**
 * A place where the text speaks of somebody or something, by a name, a description or a pronoun. {@code noun} is what a
 * description calls it ({@code ""} for others), {@code marks} what stands around the noun.
 */
record Spoken(Place place, Span span, Sort sort, Gender gender, String noun, Set<String> marks) {
    Spoken {
        marks = Set.copyOf(marks);
    }

    /** The same, heading the source of a quotation. */
    Spoken asSource() {
        Set<String> more = new TreeSet<>(marks);
        more.add("source");
        return new Spoken(place, span, sort, gender, noun, more);
    }

    boolean is(String mark) {
        return marks.contains(mark);
    }
}
