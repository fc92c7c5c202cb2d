package org.denouement.reconcile.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.denouement.model.article.Coverage;
import org.denouement.model.reading.EntityKind;
import org.denouement.model.reading.EntityMention;
import org.denouement.model.reading.EventCount;
import org.denouement.model.reading.EventMention;
import org.denouement.model.reading.Factuality;
import org.denouement.model.reading.MentionForm;
import org.denouement.model.reading.Participant;
import org.denouement.model.reading.Reading;
import org.denouement.model.reading.Sentence;
import org.denouement.model.reading.Status;
import org.denouement.model.text.Span;
import org.denouement.reconcile.cast.Cast;

/** Gathers what every article claims, with participants resolved to the cast. */
final class Claims {
    private final Cast cast;
    private final String language;
    private final Map<String, String> origins = new TreeMap<>();

    private Claims(Coverage coverage, Cast cast, String language) {
        this.cast = cast;
        this.language = language;
        coverage.origins().forEach(origin -> origin.articles().forEach(article -> origins.put(article, origin.id())));
    }

    static Claims in(Coverage coverage, List<Reading> readings, Cast cast) {
        return new Claims(coverage, cast, main(readings));
    }

    static List<Claim> of(Coverage coverage, List<Reading> readings, Cast cast) {
        return in(coverage, readings, cast).all(readings);
    }

    /** In order of article, then of text. What is only supposed or asked is left out. */
    List<Claim> all(List<Reading> readings) {
        List<Claim> all = new ArrayList<>();
        readings.forEach(reading -> add(reading, all));
        all.sort(Claim::compareTo);
        return all;
    }

    /** The language of most articles, the first by name of several. */
    private static String main(List<Reading> readings) {
        Map<String, Integer> counts = new TreeMap<>();
        readings.forEach(reading -> counts.merge(reading.article().language(), 1, Integer::sum));
        int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        return counts.entrySet().stream()
                .filter(count -> count.getValue() == most)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
    }

    private void add(Reading reading, List<Claim> all) {
        for (EventMention mention : reading.facts().events()) {
            boolean told = mention.how().status() != Status.HYPOTHETICAL;
            if (told && !mention.what().timeml().equals("REPORTING")) {
                all.add(claim(reading, mention));
            }
        }
    }

    /** The event that a time is counted from, as a claim of the same article. */
    Claim counted(Reading reading, EventCount count) {
        Factuality how = new Factuality(Status.HAPPENED, false, Optional.empty(), count.because());
        return claim(
                reading,
                new EventMention(
                        count.trigger(),
                        count.trigger(),
                        count.what(),
                        how,
                        count.participants(),
                        Optional.empty(),
                        "event.noun"));
    }

    Claim claim(Reading reading, EventMention mention) {
        String article = reading.article().id();
        List<Actor> actors = new ArrayList<>();
        mention.participants().forEach(participant -> actors.add(actor(reading, participant)));
        return new Claim(
                reading,
                mention,
                Actors.of(actors),
                origins.getOrDefault(article, article),
                sentence(reading, mention),
                !language.equals(reading.article().language()));
    }

    private Actor actor(Reading reading, Participant participant) {
        String article = reading.article().id();
        Optional<String> entity = isWithinAnother(reading, participant)
                ? Optional.empty()
                : cast.entityOf(article, participant.span())
                        .or(() -> cast.entityOf(article, participant.head()))
                        .or(() -> glossed(reading, participant).flatMap(name -> cast.entityOf(article, name)));
        String words =
                participant.span().in(reading.text()).replaceAll("\\s+", " ").strip();
        String head = participant.head().in(reading.text()).toLowerCase(Locale.ROOT);
        boolean pronoun = reading.mentionAt(participant.head())
                .map(EntityMention::form)
                .filter(form -> form == MentionForm.PRONOUN)
                .isPresent();
        if (pronoun && entity.isPresent() && Newcomer.isBefore(reading, participant, cast, entity.get())) {
            entity = Optional.empty();
        }
        String word = pronoun || isPronoun(reading, participant)
                ? ""
                : reading.article().language() + " " + head;
        return new Actor(participant, words, entity, entity.orElse(word));
    }

    /** "the former director, Ines Brandt, was charged": the name that the commas set beside one noun. */
    private static Optional<Span> glossed(Reading reading, Participant participant) {
        String text = reading.text();
        boolean one = reading.sentenceAt(participant.head().start()).stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .anyMatch(token -> token.span().equals(participant.head())
                        && token.upos().equals("NOUN")
                        && !token.feature("Number").equals("Plur"));
        return reading.entities().stream()
                .filter(name -> one && name.form() == MentionForm.NAME && name.kind() != EntityKind.PLACE)
                .map(EntityMention::span)
                .filter(name -> isSetApart(text, name) && isBeside(participant.span(), name))
                .findFirst();
    }

    /** Two words or more between commas, or before the end of the sentence. */
    private static boolean isSetApart(String text, Span name) {
        return name.start() > 1
                && text.startsWith(", ", name.start() - 2)
                && name.in(text).indexOf(' ') > 0
                && name.end() < text.length()
                && ",.;".indexOf(text.charAt(name.end())) >= 0;
    }

    /** Right behind the phrase, or its last words. */
    private static boolean isBeside(Span phrase, Span name) {
        return name.start() == phrase.end() + 2 || phrase.contains(name) && name.end() == phrase.end();
    }

    /** "The families of the 33 people who died": the people are not the families, whose mention holds them. */
    private static boolean isWithinAnother(Reading reading, Participant participant) {
        Span word = participant.head();
        Optional<Span> mention = reading.mentionAt(word)
                .filter(around -> around.form() == MentionForm.NOMINAL)
                .map(EntityMention::span);
        return mention.isPresent()
                && reading.sentenceAt(word.start())
                        .filter(sentence -> sentence.tokens().stream()
                                .filter(token -> token.span().equals(word) && token.is("nmod"))
                                .anyMatch(token -> mention.get()
                                        .contains(sentence.token(token.head()).span())))
                        .isPresent();
    }

    private static boolean isPronoun(Reading reading, Participant participant) {
        return reading.sentenceAt(participant.head().start())
                .flatMap(sentence -> sentence.tokens().stream()
                        .filter(token -> token.span().equals(participant.head()))
                        .findFirst())
                .filter(token -> token.upos().equals("PRON") || token.upos().equals("DET"))
                .isPresent();
    }

    private static int sentence(Reading reading, EventMention mention) {
        int number = 0;
        for (Sentence sentence : reading.sentences()) {
            if (sentence.span().contains(mention.trigger())) {
                return number;
            }
            number++;
        }
        return number;
    }
}
