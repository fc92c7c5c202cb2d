package org.denouement.reconcile.doubt;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.denouement.model.article.Block;
import org.denouement.model.article.BlockKind;
import org.denouement.model.reading.EntityKind;
import org.denouement.model.reading.EntityMention;
import org.denouement.model.reading.MentionForm;
import org.denouement.model.reading.QuestionMention;
import org.denouement.model.reading.Reading;
import org.denouement.model.reading.Sentence;
import org.denouement.model.reading.Token;
import org.denouement.model.text.Span;
import org.denouement.reconcile.cast.Cast;

/**
 * Whether a sentence of a later article answers a question, by the words the two share: « Qui sont les trois passagers
 * qui ne figurent sur aucune liste ? » – « Les trois passagers qui ne figuraient sur aucune liste sont des enfants ».
 * Cautious: the same language, nearly all words of the question, nothing left open or denied.
 */
final class Answering {
    /** Of the question's words of meaning; fewer, and another matter of the same people is taken for the answer. */
    private static final double SHARED = 0.75;

    private static final int FEWEST = 3;
    /** The words of a question that can be told again whole. */
    private static final int WHOLE = 2;

    private static final int LONGEST_YEAR = 4;
    private static final Pattern NO_DIGIT = Pattern.compile("[^0-9]+");
    private static final Set<String> BY_NUMBER = Set.of("who", "where", "how", "why", "what");
    private static final Set<String> BY_REASON = Set.of("why");
    private static final Set<String> BY_WORDS = Set.of("who", "what", "where");

    private final Cast cast;
    private final Reading asking;
    private final QuestionMention question;
    private final Set<String> words;
    private final Set<String> verbs;
    private final boolean negated;
    private final Set<String> asked;
    private final Set<String> numbers;

    Answering(Cast cast, Reading asking, QuestionMention question) {
        this.cast = cast;
        this.asking = asking;
        this.question = question;
        List<Token> tokens = asking.tokens(question.span());
        this.words = LaterArticles.words(tokens);
        this.verbs = verbs(tokens);
        this.negated = isNegated(tokens);
        this.asked = people(asking, question.span());
        this.numbers = numbers(tokens);
    }

    /** The articles of a later day that can hold an answer. */
    List<Reading> among(LaterArticles articles, LocalDate day) {
        if (isFate()) {
            return articles.after(day);
        }
        return articles.after(day, question.kind().equals("whether") ? verbs : words, fewest());
    }

    /** The words that an answer shares with the question at least. */
    private int fewest() {
        return switch (question.kind()) {
            case "whether" -> 1;
            case "how-many" -> FEWEST;
            default -> WHOLE;
        };
    }

    private boolean isFate() {
        return question.rule().endsWith(".fate");
    }

    /** The first sentence of {@code later} that answers it. */
    Optional<Span> in(Reading later) {
        if (!later.article().language().equals(asking.article().language())) {
            return Optional.empty();
        }
        if (isFate()) {
            return headline(later).filter(span -> sharesSomebody(later, span));
        }
        return later.sentences().stream()
                .filter(this::isNear)
                .filter(sentence -> isOpenToAnswer(later, sentence))
                .map(Sentence::span)
                .filter(span -> answers(later, span))
                .findFirst();
    }

    /** Whether the sentence shares words enough to be looked at. */
    private boolean isNear(Sentence sentence) {
        Set<String> shared = new HashSet<>();
        for (Token token : sentence.tokens()) {
            if (words.contains(token.lemma())) {
                shared.add(token.lemma());
            }
        }
        return shared.size() >= fewest();
    }

    private boolean answers(Reading later, Span sentence) {
        List<Token> tokens = later.tokens(sentence);
        if (isNegated(tokens) != negated) {
            return false;
        }
        Set<String> shared = LaterArticles.words(tokens);
        int own = shared.size();
        shared.retainAll(words);
        boolean most = shared.size() >= FEWEST && shared.size() >= SHARED * words.size();
        return switch (question.kind()) {
            case "how-many" -> shared.size() >= FEWEST && isCounted(later, sentence, shared);
            case "whether" -> isDone(tokens) && sharesSomebody(later, sentence);
            default ->
                shared.containsAll(words) && isWhole(later, sentence, tokens)
                        || BY_NUMBER.contains(question.kind()) && sharesNumber(tokens, shared)
                        || BY_REASON.contains(question.kind()) && most && explains(later, sentence, tokens)
                        || BY_WORDS.contains(question.kind()) && most && own - shared.size() >= FEWEST;
        };
    }

    /**
     * All that was asked is told again, with somebody named before the verb ("Who signed off the update?") or with its
     * reason ("Why did the backup fail?").
     */
    private boolean isWhole(Reading later, Span sentence, List<Token> tokens) {
        Optional<Span> verb = tokens.stream()
                .filter(token -> token.upos().equals("VERB") && words.contains(token.lemma()))
                .map(Token::span)
                .findFirst();
        if (verb.isEmpty() || words.size() < WHOLE) {
            return false;
        }
        return switch (question.kind()) {
            case "who" -> {
                Span before = Span.of(sentence.start(), verb.get().start());
                Set<String> named = people(later, before);
                named.removeAll(asked);
                yield isDone(tokens) && !named.isEmpty() || isPast(tokens, verb.get()) && !named.isEmpty();
            }
            case "why" ->
                later.facts().claims().stream()
                        .anyMatch(claim -> claim.rule().equals("claims.reason")
                                && claim.span().equals(sentence));
            default -> false;
        };
    }

    private static boolean isPast(List<Token> tokens, Span verb) {
        return tokens.stream().filter(token -> token.span().equals(verb)).anyMatch(token -> token.feature("Tense")
                .equals("Past"));
    }

    /** « Qui a versé 600 000 euros ? » – « Quant aux 600 000 euros versés, ils venaient de… » */
    private boolean sharesNumber(List<Token> tokens, Set<String> shared) {
        if (numbers.isEmpty() || shared.size() < FEWEST) {
            return false;
        }
        boolean verb = shared.stream().anyMatch(verbs::contains);
        Set<String> found = numbers(tokens);
        return verb && !Collections.disjoint(found, numbers);
    }

    private static Set<String> numbers(List<Token> tokens) {
        Set<String> numbers = new TreeSet<>();
        for (Token token : tokens) {
            String digits = NO_DIGIT.matcher(token.form()).replaceAll("");
            if (digits.length() > LONGEST_YEAR) {
                numbers.add(digits);
            }
        }
        return numbers;
    }

    /** What was asked after stands beside another act than that of telling it: « n'a eu que dix secondes, trop peu pour… ». */
    private boolean explains(Reading later, Span sentence, List<Token> tokens) {
        return headline(later).filter(sentence::overlaps).isEmpty()
                && tokens.stream()
                        .filter(token -> token.upos().equals("VERB") && !verbs.contains(token.lemma()))
                        .anyMatch(token -> later.quotations().stream()
                                .flatMap(quotation -> quotation.attribution().cue().stream())
                                .filter(sentence::overlaps)
                                .noneMatch(cue -> cue.overlaps(token.span())));
    }

    /** An exact number of what the question asks after. */
    private static boolean isCounted(Reading later, Span sentence, Set<String> shared) {
        return later.facts().figures().stream()
                .filter(figure ->
                        sentence.contains(figure.span()) && figure.quantity().isExact())
                .anyMatch(figure -> later.tokens(figure.counted()).stream()
                        .anyMatch(token -> token.upos().equals("NOUN") && shared.contains(token.lemma())));
    }

    /** What was asked about is told with the same verb, and neither as future nor as possible. */
    private boolean isDone(List<Token> tokens) {
        boolean done = false;
        for (Token token : tokens) {
            boolean open = token.feature("Tense").equals("Fut")
                    || token.feature("Mood").equals("Cnd")
                    || token.feature("VerbForm").equals("Inf");
            if (open) {
                return false;
            }
            done |= verbs.contains(token.lemma())
                    && token.upos().equals("VERB")
                    && token.feature("VerbForm").equals("Part");
        }
        return done;
    }

    /** A person or organisation of the question is named in the words. */
    private boolean sharesSomebody(Reading later, Span words) {
        return !Collections.disjoint(people(later, words), asked);
    }

    private Set<String> people(Reading reading, Span span) {
        Set<String> people = new TreeSet<>();
        for (EntityMention mention : reading.entities()) {
            boolean party = mention.kind() == EntityKind.PERSON || mention.kind() == EntityKind.ORGANISATION;
            if (party && mention.form() == MentionForm.NAME && span.contains(mention.span())) {
                cast.entityOf(reading.article().id(), mention.span()).ifPresent(people::add);
            }
        }
        return people;
    }

    private static Optional<Span> headline(Reading reading) {
        return reading.article().blocks().stream()
                .filter(block -> block.kind() == BlockKind.HEADLINE)
                .map(Block::span)
                .map(span -> span.trim(reading.text()))
                .filter(span -> !span.isEmpty() && !span.in(reading.text()).endsWith("?"))
                .findFirst();
    }

    /** No question, nothing told to be unknown, no boilerplate. */
    private static boolean isOpenToAnswer(Reading reading, Sentence sentence) {
        boolean asks = reading.facts().questions().stream()
                        .anyMatch(mention -> mention.span().overlaps(sentence.span()))
                || sentence.span().in(reading.text()).contains("?");
        return !asks
                && reading.article().blocks().stream()
                        .filter(block -> block.span().contains(sentence.span().start()))
                        .noneMatch(block -> block.kind() == BlockKind.BOILERPLATE);
    }

    private static boolean isNegated(List<Token> tokens) {
        return tokens.stream().anyMatch(token -> token.feature("Polarity").equals("Neg"));
    }

    private static Set<String> verbs(List<Token> tokens) {
        Set<String> verbs = new TreeSet<>();
        tokens.stream()
                .filter(token -> token.upos().equals("VERB"))
                .map(Token::lemma)
                .forEach(verbs::add);
        return verbs;
    }
}
