package org.denouement.reconcile.cast;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.denouement.model.reading.EntityKind;
import org.denouement.model.text.Reason;

/**
 * When two names are one. Every rule asks whether {@code alias}, the less frequent, is {@code of}; the first that says
 * yes decides. Two people of one surname meet none of them: all of them need the first names to agree.
 */
final class Rules {
    /** Asks whether one name is another. */
    interface Rule {
        Optional<Link> between(Known alias, Known of);
    }

    /** A wrong spelling is at least this many times rarer than the right one. */
    private static final int RARER = 3;

    /** Shorter words differ in one letter too often without being the same. */
    private static final int LONG_ENOUGH = 5;

    /** As many people in common put two articles' namesakes in one affair. */
    private static final int COMPANY = 2;

    private Rules() {}

    static List<Rule> inOrder() {
        return List.of(
                Rules::concept,
                Rules::accents,
                Rules::lookalike,
                Rules::article,
                Rules::acronym,
                Rules::legalForm,
                Rules::abbreviation,
                Rules::firstPartner,
                Rules::shortOrganisation,
                Rules::oneWord,
                Rules::middleName,
                Rules::initials,
                Rules::shortFirstName,
                Rules::misspeltPerson,
                Rules::misspeltWord,
                Rules::otherSpelling);
    }

    private static Optional<Link> concept(Known alias, Known of) {
        TreeSet<String> both = new TreeSet<>(alias.concepts());
        both.retainAll(of.concepts());
        return both.isEmpty()
                ? Optional.empty()
                : Optional.of(new Link(
                        alias, of, Reason.of("entity.merge.concept", alias.name(), of.name(), both.first()), 0.98));
    }

    private static Optional<Link> accents(Known alias, Known of) {
        return when(alias.words().equals(of.words()), alias, of, "accents", 0.97);
    }

    private static Optional<Link> lookalike(Known alias, Known of) {
        boolean alike = of.name().length() >= 4
                && Spelling.lookalike(alias.name()).equals(Spelling.lookalike(of.name()))
                && (alias.sharesArticle(of) || alias.words().size() > 1 || isMixed(of.name()));
        return when(alike, alias, of, "damage", 0.95);
    }

    /** A capital inside a word makes a chance likeness unlikely: {@code OrvanAI}. */
    private static boolean isMixed(String name) {
        return name.chars().skip(1).anyMatch(Character::isUpperCase)
                && name.chars().anyMatch(Character::isLowerCase);
    }

    /** "The Verge" and "Verge": a first word of three letters at most. */
    private static Optional<Link> article(Known alias, Known of) {
        boolean organisations = alias.kind() != EntityKind.PERSON && of.kind() != EntityKind.PERSON;
        boolean same = organisations && (isWithArticle(alias, of) || isWithArticle(of, alias));
        return when(same, alias, of, "article", 0.95);
    }

    private static boolean isWithArticle(Known longer, Known shorter) {
        return longer.words().size() == shorter.words().size() + 1
                && longer.first().length() <= 3
                && longer.first().length() > 1
                && !longer.first().chars().anyMatch(Character::isDigit)
                && longer.words().subList(1, longer.words().size()).equals(shorter.words());
    }

    /** An acronym and its expansion in one article. */
    private static Optional<Link> acronym(Known alias, Known of) {
        boolean organisations = !alias.isPerson() && !of.isPerson();
        boolean same = organisations
                && alias.sharesArticle(of)
                && (isAcronymOf(alias.name(), of.words()) || isAcronymOf(of.name(), alias.words()));
        boolean shorter = alias.name().length() < of.name().length();
        Reason because =
                Reason.of("entity.merge.acronym", (shorter ? alias : of).name(), (shorter ? of : alias).name());
        return same ? Optional.of(new Link(alias, of, because, 0.9)) : Optional.empty();
    }

    /** "Norvane Ltd" and "Norvane"; "Norvane Ltd" and « Norvane SAS » are two. */
    private static Optional<Link> legalForm(Known alias, Known of) {
        List<String> one = NameForms.withoutLegalForm(alias.words());
        List<String> other = NameForms.withoutLegalForm(of.words());
        boolean same = areOrganisations(alias, of)
                && one.equals(other)
                && (one.equals(alias.words()) || other.equals(of.words()))
                && String.join("", one).length() >= 3;
        return when(same, alias, of, "legal", 0.92);
    }

    private static boolean areOrganisations(Known alias, Known of) {
        return alias.kind() == EntityKind.ORGANISATION
                && of.kind() == EntityKind.ORGANISATION
                && !alias.wasEver(EntityKind.PLACE)
                && !of.wasEver(EntityKind.PLACE);
    }

    /** "FC Morvane" and « Football Club de Morvane »: letters and a name of its own beside them. */
    private static Optional<Link> abbreviation(Known alias, Known of) {
        boolean same = !alias.isPerson()
                && !of.isPerson()
                && alias.words().size() > 1
                && of.words().size() > 1
                && (Abbreviations.isShortFor(alias.name(), of.name())
                        || Abbreviations.isShortFor(of.name(), alias.name()));
        return when(same, alias, of, "abbreviated", 0.88);
    }

    /** "The Gazette" in an article that has "Thornmere Gazette", not « Valmer » for « Société des eaux de Valmer », when no other name of the coverage ends or begins so. */
    private static Optional<Link> oneWord(Known alias, Known of) {
        Known less = alias.words().size() == 1 ? alias : of;
        Known more = less == alias ? of : alias;
        boolean same = less.words().size() == 1
                && more.words().size() > 1
                && more.kind() == EntityKind.ORGANISATION
                && less.kind() == EntityKind.ORGANISATION
                && less.concepts().isEmpty()
                && less.wholes().size() == 1
                && less.name().length() >= LONG_ENOUGH
                && !isAcronym(less)
                && !less.wasEver(EntityKind.PLACE)
                && less.sharesArticle(more)
                && (more.last().equals(less.first()) && !more.endsInComplement()
                        || more.first().equals(less.first()));
        return when(same, alias, of, "short", 0.85);
    }

    /** "Brightwell" beside "Brightwell & Hale", in one article. */
    private static Optional<Link> firstPartner(Known alias, Known of) {
        boolean organisations = !of.isPerson() && !alias.isFullPerson() && alias.kind() != EntityKind.PLACE;
        boolean same = organisations && alias.sharesArticle(of) && of.name().startsWith(alias.name() + " & ");
        return when(same, alias, of, "short", 0.85);
    }

    /** "Northfold" beside "Northfold Group", "Electoral Panel" beside "Regional Electoral Panel". */
    private static Optional<Link> shortOrganisation(Known alias, Known of) {
        boolean aliasIsLess = alias.words().size() < of.words().size();
        Known less = aliasIsLess ? alias : of;
        Known more = aliasIsLess ? of : alias;
        int rest = more.words().size() - 1;
        boolean same = less.kind() == EntityKind.ORGANISATION
                && more.kind() == EntityKind.ORGANISATION
                && less.words().size() == rest
                && less.concepts().isEmpty()
                && more.concepts().isEmpty()
                && !less.wasEver(EntityKind.PLACE)
                && less.name().length() >= LONG_ENOUGH
                && (less.words().equals(more.words().subList(0, rest)) && less.sharesArticle(more) && !isAcronym(less)
                        || rest > 1 && less.words().equals(more.words().subList(1, rest + 1)));
        return when(same, alias, of, "short", 0.85);
    }

    private static boolean isAcronym(Known name) {
        return name.name().equals(name.name().toUpperCase(java.util.Locale.ROOT));
    }

    private static boolean isAcronymOf(String acronym, List<String> words) {
        if (acronym.length() < 2
                || words.size() < 2
                || !acronym.chars().allMatch(c -> Character.isUpperCase(c) || c == '.')) {
            return false;
        }
        StringBuilder all = new StringBuilder();
        StringBuilder longOnes = new StringBuilder();
        for (String word : words) {
            all.append(word.charAt(0));
            longOnes.append(word.length() > 3 ? word.substring(0, 1) : "");
        }
        String letters = Spelling.folded(acronym);
        return letters.contentEquals(all) || letters.length() > 1 && letters.contentEquals(longOnes);
    }

    /** « Samuel H. Arden » and « Samuel Arden ». */
    private static Optional<Link> middleName(Known alias, Known of) {
        boolean same = areFull(alias, of)
                && alias.words().size() != of.words().size()
                && alias.first().equals(of.first())
                && alias.last().equals(of.last())
                && alias.first().length() > 1;
        return when(same, alias, of, "middle", 0.9);
    }

    private static Optional<Link> initials(Known alias, Known of) {
        boolean same = areFull(alias, of)
                && alias.last().equals(of.last())
                && alias.first().charAt(0) == of.first().charAt(0)
                && (alias.first().length() == 1) != (of.first().length() == 1);
        return when(same, alias, of, "initials", 0.85);
    }

    /** « Sam » for « Samuel », before one surname. */
    private static Optional<Link> shortFirstName(Known alias, Known of) {
        boolean same = areFull(alias, of)
                && alias.words().size() == of.words().size()
                && alias.words()
                        .subList(1, alias.words().size())
                        .equals(of.words().subList(1, of.words().size()))
                && NameForms.areOneGivenName(alias.first(), of.first())
                && !alias.beside().contains(of.name())
                && !alias.isKin()
                && !of.isKin()
                && areInOneStory(alias, of);
        return when(same, alias, of, "nickname", 0.8);
    }

    /** In one article or with one title, or among the same people and without titles that differ. */
    private static boolean areInOneStory(Known alias, Known of) {
        TreeSet<String> titles = new TreeSet<>(alias.titles());
        titles.retainAll(of.titles());
        boolean untold = alias.titles().isEmpty() || of.titles().isEmpty();
        TreeSet<String> people = new TreeSet<>(alias.companions());
        people.removeAll(List.of(alias.name(), of.name()));
        people.retainAll(of.companions());
        return !titles.isEmpty() || untold && (alias.sharesArticle(of) || !people.isEmpty());
    }

    /** « Lea Ardne » beside « Lea Arden »: the first name agrees, the surname nearly, and it is far rarer. */
    private static Optional<Link> misspeltPerson(Known alias, Known of) {
        boolean same = areFull(alias, of)
                && alias.words().size() == of.words().size()
                && isRarer(alias, of)
                && (alias.sharesArticle(of) || areInOneRole(alias, of))
                && oneWordNear(alias.words(), of.words());
        return when(same, alias, of, "misspelt", 0.85);
    }

    /** In two articles: described by one noun among the same people, or not described and among several of them. */
    private static boolean areInOneRole(Known alias, Known of) {
        if (!alias.first().equals(of.first())) {
            return false;
        }
        TreeSet<String> people = new TreeSet<>(alias.companions());
        people.retainAll(of.companions());
        TreeSet<String> titles = new TreeSet<>(alias.titles());
        titles.retainAll(of.titles());
        boolean untold = alias.titles().isEmpty() || of.titles().isEmpty();
        return titles.isEmpty() ? untold && people.size() >= COMPANY : !people.isEmpty();
    }

    /** All words but one are the same, and that one nearly so. */
    private static boolean oneWordNear(List<String> alias, List<String> of) {
        int near = 0;
        for (int i = 0; i < of.size(); i++) {
            if (!alias.get(i).equals(of.get(i))) {
                near++;
                boolean surname = i == of.size() - 1;
                if (!isNear(alias.get(i), of.get(i), surname)) {
                    return false;
                }
            }
        }
        return near == 1;
    }

    private static boolean isNear(String alias, String of, boolean surname) {
        int limit = of.length() > LONG_ENOUGH && surname ? 2 : 1;
        boolean begins = alias.regionMatches(0, of, 0, limit + 1);
        return of.length() >= LONG_ENOUGH
                && begins
                && (surname || of.length() > LONG_ENOUGH)
                && Spelling.distance(alias, of, limit) <= limit;
    }

    private static boolean isRarer(Known alias, Known of) {
        return alias.count() * RARER <= of.count() && alias.count() <= 2;
    }

    /** One word, once, in an article that has the right spelling. */
    private static Optional<Link> misspeltWord(Known alias, Known of) {
        boolean same = alias.words().size() == 1
                && of.words().size() == 1
                && alias.kind() != EntityKind.PLACE
                && of.kind() != EntityKind.PLACE
                && alias.concepts().isEmpty()
                && alias.count() == 1
                && of.count() >= RARER
                && of.name().length() > LONG_ENOUGH
                && alias.sharesArticle(of)
                && !isPlural(alias.first(), of.first())
                && Spelling.distance(alias.first(), of.first(), 1) <= 1
                && alias.first().charAt(0) == of.first().charAt(0);
        return when(same, alias, of, "misspelt", 0.75);
    }

    private static boolean isPlural(String one, String other) {
        return one.equals(other + "s") || other.equals(one + "s");
    }

    /** « Vladimir Poutine » and "Vladimir Putin": people only, every word alike by ear. */
    private static Optional<Link> otherSpelling(Known alias, Known of) {
        boolean same = areFull(alias, of)
                && alias.words().size() == of.words().size()
                && !alias.sharesArticle(of)
                && Spelling.soundalike(alias.name()).length() >= 2 * LONG_ENOUGH
                && Spelling.soundalike(alias.name()).equals(Spelling.soundalike(of.name()));
        return when(same, alias, of, "transliterated", 0.85);
    }

    private static boolean areFull(Known alias, Known of) {
        return alias.isFullPerson() && of.isFullPerson() && alias.agreesInGender(of);
    }

    private static Optional<Link> when(boolean same, Known alias, Known of, String key, double confidence) {
        return same ? Optional.of(Link.of(alias, of, key, confidence)) : Optional.empty();
    }
}
