package org.denouement.model.reading;

/**
 * One step of reading: takes what is known of an article and returns a reading that holds more, without altering what
 * it was given. Annotators are thread-safe. The seam for a deeper reader: anything that can fill a {@link Reading}.
 */
@FunctionalInterface
public interface Annotator {
    Reading annotate(Reading soFar);
}
