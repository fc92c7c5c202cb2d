package org.denouement.read.entity;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.denouement.model.reading.EntityKind;
import org.denouement.model.reading.EntityMention;
import org.denouement.model.reading.Sentence;
import org.denouement.model.text.Reason;
import org.denouement.model.text.Span;

/** Finds where an article itself says that two names are one: « Twitter, rebaptisé X », "World Health Organization (WHO)". */
final class DeclaredAliases {
    /** Words that may stand between the two names. */
    private static final int GAP = 8;

    /** Bounds of an acronym whose words are of another language: shorter ones are chance, longer ones are words. */
    private static final int FEW_LETTERS = 3;

    private static final int LETTERS = 6;

    /** Words of « nom de famille d’origine », less one. */
    private static final int LONGEST_PHRASE = 6;

    private final Lexicon lexicon;
    private final NamesOfArticle names;
    private final Map<Span, EntityMention> declared = new TreeMap<>();

    DeclaredAliases(Lexicon lexicon, NamesOfArticle names) {
        this.lexicon = lexicon;
        this.names = names;
    }

    /** The mentions, those that an article calls another's alias with that other as their antecedent. */
    List<EntityMention> in(List<EntityMention> mentions) {
        for (int i = 1; i < names.all().size(); i++) {
            Named one = names.all().get(i - 1);
            Named other = names.all().get(i);
            if (one.sentence() == other.sentence() && !one.who().equals(other.who())) {
                between(one, other);
            }
        }
        names.all().stream().filter(this::isBirthName).forEach(this::bornWith);
        List<EntityMention> all = new ArrayList<>();
        for (EntityMention mention : mentions) {
            all.add(Optional.ofNullable(declared.get(mention.span())).orElse(mention));
        }
        return all;
    }

    private void between(Named one, Named other) {
        int from = one.at().to();
        int to = other.at().from();
        if (to <= from || to - from > GAP) {
            return;
        }
        Sentence sentence = one.at().sentence();
        boolean bracket = sentence.token(from).form().equals("(");
        String words = words(sentence, from, to);
        if (bracket
                && words.isEmpty()
                && (areLetters(one.mention().name(), other.mention().name()) || areForeignLetters(one, other))) {
            declare(other, one, "acronym");
        } else if (!couldBeOne(one, other)) {
            return;
        } else if (lexicon.is(words, WordClass.RENAME) || isRenaming(one, other)) {
            declare(other, one, "renamed");
        } else if (lexicon.is(words, WordClass.FORMERLY)
                || bracket && other.mention().name().startsWith("ex-")) {
            declare(other, one, "declared");
        } else if (lexicon.is(words, WordClass.ALIAS) && !isPlainOr(sentence, from, to)) {
            declare(other, one, "declared");
        }
    }

    /** « sous son nom de jeune fille, Claire Aubier ». */
    private boolean isBirthName(Named named) {
        Sentence sentence = named.at().sentence();
        int at = named.at().from() - 1;
        while (at > 0 && isBetween(sentence.token(at).form())) {
            at--;
        }
        for (int from = Math.max(0, at - LONGEST_PHRASE); from <= at; from++) {
            if (from + lexicon.longest(sentence, from, WordClass.BIRTH_NAME) == at + 1) {
                return true;
            }
        }
        return false;
    }

    private boolean isBetween(String form) {
        return Shape.of(form) == Shape.MARK || lexicon.is(form, WordClass.LINK);
    }

    /** The only person of the article with that first name; for a surname alone, the only one named in the sentence. */
    private void bornWith(Named birth) {
        boolean surname = birth.at().tokens() == 1;
        List<Named> bearers = names.all().stream()
                .filter(other -> other.mention().kind() == EntityKind.PERSON
                        && !other.who().equals(birth.who()))
                .filter(other -> other.at().tokens() > 1)
                .filter(other -> surname
                        ? other.sentence() == birth.sentence()
                        : other.at().first().equals(birth.at().first()))
                .toList();
        if (NamesOfArticle.distinct(bearers).size() == 1) {
            declare(birth, bearers.get(0), "declared");
        }
    }

    /** "or" alone is a choice between two, except after a comma or in brackets. */
    private boolean isPlainOr(Sentence sentence, int from, int to) {
        return to - from == 1 && lexicon.is(sentence.token(from).form(), WordClass.WITH);
    }

    private static boolean couldBeOne(Named one, Named other) {
        EntityKind a = one.mention().kind();
        EntityKind b = other.mention().kind();
        return a == b
                || a == EntityKind.UNKNOWN
                || b == EntityKind.UNKNOWN
                || a != EntityKind.PERSON && b != EntityKind.PERSON;
    }

    private String words(Sentence sentence, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && Shape.of(sentence.token(start).form()) == Shape.MARK) {
            start++;
        }
        while (end > start
                && (Shape.of(sentence.token(end - 1).form()) == Shape.MARK
                        || end - start > 1 && lexicon.is(sentence.token(end - 1).form(), WordClass.ARTICLE))) {
            end--;
        }
        return lexicon.phrase(sentence, start, end);
    }

    /** « Musk a transformé Twitter en X », "renamed Facebook Meta". */
    private boolean isRenaming(Named one, Named other) {
        Sentence sentence = one.at().sentence();
        int gap = other.at().from() - one.at().to();
        boolean linked = gap == 1 && lexicon.is(other.at().form(other.at().from() - 1), WordClass.RENAME_LINK);
        for (int i = Math.max(0, one.at().from() - 3); linked && i < one.at().from(); i++) {
            if (lexicon.is(sentence.token(i).lemma(), WordClass.RENAME_VERB)) {
                return true;
            }
        }
        return false;
    }

    /** Whether one is made of the first letters of the other, small words counted or not. */
    static boolean areLetters(String one, String other) {
        String acronym = one.indexOf(' ') < 0 ? one : other;
        String whole = one.indexOf(' ') < 0 ? other : one;
        if (acronym.length() < 2 || whole.indexOf(' ') < 0 || Shape.of(acronym) == Shape.LOWER) {
            return false;
        }
        List<String> words = new ArrayList<>();
        for (String word :
                whole.replace('’', ' ').replace('\'', ' ').replace('-', ' ').split(" ")) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        String letters = plain(acronym.replace(".", ""));
        return letters.length() > 1 && letters.length() <= words.size() && begin(words, 0, letters, 0);
    }

    /** Each letter begins a word, in order; only small words may be passed over. */
    private static boolean begin(List<String> words, int word, String letters, int letter) {
        if (word == words.size()) {
            return letter == letters.length();
        }
        String next = words.get(word);
        boolean small = next.length() <= 3 && Character.isLowerCase(next.charAt(0));
        boolean begins =
                letter < letters.length() && plain(next.substring(0, 1)).charAt(0) == letters.charAt(letter);
        return begins && begin(words, word + 1, letters, letter + 1)
                || small && word > 0 && begin(words, word + 1, letters, letter);
    }

    private static String plain(String letters) {
        return Normalizer.normalize(letters, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }

    /** "World Road Federation (FMR)": the letters of its name in another language, half of which are in this one. */
    private boolean areForeignLetters(Named one, Named other) {
        String letters = other.mention().name();
        String name = one.mention().name();
        if (Shape.of(letters) != Shape.CAPITALS
                || letters.length() > LETTERS
                || letters.length() < FEW_LETTERS
                || one.mention().kind() != EntityKind.ORGANISATION
                || other.mention().kind() == EntityKind.PLACE
                || name.indexOf(' ') < 0
                || !lexicon.is(one.at().first(), WordClass.INSTITUTION)
                        && !lexicon.is(one.at().last(), WordClass.PART_ORGANISATION)) {
            return false;
        }
        int shared = 0;
        for (String word : name.split(" ")) {
            shared += word.isEmpty() || letters.indexOf(Character.toUpperCase(word.charAt(0))) < 0 ? 0 : 1;
        }
        return 2 * shared >= letters.length();
    }

    private void declare(Named alias, Named of, String how) {
        EntityMention mention = alias.mention();
        EntityKind kind = mention.kind() == EntityKind.UNKNOWN ? of.mention().kind() : mention.kind();
        declared.put(
                mention.span(),
                new EntityMention(
                        mention.span(),
                        kind,
                        mention.form(),
                        mention.name(),
                        mention.gender(),
                        Optional.of(of.span()),
                        mention.rule(),
                        Reason.of(
                                "entity.alias." + how,
                                mention.name(),
                                of.mention().name())));
    }
}
