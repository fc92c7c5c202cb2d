package org.denouement.read.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.denouement.model.reading.EntityMention;
import org.denouement.model.reading.Gender;
import org.denouement.model.text.Span;

/** Somebody or something that the article speaks of, while it is read: all places so far. */
final class Referent {
    private final List<Spoken> spoken = new ArrayList<>();
    private final TreeSet<String> nouns = new TreeSet<>();
    private final TreeSet<String> names = new TreeSet<>();
    private Optional<EntityMention> name = Optional.empty();
    private Sort sort;
    private Gender gender;

    Referent(Sort sort, Gender gender) {
        this.sort = sort;
        this.gender = gender;
    }

    void add(Spoken here) {
        spoken.add(here);
        if (!here.noun().isEmpty()) {
            nouns.add(here.noun());
        }
    }

    void name(EntityMention mention) {
        name = Optional.of(mention);
        names.add(mention.name());
        if (sort == Sort.UNKNOWN) {
            sort = Sort.of(mention.kind());
        }
        agree(mention.gender());
    }

    void agree(Gender other) {
        if (gender == Gender.UNKNOWN) {
            gender = other;
        }
    }

    void call(String noun) {
        nouns.add(noun);
    }

    List<Spoken> spoken() {
        return spoken;
    }

    /** The nouns by which the article calls it. */
    TreeSet<String> nouns() {
        return nouns;
    }

    /** All its names so far. */
    TreeSet<String> names() {
        return names;
    }

    Optional<EntityMention> name() {
        return name;
    }

    Sort sort() {
        return sort;
    }

    Gender gender() {
        return gender;
    }

    boolean agrees(Gender other) {
        return gender == Gender.UNKNOWN || other == Gender.UNKNOWN || gender == other;
    }

    Optional<Spoken> last() {
        return spoken.isEmpty() ? Optional.empty() : Optional.of(spoken.get(spoken.size() - 1));
    }

    /** The span that stands for it: its last name, else its first description. */
    Span span() {
        return name.map(EntityMention::span).orElseGet(() -> spoken.get(0).span());
    }

    String words(String text) {
        return name.map(EntityMention::name)
                .orElseGet(() -> spoken.get(0).span().in(text));
    }
}
