package org.denouement.read.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.denouement.model.language.LanguagePack;
import org.denouement.model.reading.EntityKind;
import org.denouement.model.reading.EntityMention;
import org.denouement.model.reading.Gender;
import org.denouement.model.reading.MentionForm;
import org.denouement.model.reading.Sentence;
import org.denouement.model.reading.Token;
import org.denouement.model.text.Reason;

/** Says which person a pronoun stands for, when only one can be meant; otherwise why not. */
final class Pronouns {
    /** A pronoun of the language, as its file describes it. */
    private record Pronoun(Gender gender, boolean plural, boolean person, boolean thing, String part) {
        static Pronoun of(List<String> row) {
            Gender gender = row.get(1).equals("f")
                    ? Gender.FEMININE
                    : row.get(1).equals("m") ? Gender.MASCULINE : Gender.UNKNOWN;
            return new Pronoun(
                    gender,
                    row.get(2).equals("p"),
                    row.get(3).equals("person"),
                    row.get(3).equals("thing"),
                    row.get(4));
        }
    }

    private final Lexicon lexicon;
    private final Map<String, Pronoun> pronouns = new TreeMap<>();

    private Pronouns(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    static Pronouns of(LanguagePack pack, Lexicon lexicon) {
        Pronouns pronouns = new Pronouns(lexicon);
        pack.rows("names/pronouns.tsv").forEach(row -> pronouns.pronouns.put(row.get(0), Pronoun.of(row)));
        return pronouns;
    }

    List<EntityMention> resolved(List<Sentence> sentences, NamesOfArticle names) {
        List<EntityMention> mentions = new ArrayList<>();
        for (int index = 0; index < sentences.size(); index++) {
            for (int at = 0; at < sentences.get(index).tokens().size(); at++) {
                mention(new Place(index, sentences.get(index), at), names).ifPresent(mentions::add);
            }
        }
        return mentions;
    }

    private record Place(int index, Sentence sentence, int at) {
        Token token() {
            return sentence.token(at);
        }

        Optional<Token> head() {
            return token().head() < 0 ? Optional.empty() : Optional.of(sentence.token(token().head()));
        }
    }

    private Optional<EntityMention> mention(Place place, NamesOfArticle names) {
        Pronoun pronoun = pronouns.get(Lexicon.key(place.token().form()));
        if (pronoun == null || pronoun.plural() || pronoun.thing() || names.covers(place.index(), place.at())) {
            return Optional.empty();
        }
        if (pronoun.part().equals("relative")) {
            return relative(place, names);
        }
        boolean subject = pronoun.part().equals("subject");
        if (pronoun.gender() == Gender.UNKNOWN
                || !subject && !pronoun.person()
                || subject && isImpersonal(place, pronoun)) {
            return Optional.empty();
        }
        return Optional.of(personal(place, pronoun, names));
    }

    /** « Lea Arden, qui … »: the name right before it. */
    private static Optional<EntityMention> relative(Place place, NamesOfArticle names) {
        int comma =
                place.at() > 0 && place.sentence().token(place.at() - 1).form().equals(",") ? 1 : 0;
        return names.endingAt(place.index(), place.at() - comma)
                .map(name -> pronoun(
                        place, Optional.of(name), "relative", name.mention().name()));
    }

    /** « il faut », « il est vrai que »: a pronoun that stands for nobody. */
    private boolean isImpersonal(Place place, Pronoun pronoun) {
        if (pronoun.person()) {
            return false;
        }
        if (place.token().is("expl") || hasOtherSubject(place)) {
            return true;
        }
        Optional<Token> head = place.head();
        if (head.isEmpty()) {
            return true;
        }
        String lemma = head.get().lemma();
        boolean adjective = head.get().upos().equals("ADJ") || head.get().upos().equals("NOUN");
        return pronoun.gender() == Gender.MASCULINE && (adjective || lexicon.is(lemma, WordClass.IMPERSONAL));
    }

    /** « Pourquoi Microsoft a-t-il soutenu Arden ? »: the subject stands before the verb as a noun. */
    private static boolean hasOtherSubject(Place place) {
        int verb = place.token().head();
        for (int i = 0; verb >= 0 && i < place.at(); i++) {
            Token token = place.sentence().token(i);
            boolean noun = token.upos().equals("NOUN") || token.upos().equals("PROPN");
            if (token.head() == verb && noun && (token.is("nsubj") || token.is("dislocated"))) {
                return true;
            }
        }
        boolean inverted = place.token().form().startsWith("-");
        return inverted && verb >= 0 && nounBeforeInversion(place);
    }

    /** Whether a noun phrase stands right before the inverted verb, whatever the parse made of it. */
    private static boolean nounBeforeInversion(Place place) {
        int at = place.at() - 1;
        while (at >= 0
                && (place.sentence().token(at).upos().equals("AUX")
                        || place.sentence().token(at).upos().equals("VERB")
                        || place.sentence().token(at).upos().equals("PRON")
                        || place.sentence().token(at).upos().equals("ADV"))) {
            at--;
        }
        String upos = at < 0 ? "" : place.sentence().token(at).upos();
        return upos.equals("NOUN") || upos.equals("PROPN");
    }

    private EntityMention personal(Place place, Pronoun pronoun, NamesOfArticle names) {
        List<Named> here =
                people(names.before(place.index(), place.token().span().start()), pronoun, names);
        List<String> who = NamesOfArticle.distinct(here);
        if (who.size() > 1) {
            return subjectOf(here)
                    .map(name -> settled(place, pronoun, name, "subject"))
                    .orElseGet(() -> open(place, here));
        }
        if (who.size() == 1) {
            return settled(place, pronoun, here.get(here.size() - 1), "only");
        }
        for (int back = 1; back <= 2; back++) {
            List<Named> before = people(names.inSentence(place.index() - back), pronoun, names);
            List<String> whoBefore = NamesOfArticle.distinct(before);
            if (whoBefore.size() == 1) {
                return settled(place, pronoun, before.get(before.size() - 1), "only");
            }
            if (whoBefore.size() > 1) {
                return subjectOf(before)
                        .map(name -> settled(place, pronoun, name, "subject"))
                        .orElseGet(() -> open(place, before));
            }
        }
        return pronoun(place, Optional.empty(), "none", "");
    }

    private static List<Named> people(List<Named> names, Pronoun pronoun, NamesOfArticle all) {
        return names.stream()
                .filter(name -> name.mention().kind() == EntityKind.PERSON)
                .filter(name -> {
                    Gender gender = all.genderOf(name.who());
                    return gender == Gender.UNKNOWN || gender == pronoun.gender();
                })
                .toList();
    }

    /** The only person among them that is a subject. */
    private static Optional<Named> subjectOf(List<Named> names) {
        List<Named> subjects = names.stream().filter(Named::isSubject).toList();
        return NamesOfArticle.distinct(subjects).size() == 1
                ? Optional.of(subjects.get(subjects.size() - 1))
                : Optional.empty();
    }

    /** A French « il » may be a thing: it is taken for the person only when it does what people do, or the person acts. */
    private EntityMention settled(Place place, Pronoun pronoun, Named name, String rule) {
        String verb = place.head().map(Token::lemma).orElse("");
        boolean sure = pronoun.person()
                || lexicon.is(verb, WordClass.PERSON_VERB)
                || lexicon.is(verb, WordClass.ANY_VERB)
                || name.isSubject();
        return sure
                ? pronoun(place, Optional.of(name), rule, name.mention().name())
                : pronoun(place, Optional.empty(), "none", "");
    }

    private static EntityMention open(Place place, List<Named> names) {
        List<String> several =
                names.stream().map(name -> name.mention().name()).distinct().toList();
        return pronoun(place, Optional.empty(), "several", String.join(", ", several));
    }

    private static EntityMention pronoun(Place place, Optional<Named> name, String rule, String argument) {
        Token token = place.token();
        return new EntityMention(
                token.span(),
                EntityKind.PERSON,
                MentionForm.PRONOUN,
                token.form(),
                Gender.UNKNOWN,
                name.map(Named::span),
                "pronoun." + rule,
                Reason.of("entity.pronoun." + rule, token.form(), argument));
    }

    /** Whether a word is a relative that follows people: "who". */
    static boolean isPersonRelative(Lexicon lexicon, String form) {
        return lexicon.is(form, WordClass.WHO);
    }
}
