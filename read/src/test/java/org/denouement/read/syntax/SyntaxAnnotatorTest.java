package org.denouement.read.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.denouement.model.article.Article;
import org.denouement.model.article.Block;
import org.denouement.model.article.BlockKind;
import org.denouement.model.language.Languages;
import org.denouement.model.reading.Reading;
import org.denouement.model.reading.Sentence;
import org.denouement.model.reading.Token;
import org.denouement.model.text.Span;
import org.denouement.testkit.TestArticles;
import org.junit.jupiter.api.Test;

class SyntaxAnnotatorTest {
    private static final Languages LANGUAGES = Languages.ofClassPath();

    private static Sentence read(String language, String text) {
        return annotator(language)
                .annotate(Reading.of(TestArticles.of(language, text)))
                .sentences()
                .get(0);
    }

    private static SyntaxAnnotator annotator(String language) {
        return SyntaxAnnotator.of(LANGUAGES.pack(language).orElseThrow());
    }

    private static Token word(Sentence sentence, String form) {
        return sentence.tokens().stream()
                .filter(token -> token.form().equals(form))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void readsAFrenchPassive() {
        Sentence sentence = read("fr", "Le maire a été élu par les habitants de la commune en mars.");
        assertThat(word(sentence, "élu").deprel()).isEqualTo("root");
        assertThat(word(sentence, "élu").lemma()).isEqualTo("élire");
        assertThat(word(sentence, "élu").feature("Voice")).isEqualTo("Pass");
        assertThat(word(sentence, "maire").deprel()).isEqualTo("nsubj:pass");
        assertThat(word(sentence, "habitants").deprel()).isEqualTo("obl:agent");
        assertThat(word(sentence, "été").deprel()).isEqualTo("aux:pass");
    }

    @Test
    void givesEachWordALemmaWhateverItsLanguage() {
        Sentence sentence = read("en", "What es trifft besonders arme Nachbarschaften, he said of en often in Spain.");
        assertThat(sentence.tokens()).noneMatch(token -> token.lemma().isEmpty());
    }

    @Test
    void takesAFrenchPastWithBeForNoPassive() {
        Sentence past = read("fr", "La directrice est retournée à son poste.");
        assertThat(word(past, "est").deprel()).isEqualTo("aux:tense");
        assertThat(word(past, "directrice").deprel()).isEqualTo("nsubj");
        assertThat(word(past, "retournée").feature("Voice")).isEmpty();
        Sentence passive = read("fr", "La lettre a été retournée à son auteur.");
        assertThat(word(passive, "lettre").deprel()).isEqualTo("nsubj:pass");
        assertThat(word(passive, "retournée").feature("Voice")).isEqualTo("Pass");
    }

    @Test
    void findsTheSpeakerBehindTheVerb() {
        Sentence sentence = read("fr", "« Rien n’est perdu », a déclaré jeudi Claire Morel, directrice de l’usine.");
        assertThat(word(sentence, "Claire").deprel()).isEqualTo("nsubj");
        assertThat(sentence.token(word(sentence, "Claire").head()).form()).isEqualTo("déclaré");
        assertThat(word(sentence, "directrice").deprel()).isEqualTo("appos");
    }

    @Test
    void readsTheFrenchConditionalAndFuture() {
        Sentence sentence = read("fr", "Le navire aurait coulé, mais la compagnie publiera un rapport.");
        assertThat(word(sentence, "aurait").feature("Mood")).isEqualTo("Cnd");
        assertThat(word(sentence, "publiera").feature("Tense")).isEqualTo("Fut");
        assertThat(word(sentence, "rapport").deprel()).isEqualTo("obj");
    }

    @Test
    void readsAnEnglishReport() {
        Sentence sentence = read("en", "The airline said on Monday that two planes were damaged by hail.");
        assertThat(word(sentence, "said").deprel()).isEqualTo("root");
        assertThat(word(sentence, "said").lemma()).isEqualTo("say");
        assertThat(word(sentence, "damaged").deprel()).isEqualTo("ccomp");
        assertThat(word(sentence, "that").upos()).isEqualTo("SCONJ");
        assertThat(word(sentence, "planes").deprel()).isEqualTo("nsubj:pass");
        assertThat(word(sentence, "planes").feature("Number")).isEqualTo("Plur");
    }

    @Test
    void skipsBoilerplate() {
        String text = "Le vote est clos.\nPartager";
        Article whole = TestArticles.of("fr", text);
        Article article = new Article(
                whole.id(),
                whole.capture(),
                whole.masthead(),
                "fr",
                text,
                List.of(
                        Block.of(BlockKind.PARAGRAPH, Span.of(0, 17)),
                        Block.of(BlockKind.BOILERPLATE, Span.of(18, 26))));
        assertThat(annotator("fr").annotate(Reading.of(article)).sentences()).hasSize(1);
    }

    @Test
    void givesEverySentenceOneRootAndExactForms() {
        String text =
                "GRÈVE À LA GARE DE LYON\n« ... ? » !!! @a #b (\nUn, deux, trois\nNon\n—\nIl vient et elle part et on reste.";
        for (String language : LANGUAGES.codes()) {
            Reading reading = annotator(language).annotate(Reading.of(TestArticles.of(language, text)));
            for (Sentence sentence : reading.sentences()) {
                assertThat(sentence.tokens().stream().filter(token -> token.head() < 0))
                        .hasSize(1);
                assertThat(sentence.tokens()).allSatisfy(token -> assertThat(token.form())
                        .isEqualTo(token.span().in(text)));
            }
        }
    }

    @Test
    void readsTheSameTwice() {
        String text = "Selon M. Roux, la direction n’a pas confirmé ces chiffres. « Rien n’est signé », a-t-il dit.";
        Reading article = Reading.of(TestArticles.of("fr", text));
        assertThat(annotator("fr").annotate(article)).isEqualTo(annotator("fr").annotate(article));
    }
}
