package org.denouement.reconcile.figure;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.denouement.model.reading.EntityKind;
import org.denouement.model.reading.EntityMention;
import org.denouement.model.reading.FigureMention;
import org.denouement.model.reading.Reading;
import org.denouement.model.reading.Sentence;
import org.denouement.model.text.Span;
import org.denouement.reconcile.cast.Cast;

/** Where the people or things that a figure counts are: the places that its own verb tells, "143 dead IN GERMANY". */
final class FigurePlaces {
    private final Cast cast;
    /** Of the whole story, and so no part of it: as cast ids. */
    private final Set<String> everywhere = new TreeSet<>();

    private FigurePlaces(Cast cast) {
        this.cast = cast;
    }

    /** A place that two articles of three name is that of the story. */
    static FigurePlaces of(List<Reading> readings, Cast cast) {
        FigurePlaces places = new FigurePlaces(cast);
        Map<String, Integer> articles = new TreeMap<>();
        for (Reading reading : readings) {
            reading.entities().stream()
                    .filter(entity -> entity.kind() == EntityKind.PLACE)
                    .flatMap(entity -> cast.entityOf(reading.article().id(), entity.span()).stream())
                    .distinct()
                    .forEach(place -> articles.merge(place, 1, Integer::sum));
        }
        articles.forEach((place, count) -> {
            if (count > 1 && count * 3 >= readings.size() * 2) {
                places.everywhere.add(place);
            }
        });
        return places;
    }

    /** As cast ids. */
    Set<String> of(Reading reading, FigureMention mention) {
        Set<String> found = new TreeSet<>();
        Optional<Sentence> around = reading.sentences().stream()
                .filter(sentence -> sentence.span().contains(mention.span()))
                .findFirst();
        around.ifPresent(sentence -> {
            int verb = verb(sentence, mention.span());
            reading.entities().stream()
                    .filter(entity -> entity.kind() == EntityKind.PLACE)
                    .filter(entity -> sentence.span().contains(entity.span()))
                    .filter(entity -> isWhere(sentence, entity) && verb(sentence, entity.span()) == verb)
                    .forEach(entity ->
                            cast.entityOf(reading.article().id(), entity.span()).ifPresent(found::add));
        });
        return found;
    }

    /** Whether the places told are only some of those of the story. */
    boolean isLocal(Set<String> told) {
        return told.stream().anyMatch(place -> !everywhere.contains(place));
    }

    /** Behind a preposition, or inside a phrase that stands behind one. */
    private static boolean isWhere(Sentence sentence, EntityMention entity) {
        int at = tokenAt(sentence, entity.span());
        for (int steps = 0; at >= 0 && steps < 3; steps++) {
            if (!sentence.dependent(at, "case").isEmpty()) {
                return true;
            }
            at = sentence.token(at).head();
        }
        return false;
    }

    /** The verb under which words stand, the uppermost of a chain: "known to HAVE DIED"; -1 when there is none. */
    private static int verb(Sentence sentence, Span words) {
        int at = tokenAt(sentence, words);
        while (at >= 0 && !sentence.token(at).upos().equals("VERB")) {
            at = sentence.token(at).head();
        }
        while (at >= 0 && sentence.token(at).is("xcomp") && sentence.token(at).head() >= 0) {
            at = sentence.token(at).head();
        }
        return at;
    }

    private static int tokenAt(Sentence sentence, Span words) {
        for (int i = 0; i < sentence.tokens().size(); i++) {
            if (sentence.token(i).span().end() > words.start()) {
                return i;
            }
        }
        return -1;
    }
}
