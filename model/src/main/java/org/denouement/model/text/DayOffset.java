package org.denouement.model.text;

/**
 * A time told relative to the day an article was published, in days: « hier » is {@code (-1, -1)}, « vendredi » with a
 * past verb {@code (-7, -1)} while the weekday of publication is unknown. It puts undated things in order without
 * inventing a date.
 */
public record DayOffset(int earliest, int latest) implements Comparable<DayOffset> {
    public DayOffset {
        if (latest < earliest) {
            throw new IllegalArgumentException("no offset from " + earliest + " to " + latest);
        }
    }

    @Override
    public int compareTo(DayOffset other) {
        return earliest != other.earliest
                ? Integer.compare(earliest, other.earliest)
                : Integer.compare(latest, other.latest);
    }
}
