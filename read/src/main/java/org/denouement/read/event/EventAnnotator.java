package org.denouement.read.event;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.denouement.model.article.Block;
import org.denouement.model.article.BlockKind;
import org.denouement.model.article.Dated;
import org.denouement.model.language.LanguagePack;
import org.denouement.model.reading.Annotator;
import org.denouement.model.reading.EntityKind;
import org.denouement.model.reading.EventClass;
import org.denouement.model.reading.EventMention;
import org.denouement.model.reading.Factuality;
import org.denouement.model.reading.MentionForm;
import org.denouement.model.reading.Participant;
import org.denouement.model.reading.Quotation;
import org.denouement.model.reading.QuotationManner;
import org.denouement.model.reading.Reading;
import org.denouement.model.reading.Sentence;
import org.denouement.model.reading.Status;
import org.denouement.model.reading.TimeLink;
import org.denouement.model.reading.Token;
import org.denouement.model.text.Span;
import org.denouement.read.event.Reality.Tense;
import org.denouement.read.event.TimeLinker.Scene;

/**
 * Fills the events of a reading: what verbs and event nouns tell, with who takes part, what is claimed and when. « Sam
 * Arden a été licencié vendredi par le conseil » is a {@code dismiss} that HAPPENED, with a patient, an agent and a day.
 * Thread-safe.
 */
public final class EventAnnotator implements Annotator {
    private final Grammar grammar;

    private EventAnnotator(Grammar grammar) {
        this.grammar = grammar;
    }

    public static EventAnnotator of(LanguagePack pack) {
        return new EventAnnotator(Grammar.of(pack));
    }

    @Override
    public Reading annotate(Reading soFar) {
        List<EventMention> events = new ArrayList<>();
        TimeLinker times = new TimeLinker(soFar, grammar);
        Narration narration = new Narration();
        LiveEntries live = new LiveEntries(soFar);
        for (Block block : soFar.article().blocks()) {
            if (block.kind() == BlockKind.BOILERPLATE || block.kind() == BlockKind.SIGNATURE) {
                continue;
            }
            Optional<TimeLink> heading = Optional.empty();
            for (Sentence sentence : soFar.sentences()) {
                if (block.span().contains(sentence.span()) && !isByline(block, sentence)) {
                    Tree tree = Tree.of(sentence, soFar, grammar.words());
                    Optional<TimeLink> opening = times.opening(tree, narration);
                    new OneSentence(soFar, tree, block.kind(), times, live.moment(block))
                            .events(new Scene(opening, heading, Optional.empty(), narration), events);
                    heading = opening.isPresent() ? opening : heading;
                }
            }
        }
        events.sort((a, b) -> a.trigger().compareTo(b.trigger()));
        return soFar.withEvents(events);
    }

    /** « Solène A., envoyée spéciale à M. »: a line of a paragraph without a verb or a full stop tells nothing. */
    private static boolean isByline(Block block, Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        if (tokens.isEmpty()) {
            return true;
        }
        boolean line = block.kind() != BlockKind.HEADLINE
                && block.kind() != BlockKind.HEADING
                && !tokens.get(tokens.size() - 1).upos().equals("PUNCT");
        return line
                && tokens.stream().noneMatch(token -> token.feature("VerbForm").equals("Fin"));
    }

    /** The events of one sentence. */
    private final class OneSentence {
        private final Reading reading;
        private final Tree tree;
        private final BlockKind block;
        private final TimeLinker times;
        private final Optional<LocalDateTime> moment;
        private final Triggers triggers;
        private final Participants participants;
        private final Clauses clauses;

        OneSentence(Reading reading, Tree tree, BlockKind block, TimeLinker times, Optional<LocalDateTime> moment) {
            this.reading = reading;
            this.tree = tree;
            this.block = block;
            this.times = times;
            this.moment = moment;
            this.triggers = new Triggers(tree, grammar);
            this.participants = new Participants(tree, grammar, triggers.verbs(), reading, isHeadline());
            this.clauses = new Clauses(tree, grammar, triggers.verbs());
        }

        void events(Scene told, List<EventMention> events) {
            Optional<TimeLink> before = Optional.empty();
            int dated = Tree.NONE;
            int first = events.size();
            List<Trigger> all = new Announcements(tree, grammar, triggers).with(triggers.all());
            Ahead ahead = new Ahead(reading, grammar.words());
            Behind behind = new Behind(reading);
            CountedTimes counted = new CountedTimes(reading, tree, grammar, all, participants::of);
            CountedBack back = new CountedBack(reading, tree, grammar, all);
            for (Trigger found : all) {
                List<Participant> parts = participants.of(found);
                Optional<TimeLink> last = follows(found, dated) ? before : Optional.empty();
                Scene scene = new Scene(told.sentence(), told.paragraph(), last, told.narration());
                Optional<TimeLink> own = ahead.turned(tree, found, times.link(tree, found, scene));
                Trigger trigger = ahead.seen(tree, found, own);
                Optional<TimeLink> counting = back.link(trigger);
                Optional<TimeLink> from = counting.or(() -> own);
                Optional<TimeLink> said = counted.link(trigger, from, times.toldBy(tree, trigger));
                Optional<TimeLink> past = behind.seen(trigger, said);
                Optional<TimeLink> when = LiveEntries.link(trigger, past, moment, times.isQuoted(tree, trigger));
                if (counting.isEmpty() && isNarrated(trigger)) {
                    boolean background = trigger.reality().tense() == Tense.ANTERIOR;
                    when.ifPresent(day -> told.narration().moveTo(day, background));
                }
                if (isTold(trigger, parts, when)
                        && !isCueBehind(trigger)
                        && !concept(trigger, parts).isNone()) {
                    events.add(mention(trigger, parts, when));
                }
                if (trigger.isVerb()
                        && when.filter(link -> link.timex().isPresent()).isPresent()) {
                    before = when;
                    dated = trigger.predicate();
                }
            }
            Announcements.drop(events.subList(first, events.size()));
        }

        /** What happened moves the telling on to its day, in a clause of its own. */
        private boolean isNarrated(Trigger trigger) {
            Status status = trigger.reality().status();
            boolean offered = status == Status.OFFERED
                    && trigger.reality().because().key().equals("event.governed");
            return (status == Status.HAPPENED && trigger.reality().tense() != Tense.PRESENT || offered)
                    && !tree.is(trigger.predicate(), "acl:relcl");
        }

        /** « …, a lancé la présidente »: behind words in quotation marks a verb says who said them, and no more. */
        private boolean isCueBehind(Trigger trigger) {
            Span word = tree.span(trigger.index());
            return trigger.isVerb()
                    && !triggers.isOwnEvent(trigger.wording())
                    && reading.quotations().stream()
                            .filter(quotation -> quotation.manner() != QuotationManner.INDIRECT)
                            .filter(quotation -> quotation.content().get(0).start() < word.start())
                            .flatMap(quotation -> quotation.attribution().cue().stream())
                            .anyMatch(cue -> cue.contains(word));
        }

        /** Whether a coordination such as « et », "then" makes it follow the verb before it. */
        private boolean follows(Trigger trigger, int dated) {
            int verb = trigger.predicate();
            if (dated < 0 || tree.is(verb, "acl") || triggers.verbs().finite(verb) < 0 && !tree.is(verb, "conj")) {
                return false;
            }
            for (int i = verb - 1; i > dated; i--) {
                if (tree.isTagged(i, "CCONJ") && grammar.words().has("then", tree.form(i))) {
                    return true;
                }
            }
            return false;
        }

        /** A noun needs somebody or a time; a verb unknown to the lexicon needs somebody of the article. */
        private boolean isTold(Trigger trigger, List<Participant> parts, Optional<TimeLink> when) {
            boolean someone = parts.stream()
                    .anyMatch(part -> reading.mentionAt(part.head()).isPresent());
            boolean dated = when.flatMap(TimeLink::timex).isPresent();
            Span word = tree.span(trigger.index());
            boolean time = !trigger.isVerb()
                    && reading.times().stream().anyMatch(timex -> timex.span().overlaps(word));
            if (time) {
                return false;
            }
            if (trigger.kind() == Trigger.Kind.NOUN) {
                return someone || (dated && !trigger.reality().isHypothetical());
            }
            boolean known = !trigger.concept().key().equals(tree.lemma(trigger.index()))
                    || !trigger.concept().type().isEmpty()
                    || grammar.lexicon().verb(tree, trigger.index()).isPresent();
            return known || someone;
        }

        private EventMention mention(Trigger trigger, List<Participant> parts, Optional<TimeLink> when) {
            Concept concept = concept(trigger, parts);
            String type = concept.type().isEmpty() && isOfPost(trigger, parts) ? concept.postType() : concept.type();
            EventClass what = new EventClass(concept.timeml(), type, concept.key(), tree.lemma(trigger.index()));
            Reality reality = trigger.reality();
            Span word = tree.span(trigger.index());
            Optional<LocalDate> published =
                    reading.article().masthead().published().map(Dated::day);
            Status status = Coming.isPlanned(trigger, when, published) ? Status.PLANNED : reality.status();
            Factuality how = new Factuality(status, reality.negated(), source(reality, word), reality.because());
            return new EventMention(word, clauses.of(trigger), what, how, parts, when, rule(trigger));
        }

        /** "was released": of a person another thing than of a report. */
        private Concept concept(Trigger trigger, List<Participant> parts) {
            boolean person =
                    parts.stream().filter(part -> part.role().equals("patient")).anyMatch(part -> isPerson(part));
            if (person) {
                return grammar.lexicon().ofPerson(trigger.wording()).orElse(trigger.concept());
            }
            return trigger.isVerb() && isOfThing(parts)
                    ? grammar.lexicon().ofThing(trigger.wording()).orElse(trigger.concept())
                    : trigger.concept();
        }

        /** "named both cracks", "the page was removed": to nobody and to no body of people. */
        private boolean isOfThing(List<Participant> parts) {
            List<Participant> patients =
                    parts.stream().filter(part -> part.role().equals("patient")).toList();
            return !patients.isEmpty() && patients.stream().allMatch(this::isThing);
        }

        private boolean isThing(Participant part) {
            int at = tree.at(part.head());
            return at >= 0
                    && tree.isTagged(at, "NOUN")
                    && reading.mentionAt(part.head()).isEmpty()
                    && !grammar.people().holds(tree.lemma(at));
        }

        private boolean isPerson(Participant part) {
            return reading.mentionAt(part.head())
                    .filter(mention -> mention.kind() == EntityKind.PERSON || mention.kind() == EntityKind.GROUP)
                    .isPresent();
        }

        private boolean isHeadline() {
            return block == BlockKind.HEADLINE || block == BlockKind.HEADING;
        }

        /** « quitter l'entreprise », "return to the post". */
        private boolean isOfPost(Trigger trigger, List<Participant> parts) {
            if (trigger.concept().postType().isEmpty()) {
                return false;
            }
            boolean organisation =
                    parts.stream().filter(part -> !part.role().equals("agent")).anyMatch(part -> isOrganisation(part));
            boolean post = tree.first(
                            trigger.predicate(),
                            child -> (tree.is(child, "obj") || tree.is(child, "obl"))
                                    && grammar.words().has("post", tree.lemma(child)))
                    >= 0;
            return organisation || post;
        }

        private boolean isOrganisation(Participant part) {
            return reading.mentionAt(part.head())
                    .filter(mention -> mention.kind() == EntityKind.ORGANISATION
                            || mention.kind() == EntityKind.UNKNOWN && mention.form() == MentionForm.NAME)
                    .isPresent();
        }

        private Optional<Span> source(Reality reality, Span word) {
            if (reality.source() >= 0) {
                return Optional.of(tree.span(reality.source()));
            }
            return reading.quotations().stream()
                    .filter(quotation -> quotation.manner() != QuotationManner.INDIRECT)
                    .filter(quotation -> quotation.content().stream().anyMatch(content -> content.contains(word)))
                    .map(Quotation::attribution)
                    .flatMap(attribution -> attribution.source().stream())
                    .findFirst();
        }

        private String rule(Trigger trigger) {
            String form = trigger.isVerb() ? "verb" : trigger.kind() == Trigger.Kind.NOUN ? "noun" : "carried";
            if (isHeadline()) {
                return "event." + form + ".headline";
            }
            if (triggers.isOpening(trigger)) {
                return "event." + form + ".opening";
            }
            if (triggers.verbs().has(trigger.predicate(), "Tense", "Imp")) {
                return "event." + form + ".background";
            }
            if (trigger.reality().tense() != Tense.PRESENT) {
                return "event." + form;
            }
            return "event." + form + (trigger.isPunctual() ? ".news" : ".present");
        }
    }
}
