package org.denouement.reconcile.cast;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.denouement.model.article.Article;
import org.denouement.model.article.Coverage;
import org.denouement.model.reading.EntityKind;
import org.denouement.model.reading.EntityMention;
import org.denouement.model.reading.Gender;
import org.denouement.model.reading.MentionForm;
import org.denouement.model.reading.Reading;
import org.denouement.model.reading.Sentence;
import org.denouement.model.reading.Token;
import org.denouement.model.story.Alias;
import org.denouement.model.story.Entity;
import org.denouement.model.text.Reason;
import org.denouement.model.text.Span;
import org.denouement.testkit.MarkedText;
import org.denouement.testkit.TestArticles;
import org.junit.jupiter.api.Test;

class CastTest {
    @Test
    void givesAShortNameToTheOnlyOneWhoBearsIt() {
        Cast cast = cast("[Sam Altman]{PERSON} left. [Altman]{PERSON} is back. [Sam]{PERSON} smiled.");
        assertThat(names(cast)).containsExactly("Sam Altman");
        assertThat(aliases(cast, "Sam Altman"))
                .containsExactly("Altman entity.merge.short", "Sam entity.merge.given-name");
    }

    @Test
    void tellsANameWithItsAccentsAndWithoutTheCapitalsOfADateline() {
        assertThat(names(cast("[Maud Esperandieu]{PERSON}, [Maud Esperandieu]{PERSON}, [Maud Espérandieu]{PERSON}.")))
                .containsExactly("Maud Espérandieu");
        assertThat(names(cast("[SAINT-AUBRY]{PLACE} woke. [Saint-Aubry]{PLACE} slept.")))
                .containsExactly("Saint-Aubry");
        assertThat(names(cast("[BETG]{ORGANISATION} met. [BETG]{ORGANISATION} left.")))
                .containsExactly("BETG");
    }

    @Test
    void keepsATownApartFromWhatIsNamedAfterIt() {
        assertThat(names(cast(
                        "[Vaudrange]{ORGANISATION} woke. [Société des remontées de Vaudrange]{ORGANISATION} slept.")))
                .containsExactlyInAnyOrder("Vaudrange", "Société des remontées de Vaudrange");
        assertThat(names(cast("[SAINT-AUBRY]{PLACE} woke. The [parquet de Saint-Aubry]{ORGANISATION} slept.")))
                .containsExactlyInAnyOrder("SAINT-AUBRY", "parquet de Saint-Aubry");
        assertThat(names(cast("[Gazette]{ORGANISATION} woke. [Valmer Gazette]{ORGANISATION} slept.")))
                .containsExactly("Valmer Gazette");
    }

    @Test
    void mergesAMisspellingBesideTheRightSpelling() {
        Cast cast = cast(
                "[Sam Altam]{PERSON} is here to stay. [Sam Altman]{PERSON}, [Sam Altman]{PERSON}, [Sam Altman]{PERSON}.");
        assertThat(aliases(cast, "Sam Altman")).containsExactly("Sam Altam entity.merge.misspelt");
    }

    @Test
    void mergesAMisspellingOfAnotherArticleAmongTheSamePeople() {
        String right = "[Ada Quill]{PERSON}, [Tim Nash]{PERSON} and [Daniel Marchbank]{PERSON}. ";
        Cast cast = cast(right + right + right, "[Ada Quill]{PERSON}, [Tim Nash]{PERSON}, [Daniel Marchbenk]{PERSON}.");
        assertThat(aliases(cast, "Daniel Marchbank")).containsExactly("Daniel Marchbenk entity.merge.misspelt");
    }

    @Test
    void keepsNearNamesakesOfTwoArticlesApartByTheirRoles() {
        String words = "[Ada Quill]{PERSON}, [Tim Nash]{PERSON} and [Daniel Marchbank]{PERSON}, banker. ";
        Cast cast = cast(List.of(
                described("a", words + words + words, "banker"),
                described(
                        "b",
                        "[Ada Quill]{PERSON}, [Tim Nash]{PERSON} and [Daniel Marchbenk]{PERSON}, diver.",
                        "diver")));
        assertThat(names(cast)).contains("Daniel Marchbank", "Daniel Marchbenk");
    }

    @Test
    void keepsNearNamesakesApartWithoutCompanyOrWithOtherFirstNames() {
        String right = "[Ada Quill]{PERSON}, [Tim Nash]{PERSON} and [Daniel Marchbank]{PERSON}. ";
        Cast alone = cast(right + right + right, "[Daniel Marchbenk]{PERSON} dives.");
        Cast other = cast(right + right + right, "[Ada Quill]{PERSON}, [Tim Nash]{PERSON}, [David Marchbenk]{PERSON}.");
        assertThat(names(alone)).contains("Daniel Marchbenk");
        assertThat(names(other)).contains("David Marchbenk");
    }

    @Test
    void givesAFirstNameToTheKinOfSomebodyNamed() {
        Cast cast = cast(
                "[Tom Rusk]{PERSON} and [Liz Rusk]{PERSON} won.",
                "[Tom Rusk]{PERSON} left; his sister [Liz]{PERSON} stayed.");
        assertThat(aliases(cast, "Liz Rusk")).containsExactly("Liz entity.merge.kin");
    }

    @Test
    void leavesAFirstNameOpenThatTwoBearOrWhoseKinIsNotNamed() {
        Reading two = reading("b", "[Tom Rusk]{PERSON} left; [Liz]{PERSON} stayed.");
        Cast ambiguous = cast(List.of(reading("a", "[Liz Rusk]{PERSON} met [Liz Moor]{PERSON}."), two));
        Reading stranger = reading("b", "[Tom Beam]{PERSON} left; [Liz]{PERSON} stayed.");
        Cast unrelated = cast(List.of(reading("a", "[Liz Rusk]{PERSON} won."), stranger));
        assertThat(meant(ambiguous, two, 1)).isIn("", "Liz");
        assertThat(meant(unrelated, stranger, 1)).isIn("", "Liz");
    }

    @Test
    void saysNotThatOneAloneBearsANameThatOthersBear() {
        Cast cast = cast(List.of(
                reading("a", "[Anne Morel]{PERSON} inherits. [Morel]{PERSON} smiles."),
                reading("b", "[Paul Morel]{PERSON} sells.")));
        assertThat(aliases(cast, "Anne Morel")).containsExactly("Morel entity.merge.short-here");
    }

    @Test
    void mergesWhatAScannerMisread() {
        Cast cast = cast("[OpenAI]{ORGANISATION} spoke; [OpenAI]{ORGANISATION} left.", "[OpenAl]{ORGANISATION} spoke.");
        assertThat(names(cast)).containsExactly("OpenAI");
        assertThat(aliases(cast, "OpenAI")).containsExactly("OpenAl entity.merge.damage");
    }

    @Test
    void keepsSiblingsApart() {
        Cast cast = cast("[Anne Morel]{PERSON} and [Paul Morel]{PERSON} inherit.", "[Paul Morel]{PERSON} sells.");
        assertThat(names(cast)).containsExactly("Paul Morel", "Anne Morel");
    }

    @Test
    void leavesASurnameOfTwoOpen() {
        Cast cast = cast("[Anne Morel]{PERSON} and [Paul Morel]{PERSON} inherit. [Morel]{PERSON} sells.");
        assertThat(names(cast)).containsExactly("Anne Morel", "Paul Morel");
    }

    @Test
    void keepsASurnameWithTheOneOfItsOwnArticle() {
        Reading first = reading("a", "[Anne Morel]{PERSON} inherits. [Morel]{PERSON} smiles.");
        Reading second = reading("b", "[Paul Morel]{PERSON} sells. [Morel]{PERSON} leaves.");
        Cast cast = cast(List.of(first, second));
        assertThat(meant(cast, first, 1)).isEqualTo("Anne Morel");
        assertThat(meant(cast, second, 1)).isEqualTo("Paul Morel");
    }

    @Test
    void letsGenderTellSpousesApart() {
        Reading reading =
                reading("a", "[Anne Morel]{PERSON f} and [Paul Morel]{PERSON m} inherit. Mme [Morel]{PERSON f} sells.");
        Cast cast = cast(List.of(reading));
        assertThat(meant(cast, reading, 2)).isEqualTo("Anne Morel");
    }

    @Test
    void doesNotTakeASurnameAcrossArticlesWhenTwoBearIt() {
        Reading third = reading("c", "[Morel]{PERSON} leaves.");
        Cast cast = cast(List.of(
                reading("a", "[Anne Morel]{PERSON} inherits."), reading("b", "[Paul Morel]{PERSON} sells."), third));
        assertThat(cast.entityOf("c", third.entities().get(0).span())).isEmpty();
    }

    @Test
    void keepsAFirmApartFromThePersonItIsNamedAfter() {
        Cast cast = cast("[Henry Ford]{PERSON} spoke. [Ford]{PERSON} left.", "[Ford]{ORGANISATION} sells cars.");
        assertThat(names(cast)).containsExactly("Henry Ford", "Ford");
    }

    @Test
    void joinsAnAcronymToItsExpansionInOneArticle() {
        Cast cast = cast(
                "The [World Health Organization]{ORGANISATION} met; the [WHO]{ORGANISATION} spoke; [WHO]{ORGANISATION}.");
        assertThat(cast.entities()).hasSize(1);
    }

    @Test
    void doesNotJoinAnAcronymToAnotherArticlesWords() {
        Cast cast = cast("[Western Harbour Office]{ORGANISATION} met.", "[WHO]{ORGANISATION} spoke.");
        assertThat(cast.entities()).hasSize(2);
    }

    @Test
    void followsWhatAnArticleSaysOfARename() {
        Reading reading = reading("a", "[Twitter]{ORGANISATION}, now [X]{ORGANISATION}, spoke.");
        EntityMention alias = reading.entities().get(1);
        EntityMention declared = new EntityMention(
                alias.span(),
                alias.kind(),
                alias.form(),
                alias.name(),
                alias.gender(),
                Optional.of(reading.entities().get(0).span()),
                alias.rule(),
                Reason.of("entity.alias.renamed", "X", "Twitter"));
        Cast cast = cast(List.of(reading.withEntities(List.of(reading.entities().get(0), declared))));
        assertThat(aliases(cast, "Twitter")).containsExactly("X entity.alias.renamed");
    }

    @Test
    void joinsSpellingsOfTwoLanguages() {
        Cast cast =
                cast("[Vladimir Poutine]{PERSON} reçoit.", "[Vladimir Putin]{PERSON} receives. [Putin]{PERSON} left.");
        assertThat(cast.entities()).hasSize(1);
    }

    @Test
    void joinsInitialsAndMiddleNames() {
        Cast cast = cast(
                "[Samuel H. Alder]{PERSON}", "[Samuel Alder]{PERSON}, [Samuel Alder]{PERSON}", "[S. Alder]{PERSON}");
        assertThat(names(cast)).containsExactly("Samuel Alder");
    }

    @Test
    void doesNotLetAnInitialJoinTwoPeople() {
        Cast cast = cast("[Sophie Alder]{PERSON}", "[Serge Alder]{PERSON}", "[S. Alder]{PERSON}");
        assertThat(names(cast)).contains("Sophie Alder", "Serge Alder");
    }

    @Test
    void doesNotMergeNeighbouringSurnamesOfDifferentPeople() {
        Cast cast = cast("[Jean Martin]{PERSON}, [Paul Marin]{PERSON}, [Jean Martin]{PERSON}, [Jean Martin]{PERSON}");
        assertThat(cast.entities()).hasSize(2);
    }

    @Test
    void dropsTheArticleOfAName() {
        Cast cast = cast("[The Verge]{ORGANISATION} wrote. [Verge]{ORGANISATION} readers knew.");
        assertThat(cast.entities()).hasSize(1);
    }

    @Test
    void isTheSameInAnyOrder() {
        Reading first = reading("a", "[Sam Altman]{PERSON} left [OpenAI]{ORGANISATION}.");
        Reading second = reading("b", "[Altman]{PERSON} left [OpenAl]{ORGANISATION}.");
        assertThat(cast(List.of(first, second)).entities())
                .isEqualTo(cast(List.of(second, first)).entities());
    }

    @Test
    void meansNobodyByAPhraseAroundAName() {
        Reading reading = reading("a", "un porte-parole de [Microsoft]{ORGANISATION} a parlé");
        assertThat(cast(List.of(reading)).entityOf("a", Span.of(0, 28))).isEmpty();
    }

    private static Cast cast(String... texts) {
        List<Reading> readings = new ArrayList<>();
        for (String text : texts) {
            readings.add(reading("article-" + readings.size(), text));
        }
        return cast(readings);
    }

    private static Cast cast(List<Reading> readings) {
        return Cast.of(new Coverage(readings.stream().map(Reading::article).toList(), List.of(), List.of()), readings);
    }

    /** Marks are {@code PERSON}, or {@code PERSON f} where the words give a gender. */
    private static Reading reading(String id, String marked) {
        MarkedText text = MarkedText.parse(marked);
        Article article = TestArticles.of(id, "en", Optional.empty(), text.text());
        return Reading.of(article)
                .withEntities(text.marks().stream()
                        .map(mark -> mention(mark.span(), mark.label().split(" "), text.text()))
                        .toList());
    }

    /** The same, with a word in apposition to the last name. */
    private static Reading described(String id, String marked, String word) {
        Reading reading = reading(id, marked);
        int at = reading.text().lastIndexOf(word);
        Span span = Span.of(at, at + word.length());
        Token token = new Token(span, word, word, "NOUN", "", -1, "root");
        List<EntityMention> all = new ArrayList<>(reading.entities());
        all.add(new EntityMention(
                span,
                EntityKind.PERSON,
                MentionForm.NOMINAL,
                word,
                Gender.UNKNOWN,
                Optional.of(all.get(all.size() - 1).span()),
                "described.apposition",
                Reason.of("entity.described.apposition", word)));
        return reading.withEntities(all)
                .withSentences(List.of(new Sentence(Span.of(0, reading.text().length()), List.of(token))));
    }

    private static EntityMention mention(Span span, String[] label, String text) {
        Gender gender = label.length == 1 ? Gender.UNKNOWN : label[1].equals("f") ? Gender.FEMININE : Gender.MASCULINE;
        return new EntityMention(
                span,
                EntityKind.valueOf(label[0]),
                MentionForm.NAME,
                span.in(text),
                gender,
                Optional.empty(),
                "name.test",
                Reason.of("entity.kind.one-word", span.in(text)));
    }

    private static List<String> names(Cast cast) {
        return cast.entities().stream().map(Entity::name).toList();
    }

    private static List<String> aliases(Cast cast, String name) {
        return cast.entities().stream()
                .filter(entity -> entity.name().equals(name))
                .flatMap(entity -> entity.aliases().stream())
                .map((Alias alias) -> alias.name() + " " + alias.because().key())
                .toList();
    }

    private static String meant(Cast cast, Reading reading, int mention) {
        return cast.entityOf(
                        reading.article().id(), reading.entities().get(mention).span())
                .flatMap(cast::entity)
                .map(Entity::name)
                .orElse("");
    }
}
