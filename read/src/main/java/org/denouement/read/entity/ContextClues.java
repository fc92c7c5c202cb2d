package org.denouement.read.entity;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.denouement.model.reading.Sentence;
import org.denouement.model.reading.Token;

/** The clues that stand around a name in its sentence. */
final class ContextClues {
    /** How many words of an apposition are looked at for its noun: « une jeune entreprise ». */
    private static final int APPOSITION = 5;

    /** How many words of a dateline may stand between the place and the dash. */
    private static final int DATELINE = 9;

    private static final Set<String> MARKS = Set.of(",", "(");
    private static final Set<String> DASHES = Set.of("–", "—", "-", "--");

    private final Lexicon lexicon;

    ContextClues(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    Set<Clue> of(Candidate name) {
        Set<Clue> clues = EnumSet.noneOf(Clue.class);
        before(name, clues);
        owner(name, clues);
        after(name, clues);
        syntax(name, clues);
        if (isDateline(name)) {
            clues.add(Clue.DATELINE);
            clues.remove(Clue.AGE_AFTER);
        }
        if (clues.contains(Clue.PLACE_NOUN_BEFORE) || clues.contains(Clue.TITLE_OF)) {
            // « la commandante du port de Brest, 58 ans » : the age is the commander's, and so is a title
            clues.remove(Clue.AGE_AFTER);
            clues.remove(Clue.TITLE_AFTER);
        }
        return clues;
    }

    /** "HULL, March 4 (AFP) –", "HULL —": capitals at the head of a sentence, a day or an agency or neither, and a dash. */
    private static boolean isDateline(Candidate name) {
        Sentence sentence = name.sentence();
        int last = Math.min(sentence.tokens().size() - 1, name.to() + DATELINE);
        boolean opens = name.from() == 0
                && last >= name.to()
                && name.name().length() > 2
                && name.name().equals(name.name().toUpperCase(Locale.ROOT));
        if (opens && DASHES.contains(sentence.token(name.to()).form())) {
            return true;
        }
        opens = opens && MARKS.contains(sentence.token(name.to()).form());
        for (int i = name.to() + 1; opens && i <= last; i++) {
            if (DASHES.contains(sentence.token(i).form())) {
                return true;
            }
        }
        return false;
    }

    private void before(Candidate name, Set<Clue> clues) {
        Sentence sentence = name.sentence();
        int at = name.from() - 1;
        if (at >= 0 && sentence.token(at).form().equals(".")) {
            at--;
        }
        if (endsAt(sentence, at, WordClass.HONORIFIC)) {
            clues.add(Clue.HONORIFIC_BEFORE);
        } else if (endsAt(sentence, at, WordClass.PERSON)) {
            clues.add(Clue.TITLE_BEFORE);
        } else if (endsAt(sentence, at, WordClass.RELATIVE)) {
            clues.add(Clue.RELATIVE_BEFORE);
        }
        if (at > 0 && sentence.token(at).form().equals(",") && endsAt(sentence, at - 1, WordClass.RELATIVE)) {
            clues.add(Clue.RELATIVE_BEFORE);
        }
        nounBefore(sentence, at, clues);
        int preposition = skipArticle(sentence, at);
        if (name.name().length() > 1 && endsAt(sentence, preposition, WordClass.PLACE_BEFORE)) {
            clues.add(Clue.PLACE_PREPOSITION);
            if (preposition > 0 && lexicon.is(sentence.token(preposition - 1).form(), WordClass.LOCATING)) {
                clues.add(Clue.LOCATED_IN);
            }
        }
        if (endsAt(sentence, at, WordClass.CALLED)) {
            clues.add(Clue.CALLED_GROUP);
        }
        if (endsAt(sentence, at, WordClass.ORG_BEFORE)) {
            clues.add(Clue.ORGANISATION_BEFORE);
        }
        if (at >= 0 && lexicon.is(sentence.token(at).form(), WordClass.ARTICLE)) {
            clues.add(Clue.ARTICLE_BEFORE);
        }
        quoted(name, clues);
    }

    private void nounBefore(Sentence sentence, int at, Set<Clue> clues) {
        if (endsAt(sentence, at, WordClass.ORGANISATION)) {
            clues.add(Clue.ORGANISATION_NOUN_BEFORE);
        }
        int beforeAdjective = at > 0 && sentence.token(at).upos().equals("ADJ") ? at - 1 : at;
        if (endsAt(sentence, at, WordClass.WORK) || endsAt(sentence, beforeAdjective, WordClass.WORK)) {
            clues.add(Clue.WORK_NOUN_BEFORE);
        }
        int of = at >= 0 && lexicon.is(sentence.token(at).form(), WordClass.LINK) ? at - 1 : at;
        if (endsAt(sentence, of, WordClass.PLACE) || endsAt(sentence, of, WordClass.PLACENAME)) {
            clues.add(Clue.PLACE_NOUN_BEFORE);
        }
    }

    /** « PDG de X », "employees of X". */
    private void owner(Candidate name, Set<Clue> clues) {
        Sentence sentence = name.sentence();
        int link = skipArticle(sentence, name.from() - 1);
        if (link > 0 && lexicon.is(sentence.token(link).form(), WordClass.LINK)) {
            if (endsAt(sentence, link - 1, WordClass.PERSON) || endsAt(sentence, link - 1, WordClass.BODY)) {
                clues.add(Clue.TITLE_OF);
            }
            if (endsAt(sentence, link - 1, WordClass.GROUP)) {
                clues.add(Clue.GROUP_OF);
            }
            int noun = link - 1;
            while (noun > 0 && sentence.token(noun).upos().equals("ADJ")) {
                noun--;
            }
            if (endsAt(sentence, noun, WordClass.WORK_PART)) {
                clues.add(Clue.WORK_PART_OF);
            }
        }
    }

    private void after(Candidate name, Set<Clue> clues) {
        Sentence sentence = name.sentence();
        int at = name.to();
        if (at >= sentence.tokens().size()) {
            return;
        }
        String next = sentence.token(at).form();
        if (next.equals("'s") || next.equals("’s")) {
            clues.add(Clue.POSSESSIVE);
            at++;
        }
        if (next.equals(",") || next.equals("(")) {
            apposition(sentence, at + 1, clues);
        }
        if (at < sentence.tokens().size() && lexicon.longest(sentence, at, WordClass.CIVIC) > 0) {
            clues.add(Clue.CIVIC_AFTER);
        }
        compound(sentence, at, clues);
    }

    /** « Hospitalisé à Brest, le jeune homme s'est confié »: a noun with article before a verb that it governs. */
    private static boolean isSubjectOfLater(Sentence sentence, int noun) {
        for (int i = noun + 1; i < Math.min(sentence.tokens().size(), noun + 4); i++) {
            Token token = sentence.token(i);
            if (token.form().equals(",")) {
                return false;
            }
            if (token.is("nsubj") && token.head() > i || token.upos().equals("AUX")) {
                return sentence.token(0).feature("VerbForm").equals("Part");
            }
        }
        return false;
    }

    private void apposition(Sentence sentence, int from, Set<Clue> clues) {
        int size = sentence.tokens().size();
        if (from < size && Shape.of(sentence.token(from).form()) == Shape.NUMBER) {
            boolean bare = from + 1 < size && !sentence.token(from + 1).upos().equals("NOUN");
            String age = sentence.token(from).form();
            if (age.length() <= 2
                    && (bare
                            || from + 2 < size
                                    && sentence.token(from + 2).upos().equals("PUNCT"))) {
                clues.add(Clue.AGE_AFTER);
            }
            return;
        }
        for (int i = from; i < Math.min(size, from + APPOSITION); i++) {
            Token token = sentence.token(i);
            if (lexicon.longest(sentence, i, WordClass.PERSON) > 0) {
                if (!token.is("nsubj") && !isSubjectOfLater(sentence, i)) {
                    clues.add(Clue.TITLE_AFTER);
                }
                return;
            }
            if (lexicon.longest(sentence, i, WordClass.ORGANISATION) > 0) {
                clues.add(Clue.ORGANISATION_NOUN_AFTER);
                return;
            }
            if (lexicon.longest(sentence, i, WordClass.PLACE) > 0) {
                clues.add(Clue.PLACE_NOUN_AFTER);
                return;
            }
            if (lexicon.longest(sentence, i, WordClass.WORK) > 0) {
                clues.add(Clue.WORK_NOUN_AFTER);
                return;
            }
            if (!isBeforeNoun(token) || opensRelative(token)) {
                return;
            }
        }
    }

    /** "Harrow, WHERE the team plays": what follows tells of something else. */
    private static boolean opensRelative(Token token) {
        String type = token.feature("PronType");
        return type.equals("Rel") || type.equals("Int");
    }

    private static boolean isBeforeNoun(Token token) {
        return switch (token.upos()) {
            case "DET", "ADJ", "ADP", "NUM", "ADV", "NOUN" -> true;
            default -> false;
        };
    }

    /** "OrvanAI employees", "Norvane chief executive": a name before the noun it belongs to. */
    private void compound(Sentence sentence, int at, Set<Clue> clues) {
        if (at >= sentence.tokens().size() || sentence.token(at).span().start() == 0) {
            return;
        }
        String next = Lexicon.key(sentence.token(at).form());
        if (lexicon.is(next, WordClass.RELATIVE) && !lexicon.is(next, WordClass.GROUP)) {
            return;
        }
        if (Shape.of(next) == Shape.LOWER && lexicon.is(next, WordClass.ORGANISATION)) {
            clues.add(Clue.ORGANISATION_NOUN_AFTER);
        }
        if (Shape.of(next) == Shape.LOWER && lexicon.is(next, WordClass.WARD)) {
            clues.add(Clue.PLACE_NOUN_AFTER);
        }
        if (lexicon.longest(sentence, at, WordClass.PERSON) > 0
                || lexicon.longest(sentence, at, WordClass.BODY) > 0
                || lexicon.longest(sentence, at, WordClass.GROUP) > 0) {
            clues.add(Clue.COMPOUND_BEFORE_NOUN);
        }
    }

    private void syntax(Candidate name, Set<Clue> clues) {
        Sentence sentence = name.sentence();
        Token head = sentence.token(name.head());
        int next = name.to();
        if (next + 1 < sentence.tokens().size()) {
            String after = sentence.token(next).form().equals(",")
                    ? sentence.token(next + 1).form()
                    : sentence.token(next).form();
            if (lexicon.is(after, WordClass.WHO)) {
                clues.add(Clue.WHO_AFTER);
            } else if (lexicon.is(after, WordClass.WHICH)) {
                clues.add(Clue.WHICH_AFTER);
            }
        }
        if (head.head() < 0) {
            return;
        }
        String verb = sentence.token(head.head()).lemma();
        if (head.is("nsubj") && !head.deprel().equals("nsubj:pass")) {
            clues.add(Clue.SUBJECT);
            verb(verb, clues);
        } else if ((head.is("obj") || head.deprel().equals("nsubj:pass")) && lexicon.is(verb, WordClass.PERSON_BY)) {
            clues.add(Clue.DONE_TO_PERSON);
        }
    }

    private void verb(String verb, Set<Clue> clues) {
        if (lexicon.is(verb, WordClass.PERSON_VERB)) {
            clues.add(Clue.PERSON_VERB);
        } else if (lexicon.is(verb, WordClass.ORG_VERB)) {
            clues.add(Clue.ORGANISATION_VERB);
        } else if (lexicon.is(verb, WordClass.ANY_VERB)) {
            clues.add(Clue.ANY_VERB);
        }
    }

    private void quoted(Candidate name, Set<Clue> clues) {
        int before = name.from() - 1;
        int after = name.to();
        if (before >= 0 && after < name.sentence().tokens().size()) {
            String open = name.form(before);
            String close = name.form(after);
            if ("«\"“‘'``".contains(open) && "»\"”’'''".contains(close)) {
                clues.add(Clue.QUOTED);
            }
            if (open.equals("(") && close.equals(")")) {
                clues.add(Clue.IN_BRACKETS);
            }
        }
    }

    private int skipArticle(Sentence sentence, int at) {
        return at > 0 && lexicon.is(sentence.token(at).form(), WordClass.ARTICLE) ? at - 1 : at;
    }

    /** Whether an entry of the class ends at a token. */
    private boolean endsAt(Sentence sentence, int at, WordClass what) {
        for (int from = Math.max(0, at - 4); from <= at; from++) {
            if (from + lexicon.longest(sentence, from, what) == at + 1) {
                return true;
            }
        }
        return false;
    }
}
