package org.denouement.reconcile.doubt;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.denouement.model.article.Coverage;
import org.denouement.model.reading.QuestionMention;
import org.denouement.model.reading.Reading;
import org.denouement.model.reading.Token;
import org.denouement.model.story.Evidence;
import org.denouement.model.story.OpenQuestion;
import org.denouement.model.story.Telling;
import org.denouement.model.text.Reason;
import org.denouement.reconcile.cast.Cast;
import org.denouement.reconcile.item.ItemIds;
import org.denouement.reconcile.item.Sources;

/** The questions of the coverage, each once, with the words of a later source that answer it where there are some. */
public final class Questions {
    /** Two questions of one kind are the same when they share this part of their words. */
    private static final double SAME = 0.6;

    /** So many words of the shorter question, all of them in the longer one, make them one. */
    private static final int WITHIN = 2;

    private final Sources sources;
    private final Cast cast;
    private final Answers answers;

    private Questions(Sources sources, Cast cast, Answers answers) {
        this.sources = sources;
        this.cast = cast;
        this.answers = answers;
    }

    /** In order of article and of words. */
    public static List<OpenQuestion> of(Coverage coverage, List<Reading> readings, Cast cast) {
        Sources sources = Sources.of(coverage, readings);
        return new Questions(sources, cast, new Answers(sources, readings, cast)).reconcile(readings);
    }

    private record Asked(Reading reading, QuestionMention mention, Set<String> words) {}

    private List<OpenQuestion> reconcile(List<Reading> readings) {
        List<List<Asked>> same = new ArrayList<>();
        for (Reading reading : readings) {
            for (QuestionMention mention : reading.facts().questions()) {
                Asked asked = new Asked(reading, mention, words(reading, mention));
                Optional<List<Asked>> home =
                        same.stream().filter(list -> isSame(list.get(0), asked)).findFirst();
                if (home.isPresent()) {
                    home.get().add(asked);
                } else {
                    same.add(new ArrayList<>(List.of(asked)));
                }
            }
        }
        return same.stream().map(this::question).toList();
    }

    private static boolean isSame(Asked a, Asked b) {
        if (!a.mention().kind().equals(b.mention().kind())) {
            return false;
        }
        Set<String> shared = new TreeSet<>(a.words());
        shared.retainAll(b.words());
        Set<String> all = new TreeSet<>(a.words());
        all.addAll(b.words());
        boolean within = shared.size() >= WITHIN
                && shared.size() == Math.min(a.words().size(), b.words().size());
        return !all.isEmpty() && (within || (double) shared.size() / all.size() >= SAME);
    }

    private static Set<String> words(Reading reading, QuestionMention mention) {
        Set<String> words = new TreeSet<>();
        reading.tokens(mention.span()).stream()
                .filter(token -> isMeaning(token))
                .forEach(token -> words.add(token.lemma()));
        return words;
    }

    private static boolean isMeaning(Token token) {
        return switch (token.upos()) {
            case "NOUN", "PROPN", "VERB", "ADJ", "NUM" -> true;
            default -> false;
        };
    }

    private OpenQuestion question(List<Asked> asked) {
        Asked first = asked.get(0);
        String article = first.reading().article().id();
        Telling telling = sources.telling(article, first.mention().span());
        Evidence evidence =
                asked.stream().map(this::evidence).reduce(new Evidence(List.of(), List.of()), Evidence::and);
        Optional<String> asker = first.mention().asker().flatMap(span -> cast.entityOf(article, span));
        return new OpenQuestion(
                ItemIds.of("question", first.mention().kind(), telling.words()),
                telling,
                first.mention().kind(),
                asker,
                answers.to(first.reading(), first.mention()),
                evidence);
    }

    private Evidence evidence(Asked asked) {
        String rule = asked.mention().rule().replace(".fate", "").replace(".post", "");
        return sources.evidence(
                asked.reading().article().id(),
                asked.mention().span(),
                rule,
                Reason.of("questions.rule." + rule.substring(rule.lastIndexOf('.') + 1)));
    }
}
