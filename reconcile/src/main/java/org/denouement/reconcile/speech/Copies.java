package org.denouement.reconcile.speech;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.denouement.model.reading.Basis;
import org.denouement.model.story.Source;
import org.denouement.model.story.Statement;
import org.denouement.model.story.When;

/**
 * Makes one statement of the very same words in several articles: it rests on the words of all of them, and takes from
 * each what the others leave out (who spoke, through which channel, relayed by whom, when).
 */
final class Copies {
    private Copies() {}

    /** In the order of the first of each. */
    static List<Statement> merged(List<Kinship> kinships) {
        Map<String, List<Kinship>> same = new LinkedHashMap<>();
        for (Kinship kinship : kinships) {
            String words = String.join(" ", kinship.utterance().words().list());
            String speaker = kinship.utterance().speaker().entity().orElse("");
            String denied = Boolean.toString(kinship.utterance().quotation().isDenied());
            String key = String.join("|", kinship.family(), kinship.utterance().language(), speaker, denied, words);
            same.computeIfAbsent(key, unseen -> new ArrayList<>()).add(kinship);
        }
        return same.values().stream().map(Copies::statement).toList();
    }

    /** The fullest where it is among them: the others of the family name it. */
    private static Statement statement(List<Kinship> copies) {
        List<Kinship> ordered = new ArrayList<>();
        copies.stream().filter(copy -> copy.relation().equals("fullest")).forEach(ordered::add);
        copies.stream().filter(copy -> !copy.relation().equals("fullest")).forEach(ordered::add);
        return ordered.stream().map(Kinship::statement).reduce(Copies::joined).orElseThrow();
    }

    private static Statement joined(Statement one, Statement other) {
        return new Statement(
                one.id(),
                one.speech(),
                joined(one.source(), other.source()),
                one.when().basis() == Basis.UNDATED ? other.when() : earlier(one.when(), other.when()),
                one.family(),
                one.relation(),
                one.evidence().and(other.evidence()));
    }

    private static When earlier(When one, When other) {
        return one.range().isEmpty() && other.range().isPresent() ? other : one;
    }

    private static Source joined(Source one, Source other) {
        Source named = one.speaker().isPresent() || other.speaker().isEmpty() ? one : other;
        Optional<String> via = one.via().isPresent() ? one.via() : other.via();
        return new Source(
                named.speaker(),
                named.phrase(),
                named.because(),
                one.channel().kind().isEmpty() ? other.channel() : one.channel(),
                via,
                one.addressee().isEmpty() ? other.addressee() : one.addressee());
    }
}
