package org.denouement.read.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.denouement.model.reading.EntityKind;
import org.denouement.model.reading.EntityMention;
import org.denouement.model.reading.Gender;
import org.denouement.model.reading.MentionForm;
import org.denouement.model.reading.Sentence;
import org.denouement.model.text.Reason;

/**
 * Says what the names of an article name. All places of a name vote together, and a surname votes with the full name it
 * belongs to, so that one « M. Arden » tells what « Arden » is everywhere.
 */
final class NameTyper {
    private final Lexicon lexicon;
    private final ClueWeights weights;
    private final NameClues inName;
    private final ContextClues around;

    NameTyper(Lexicon lexicon, ClueWeights weights) {
        this.lexicon = lexicon;
        this.weights = weights;
        this.inName = new NameClues(lexicon);
        this.around = new ContextClues(lexicon);
    }

    List<EntityMention> typed(List<Candidate> candidates) {
        Map<String, NameGroup> groups = grouped(candidates);
        List<EntityMention> mentions = new ArrayList<>();
        for (NameGroup group : groups.values()) {
            NameGroup.Verdict verdict = group.verdict(weights);
            for (Candidate candidate : group.candidates()) {
                mentions.add(mention(candidate, group, verdict));
            }
        }
        mentions.sort((a, b) -> a.span().compareTo(b.span()));
        return mentions;
    }

    /** The names of the article, each with what all its places show. */
    Map<String, NameGroup> grouped(List<Candidate> candidates) {
        Map<String, NameGroup> groups = new TreeMap<>();
        for (Candidate candidate : candidates) {
            NameGroup group = groups.computeIfAbsent(key(candidate), name -> new NameGroup());
            group.add(candidate, inName.of(candidate), around.of(candidate));
            group.agree(genderAt(candidate));
        }
        groups.values().forEach(group -> firstNameGender(group));
        shareOfPersons(groups);
        return groups;
    }

    private static String key(Candidate candidate) {
        return candidate.name().toLowerCase(Locale.ROOT);
    }

    /** « Lea Arden » and « Arden » vote together when only one person of the article bears that name. */
    private void shareOfPersons(Map<String, NameGroup> groups) {
        Map<String, List<NameGroup>> byPart = new TreeMap<>();
        for (NameGroup group : groups.values()) {
            if (group.first().tokens() > 1 && isPerson(group)) {
                byPart.computeIfAbsent(lastOf(group.first()), part -> new ArrayList<>())
                        .add(group);
                byPart.computeIfAbsent(group.first().first(), part -> new ArrayList<>())
                        .add(group);
            }
        }
        for (NameGroup group : groups.values()) {
            List<NameGroup> full = byPart.getOrDefault(group.first().name(), List.of());
            if (!full.isEmpty() && group.first().tokens() == 1 && !group.has(Clue.COUNTRY)) {
                group.mark(Clue.PART_OF_PERSON);
                if (full.size() == 1) {
                    group.agree(full.get(0).gender());
                    full.get(0).learn(group);
                }
            }
        }
    }

    private boolean isPerson(NameGroup group) {
        return group.verdict(weights).kind() == EntityKind.PERSON;
    }

    private String lastOf(Candidate candidate) {
        boolean generation = lexicon.is(candidate.last(), WordClass.PART_GENERATION);
        return generation && candidate.tokens() > 2 ? candidate.form(candidate.to() - 2) : candidate.last();
    }

    private void firstNameGender(NameGroup group) {
        if (group.has(Clue.FIRST_NAME_BEFORE_OTHERS) || group.has(Clue.FIRST_NAME_ALONE)) {
            group.agree(lexicon.genderOfFirstName(group.first().first()));
        }
    }

    /** The gender that a title before the name or after it gives. */
    private Gender genderAt(Candidate candidate) {
        Sentence sentence = candidate.sentence();
        for (int from = Math.max(0, candidate.from() - 5); from < candidate.from(); from++) {
            for (WordClass what : List.of(WordClass.HONORIFIC, WordClass.PERSON, WordClass.RELATIVE)) {
                int tokens = lexicon.longest(sentence, from, what);
                if (tokens > 0 && from + tokens >= candidate.from() - (endsWithPoint(candidate) ? 1 : 0)) {
                    Gender gender = lexicon.gender(lexicon.phrase(sentence, from, from + tokens), what);
                    if (gender != Gender.UNKNOWN) {
                        return gender;
                    }
                }
            }
        }
        return Gender.UNKNOWN;
    }

    private static boolean endsWithPoint(Candidate candidate) {
        return candidate.from() > 0 && candidate.form(candidate.from() - 1).equals(".");
    }

    private EntityMention mention(Candidate candidate, NameGroup group, NameGroup.Verdict verdict) {
        String clue = verdict.because().name().toLowerCase(Locale.ROOT).replace('_', '-');
        boolean person = verdict.kind() == EntityKind.PERSON;
        Reason because = lexicon.gazetteer()
                .entry(candidate.name())
                .filter(entry -> entry.kind() == verdict.kind())
                .map(entry -> Reason.of("entity.kind.known", candidate.name(), entry.concept()))
                .orElse(
                        verdict.kind() == EntityKind.UNKNOWN
                                ? Reason.of("entity.kind.open", candidate.name())
                                : Reason.of("entity.kind." + clue, candidate.name()));
        return new EntityMention(
                candidate.span(),
                verdict.kind(),
                MentionForm.NAME,
                candidate.name(),
                person ? group.gender() : Gender.UNKNOWN,
                java.util.Optional.empty(),
                rule(candidate, person && group.isKinAt(candidate), clue),
                because);
    }

    /** What found the name, when that says more than the strongest clue. */
    private String rule(Candidate candidate, boolean kin, String clue) {
        boolean platform = candidate.from() > 0
                && lexicon.is(candidate.name(), WordClass.PLATFORM)
                && lexicon.is(candidate.form(candidate.from() - 1), WordClass.PUBLISHED_ON);
        return platform ? EntityMention.PLATFORM : kin ? EntityMention.KIN : "name." + clue;
    }

    Set<Clue> cluesInName(Candidate candidate) {
        return inName.of(candidate);
    }
}
