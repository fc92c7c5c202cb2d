package org.denouement.read.entity;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** The clues that a name bears in itself. */
final class NameClues {
    private final Lexicon lexicon;

    NameClues(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    Set<Clue> of(Candidate name) {
        Set<Clue> clues = EnumSet.noneOf(Clue.class);
        size(name, clues);
        person(name, clues);
        words(name, clues);
        known(name, clues);
        shape(name, clues);
        return clues;
    }

    /** Whether the name is built like a person's: a first name or initials before a surname. */
    boolean isBuiltLikePerson(Candidate name) {
        Set<Clue> clues = of(name);
        return (clues.contains(Clue.FIRST_NAME_BEFORE_OTHERS) || clues.contains(Clue.INITIALS))
                && !clues.contains(Clue.ORGANISATION_WORD)
                && !clues.contains(Clue.COUNTRY)
                && !clues.contains(Clue.KNOWN_ORGANISATION);
    }

    private void size(Candidate name, Set<Clue> clues) {
        int capitals = 0;
        for (int i = name.from(); i < name.to(); i++) {
            Shape shape = Shape.of(name.form(i));
            capitals += shape == Shape.LOWER || shape == Shape.MARK ? 0 : 1;
        }
        clues.add(capitals <= 1 ? Clue.ONE_WORD : capitals == 2 ? Clue.TWO_WORDS : Clue.MANY_WORDS);
    }

    private void person(Candidate name, Set<Clue> clues) {
        boolean firstName = lexicon.isFirstName(name.first());
        if (name.tokens() > 1 && lexicon.is(name.form(name.from() + 1), WordClass.OWNER)) {
            return;
        }
        if (firstName && name.tokens() == 1) {
            clues.add(Clue.FIRST_NAME_ALONE);
        } else if (firstName
                && Shape.of(name.last()) != Shape.LOWER
                && (name.tokens() == 3 || !lexicon.is(name.form(name.from() + 1), WordClass.LINK))) {
            clues.add(Clue.FIRST_NAME_BEFORE_OTHERS);
        }
        for (int i = name.from(); i < name.to(); i++) {
            boolean inside = i > name.from() && i + 1 < name.to();
            if (Shape.of(name.form(i)) == Shape.INITIAL && name.tokens() > 1 && i + 1 < name.to()) {
                clues.add(Clue.INITIALS);
            }
            if (inside
                    && Shape.of(name.form(i)) == Shape.LOWER
                    && lexicon.is(name.form(i), WordClass.PARTICLE)
                    && !lexicon.is(name.form(i), WordClass.LINK)) {
                clues.add(Clue.PARTICLE);
            }
        }
        if (name.tokens() > 1 && lexicon.is(name.last(), WordClass.PART_GENERATION)) {
            clues.add(Clue.GENERATION);
        }
    }

    private void words(Candidate name, Set<Clue> clues) {
        boolean several = name.tokens() > 1;
        boolean placeFirst =
                lexicon.is(name.first(), WordClass.PLACENAME) || lexicon.is(name.first(), WordClass.PART_PLACE);
        if (several && placeFirst) {
            clues.add(Clue.PLACE_WORD_FIRST);
        }
        if (several && lexicon.is(name.last(), WordClass.PART_PLACE)
                || lexicon.is(name.last(), WordClass.PART_BUILDING)) {
            clues.add(Clue.PLACE_WORD_LAST);
        }
        if (several
                && (lexicon.is(name.last(), WordClass.PART_LEGAL) || lexicon.is(name.last(), WordClass.PART_HOUSE))) {
            clues.add(Clue.LEGAL_FORM);
        }
        if (lexicon.longest(name.sentence(), name.from(), WordClass.INSTITUTION) > 0 && (several || !placeFirst)) {
            clues.add(Clue.INSTITUTION_FIRST);
        }
        if (several && lexicon.is(name.first(), WordClass.WORK)) {
            clues.add(Clue.WORK_WORD);
        }
        for (int i = name.from(); i < name.to(); i++) {
            if (lexicon.is(name.form(i), WordClass.PART_ORGANISATION) && Shape.of(name.form(i)) != Shape.LOWER) {
                clues.add(Clue.ORGANISATION_WORD);
            }
            if (several
                    && lexicon.never(name.form(i))
                            .filter(what -> what == WordClass.DEMONYM)
                            .isPresent()) {
                clues.add(Clue.DEMONYM_INSIDE);
            }
        }
    }

    private void known(Candidate name, Set<Clue> clues) {
        Optional<Gazetteer.Entry> entry = lexicon.gazetteer().entry(name.name());
        entry.map(known -> known.kind() == org.denouement.model.reading.EntityKind.ORGANISATION
                        ? Clue.KNOWN_ORGANISATION
                        : known.isCity() ? Clue.CITY : Clue.COUNTRY)
                .ifPresent(clues::add);
    }

    private void shape(Candidate name, Set<Clue> clues) {
        if (name.tokens() == 1 && Shape.of(name.first()) == Shape.CAPITALS) {
            clues.add(Clue.ACRONYM);
        }
        if (name.tokens() > 1 && lexicon.is(name.first(), WordClass.ARTICLE)) {
            clues.add(Clue.ARTICLE_INSIDE);
        }
        for (int i = name.from(); i < name.to(); i++) {
            String form = name.form(i);
            if (Shape.of(form) == Shape.MIXED && !isPatronymic(form)) {
                clues.add(Clue.MIXED_CASE);
            }
            if (i > name.from() && Shape.of(form) == Shape.NUMBER || hasDigit(form)) {
                clues.add(Clue.WITH_NUMBER);
            }
            if (form.equals("&")) {
                clues.add(Clue.AMPERSAND);
            }
            if (Shape.of(form) == Shape.LOWER && lexicon.is(form, WordClass.LINK)) {
                clues.add(Clue.LINKED);
            }
        }
        if (clues.contains(Clue.LINKED) && isContest(name) || endsAsContest(name)) {
            clues.add(Clue.CONTEST);
        }
        hyphens(name, clues);
    }

    /** « Tour de la Côte », "Grand Prix of Norvane". */
    private boolean isContest(Candidate name) {
        return lexicon.is(name.first(), WordClass.PART_CONTEST)
                || name.tokens() > 2
                        && lexicon.is(name.form(name.from() + 1), WordClass.PART_CONTEST)
                        && Shape.of(name.form(name.from() + 1)) == Shape.CAPITAL;
    }

    /** "Valmer Cup", "Fishing Act". */
    private boolean endsAsContest(Candidate name) {
        return name.tokens() > 1
                && Shape.of(name.last()) == Shape.CAPITAL
                && lexicon.is(name.last(), WordClass.PART_CONTEST);
    }

    /** « Boulogne-sur-Mer »: small words between hyphens. */
    private void hyphens(Candidate name, Set<Clue> clues) {
        String[] parts = name.name().split("-");
        for (int i = 1; i < parts.length; i++) {
            if (parts.length >= 3 && lexicon.is(parts[i], WordClass.LINK) && Shape.of(parts[i]) == Shape.LOWER) {
                clues.add(Clue.HYPHEN_PLACE);
            }
        }
    }

    /** McDonald, MacArthur, DiCaprio, LeBron: one capital inside, after two or three letters. */
    private static boolean isPatronymic(String form) {
        int inside = 0;
        int at = 0;
        for (int i = 1; i < form.length(); i++) {
            if (Character.isUpperCase(form.charAt(i))) {
                inside++;
                at = i;
            }
        }
        return inside == 1
                && Character.isUpperCase(form.charAt(0))
                && (at == 2 || at == 3 && form.startsWith("Mac"))
                && form.length() - at > 2;
    }

    private static boolean hasDigit(String form) {
        return form.chars().anyMatch(Character::isDigit);
    }
}
