package org.denouement.read.relation;

import java.util.Set;
import org.denouement.model.text.Span;

/**
 * Something that a relation may hold of: a name, pronoun, date or adjective of nationality. {@code head} is the index of
 * its head token in {@code sentence}, {@code kind} the finest thing known of it ({@code "PERSON"}, {@code "he"}).
 */
record Candidate(Span span, int sentence, int first, int last, int head, String kind, Set<String> classes) {
    boolean is(Set<String> wanted) {
        return wanted.stream().anyMatch(classes::contains);
    }

    boolean isName() {
        return classes.contains("name");
    }
}
