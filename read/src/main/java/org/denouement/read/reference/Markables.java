package org.denouement.read.reference;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.denouement.model.article.Block;
import org.denouement.model.article.BlockKind;
import org.denouement.model.reading.EntityMention;
import org.denouement.model.reading.Gender;
import org.denouement.model.reading.MentionForm;
import org.denouement.model.reading.Quotation;
import org.denouement.model.reading.QuotationManner;
import org.denouement.model.reading.Reading;
import org.denouement.model.reading.Sentence;
import org.denouement.model.reading.Token;
import org.denouement.model.text.Span;

/** All words of an article that may speak of somebody, in reading order: names, nouns and pronouns, with their places. */
final class Markables {
    /** One of them: the mention that the entities have for it, if any, and the pronoun or what the noun shows. */
    record Markable(Spoken spoken, Optional<EntityMention> mention, Optional<Pronoun> pronoun) {}

    private final Reading reading;
    private final ReferenceLexicon lexicon;
    private final Map<Integer, EntityMention> byHead = new TreeMap<>();
    private final List<Markable> found = new ArrayList<>();

    private Markables(Reading reading, ReferenceLexicon lexicon) {
        this.reading = reading;
        this.lexicon = lexicon;
    }

    static List<Markable> of(Reading reading, ReferenceLexicon lexicon) {
        Markables markables = new Markables(reading, lexicon);
        int step = 0;
        for (Sentence sentence : reading.sentences()) {
            int paragraph = markables.paragraph(sentence);
            if (paragraph >= 0) {
                step += markables.isQuoted(sentence) ? 0 : 1;
                markables.in(sentence, step, paragraph);
            }
        }
        return markables.found;
    }

    /** The number of the block that the sentence begins in; -1 in what the page has around the article. */
    private int paragraph(Sentence sentence) {
        List<Block> blocks = reading.article().blocks();
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i).span().overlaps(sentence.span())) {
                return blocks.get(i).kind() == BlockKind.BOILERPLATE ? -1 : i;
            }
        }
        return 0;
    }

    private boolean isQuoted(Sentence sentence) {
        return reading.quotations().stream()
                .filter(Markables::isVerbatim)
                .flatMap(quotation -> quotation.content().stream())
                .anyMatch(content -> content.start() <= sentence.span().start() + 2
                        && content.end() + 2 >= sentence.span().end());
    }

    static boolean isVerbatim(Quotation quotation) {
        return quotation.manner() == QuotationManner.DIRECT || quotation.manner() == QuotationManner.BLOCK;
    }

    private int quotationAt(int offset) {
        for (int i = 0; i < reading.quotations().size(); i++) {
            Quotation quotation = reading.quotations().get(i);
            if (isVerbatim(quotation) && quotation.content().stream().anyMatch(span -> span.contains(offset))) {
                return i;
            }
        }
        return -1;
    }

    private void in(Sentence sentence, int step, int paragraph) {
        byHead.clear();
        Set<Integer> named = new HashSet<>();
        for (EntityMention mention : reading.entities()) {
            if (mention.form() != MentionForm.PRONOUN && sentence.span().contains(mention.span())) {
                head(sentence, mention.span()).ifPresent(head -> byHead.merge(head, mention, Markables::shorterName));
                if (mention.form() == MentionForm.NAME) {
                    tokens(sentence, mention.span()).forEach(named::add);
                }
            }
        }
        int at = 0;
        while (at < sentence.tokens().size()) {
            Place place = new Place(
                    sentence,
                    at,
                    step,
                    paragraph,
                    quotationAt(sentence.token(at).span().start()));
            at += Math.max(1, see(place, named));
        }
    }

    /** A name goes before a description that has the same head. */
    private static EntityMention shorterName(EntityMention a, EntityMention b) {
        return a.form() == MentionForm.NAME ? a : b;
    }

    /** How many tokens what begins here takes; 0 when nothing does. */
    private int see(Place place, Set<Integer> named) {
        EntityMention mention = byHead.get(place.at());
        Token token = place.token();
        if (mention != null && mention.form() == MentionForm.NAME) {
            found.add(new Markable(
                    new Spoken(place, mention.span(), Sort.of(mention.kind()), mention.gender(), "", Set.of()),
                    Optional.of(mention),
                    Optional.empty()));
            return 1;
        }
        if (named.contains(place.at())) {
            return 0;
        }
        if (mention == null && isModifierOfNoun(place)) {
            return 0;
        }
        Optional<Noun> noun =
                mention != null || isNoun(place) ? lexicon.noun(place.sentence(), place.at()) : Optional.empty();
        if (mention != null || noun.isPresent() || token.upos().equals("NOUN")) {
            described(place, Optional.ofNullable(mention), noun);
            return noun.map(Noun::tokens).orElse(1);
        }
        lexicon.pronoun(token.form())
                .ifPresent(pronoun -> found.add(new Markable(
                        new Spoken(place, token.span(), Sort.UNKNOWN, pronoun.gender(), "", Set.of()),
                        Optional.empty(),
                        Optional.of(pronoun))));
        return 0;
    }

    /** « la FUTURE directrice », whatever the tagger takes it for. */
    private boolean isModifierOfNoun(Place place) {
        return !lexicon.modifier(place.token().form()).isEmpty()
                && place.at() + 1 < place.sentence().tokens().size()
                && lexicon.noun(place.sentence(), place.at() + 1).isPresent();
    }

    private boolean isNoun(Place place) {
        Token token = place.token();
        boolean modified = place.at() > 0
                && !lexicon.modifier(place.sentence().token(place.at() - 1).form())
                        .isEmpty();
        return modified
                || token.upos().equals("NOUN")
                || token.upos().equals("PROPN")
                || token.upos().equals("ADJ")
                        && (token.is("nsubj") || token.is("obj") || token.is("obl") || token.is("root"));
    }

    private void described(Place place, Optional<EntityMention> mention, Optional<Noun> noun) {
        Set<String> marks = new HashSet<>();
        Gender byWords = determiners(place, marks);
        Gender lexical = noun.map(Noun::gender).orElse(Gender.UNKNOWN);
        Gender own = gender(place.token());
        Gender gender = byWords != Gender.UNKNOWN ? byWords : lexical != Gender.UNKNOWN ? lexical : own;
        if (place.token().feature("Number").equals("Plur")) {
            marks.add("plural");
        }
        if (place.sentence().dependent(place.at(), "nmod:poss").isPresent()) {
            marks.add("possessive");
        }
        if (place.sentence().dependent(place.at(), "cop").isPresent() || isBehindCopula(place)) {
            marks.add("predicate");
        }
        if (noun.filter(Noun::kin).isPresent()) {
            marks.add("kin");
        }
        int prefix = lexicon.prefix(place.token().form());
        if (prefix > 0) {
            marks.add(lexicon.modifier(place.token().form().substring(0, prefix - 1)));
        }
        String lemma = place.token().lemma();
        Sort sort = noun.map(Noun::sort)
                .orElse(mention.map(each -> Sort.of(each.kind())).orElse(Sort.THING));
        Span span = mention.map(EntityMention::span).orElseGet(() -> phrase(place, noun));
        if (holdsName(span)) {
            marks.add("named");
        }
        found.add(new Markable(
                new Spoken(place, span, sort, gender, noun.map(Noun::words).orElse(lemma), marks),
                mention,
                Optional.empty()));
    }

    /** « la maire d'Hérance »: the name says which one, so that nothing before it does. */
    private boolean holdsName(Span description) {
        return byHead.values().stream()
                .anyMatch(mention -> mention.form() == MentionForm.NAME && description.contains(mention.span()));
    }

    /** « n'EST plus le directeur »: what somebody is or was is nobody else, whatever the tree makes of it. */
    private boolean isBehindCopula(Place place) {
        int at = place.at() - 1;
        while (at > 0 && isBeforeNoun(place.sentence().token(at))) {
            at--;
        }
        while (at > 0 && place.sentence().token(at).upos().equals("ADV")) {
            at--;
        }
        return at > 0 && lexicon.is("copula", place.sentence().token(at).lemma());
    }

    /** From the determiner to the end of the noun. */
    private Span phrase(Place place, Optional<Noun> noun) {
        int from = place.at();
        while (from > 0 && isBeforeNoun(place.sentence().token(from - 1))) {
            from--;
        }
        int to = place.at() + noun.map(Noun::tokens).orElse(1) - 1;
        return place.sentence()
                .token(from)
                .span()
                .cover(place.sentence().token(to).span());
    }

    private boolean isBeforeNoun(Token token) {
        boolean changes = !lexicon.modifier(token.form()).isEmpty();
        return (changes
                        || token.upos().equals("DET")
                        || token.upos().equals("ADJ")
                        || token.upos().equals("NUM"))
                && !lexicon.is("contracted", token.form());
    }

    /** What stands before the noun: determiner and modifiers; the gender that they show. */
    private Gender determiners(Place place, Set<String> marks) {
        Gender gender = Gender.UNKNOWN;
        for (int i = place.at() - 1; i >= Math.max(0, place.at() - 4); i--) {
            Token token = place.sentence().token(i);
            mark(token, marks);
            if (gender == Gender.UNKNOWN
                    && (token.upos().equals("DET") || token.upos().equals("ADJ"))) {
                gender = gender(token);
            }
            boolean article = lexicon.is("article", token.form()) || lexicon.is("contracted", token.form());
            if (article || !isBeforeNoun(token)) {
                break;
            }
        }
        for (int i = place.at() + 1; i < Math.min(place.sentence().tokens().size(), place.at() + 4); i++) {
            String modifier = lexicon.modifier(place.sentence().token(i).form());
            if (!modifier.isEmpty() && place.sentence().isUnder(i, place.at())) {
                marks.add(modifier);
            }
        }
        if (isRestricted(place)) {
            marks.add("restricted");
        }
        return gender;
    }

    /** "the woman who founded it", « la juge chargée du dossier »: the clause says which one, so that nothing before does. */
    private static boolean isRestricted(Place place) {
        int next = place.at() + 1;
        if (next >= place.sentence().tokens().size()) {
            return false;
        }
        Token token = place.sentence().token(next);
        boolean relative =
                token.upos().equals("PRON") && token.feature("PronType").equals("Rel");
        boolean participle = token.head() == place.at()
                && token.is("acl")
                && token.feature("VerbForm").equals("Part");
        return relative || participle;
    }

    private void mark(Token token, Set<String> marks) {
        String form = token.form();
        if (lexicon.is("possessive", form)) {
            marks.add("possessive");
        } else if (lexicon.is("definite", form) || lexicon.is("contracted", form)) {
            marks.add("definite");
        } else if (lexicon.is("article", form)) {
            marks.add("indefinite");
        } else if (!lexicon.modifier(form).isEmpty()) {
            marks.add(lexicon.modifier(form));
        }
    }

    static Gender gender(Token token) {
        return switch (token.feature("Gender")) {
            case "Fem" -> Gender.FEMININE;
            case "Masc" -> Gender.MASCULINE;
            default -> Gender.UNKNOWN;
        };
    }

    private static List<Integer> tokens(Sentence sentence, Span span) {
        List<Integer> tokens = new ArrayList<>();
        for (int i = 0; i < sentence.tokens().size(); i++) {
            if (sentence.token(i).span().overlaps(span)) {
                tokens.add(i);
            }
        }
        return tokens;
    }

    /** The first token of the phrase that hangs on something outside of it. */
    private Optional<Integer> head(Sentence sentence, Span span) {
        return tokens(sentence, span).stream()
                .filter(i -> sentence.token(i).head() < 0
                        || !sentence.token(sentence.token(i).head()).span().overlaps(span))
                .filter(i -> !sentence.token(i).upos().equals("DET"))
                .findFirst();
    }
}
