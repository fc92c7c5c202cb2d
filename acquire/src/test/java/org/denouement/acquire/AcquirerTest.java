package org.denouement.acquire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.denouement.model.article.Article;
import org.denouement.model.article.Block;
import org.denouement.model.article.BlockKind;
import org.denouement.model.article.Coverage;
import org.denouement.model.article.Diagnostic;
import org.denouement.model.language.Languages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AcquirerTest {
    private static final Acquirer ACQUIRER = Acquirer.of(Languages.ofClassPath());
    private static final String FRENCH =
            "Le pont de Valmer rouvre\nPar Anne Dupin, le 3 mai 2025\nLe pont a été rouvert par la ville après six mois de travaux, et les habitants sont venus en nombre.\nLaisser un commentaire\n";

    private final Path folder;

    AcquirerTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void readsATextFileAndItsMasthead() throws IOException {
        Article article = only(acquire(write("a.txt", FRENCH)));
        assertThat(article.text()).isEqualTo(FRENCH);
        assertThat(article.language()).isEqualTo("fr");
        assertThat(article.masthead().title()).isEqualTo("Le pont de Valmer rouvre");
        assertThat(article.masthead().bylines()).containsExactly("Anne Dupin");
        assertThat(article.masthead().published().orElseThrow().day()).isEqualTo(LocalDate.of(2025, 5, 3));
        assertThat(article.blocks())
                .extracting(Block::kind)
                .containsExactly(BlockKind.HEADLINE, BlockKind.BOILERPLATE, BlockKind.PARAGRAPH, BlockKind.BOILERPLATE);
    }

    @Test
    void keepsLineEndsAsTheyAre() throws IOException {
        String text = FRENCH.replace("\n", "\r\n");
        assertThat(only(acquire(write("a.txt", text))).text()).isEqualTo(text);
    }

    @Test
    void givesTheDayOfTheCommandToUndatedSourcesOnly() throws IOException {
        write("a.txt", FRENCH);
        write("b.txt", "The bridge is open again\nThe bridge was opened by the mayor and many of the people came.\n");
        Coverage coverage = ACQUIRER.acquire(
                List.of(folder.toString()), AcquireOptions.published(Optional.of(LocalDate.of(2025, 6, 1))));
        assertThat(coverage.articles())
                .extracting(
                        article -> article.masthead().published().orElseThrow().edtf())
                .containsExactly("2025-05-03", "2025-06-01");
        assertThat(coverage.articles()
                        .get(1)
                        .masthead()
                        .published()
                        .orElseThrow()
                        .basis()
                        .key())
                .isEqualTo("published.given");
    }

    @Test
    void namesEveryInputItCannotReadAndGoesOn() throws IOException {
        write("a.txt", FRENCH);
        write("empty.txt", "");
        Files.write(folder.resolve("image.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 1, 2});
        write(".hidden", "x");
        write("long.txt", "x".repeat(300_000));
        write(
                "es.txt",
                "El puente de la ciudad se abre de nuevo\nEl alcalde dijo que las obras de los puentes no han sido fáciles para los vecinos.\n");
        Coverage coverage = ACQUIRER.acquire(List.of(folder.toString(), "nowhere.txt"), AcquireOptions.plain());
        assertThat(coverage.articles()).hasSize(2);
        assertThat(coverage.diagnostics())
                .extracting(Diagnostic::code)
                .containsExactlyInAnyOrder(
                        "acquire.hidden",
                        "acquire.empty",
                        "acquire.language.missing",
                        "acquire.binary",
                        "acquire.text.line",
                        "acquire.missing");
    }

    @Test
    void readsStandardInput() {
        Coverage coverage = ACQUIRER.acquire(
                List.of("-"),
                AcquireOptions.plain().reading(new ByteArrayInputStream(FRENCH.getBytes(StandardCharsets.UTF_8))));
        assertThat(only(coverage).capture().uri()).isEqualTo("-");
    }

    @Test
    void decodesWindows1252AndSaysSo() throws IOException {
        Files.write(folder.resolve("a.txt"), FRENCH.getBytes(Charset.forName("windows-1252")));
        Coverage coverage = acquire(folder.resolve("a.txt"));
        assertThat(only(coverage).text()).isEqualTo(FRENCH);
        assertThat(coverage.diagnostics()).extracting(Diagnostic::code).containsExactly("acquire.charset.guessed");
    }

    @Test
    void countsTheSameBytesOnce() throws IOException {
        write("a.txt", FRENCH);
        write("b.txt", FRENCH);
        Coverage coverage = acquire(folder);
        assertThat(coverage.articles()).hasSize(1);
        assertThat(coverage.origins()).hasSize(1);
        assertThat(coverage.diagnostics()).extracting(Diagnostic::code).containsExactly("acquire.same");
    }

    @Test
    void readsASimplePage() throws IOException {
        Article article = only(acquire(write("a.html", page())));
        assertThat(article.masthead().title()).isEqualTo("Le pont de Valmer rouvre");
        assertThat(article.masthead().outlet()).isEqualTo("Le Phare");
        assertThat(article.masthead().bylines()).containsExactly("Anne Dupin");
        assertThat(article.masthead().published().orElseThrow().edtf()).isEqualTo("2025-05-03T08:00:00+02:00");
        assertThat(article.text()).contains("six mois de travaux").doesNotContain("Accueil");
        assertThat(article.blocks().get(0).kind()).isEqualTo(BlockKind.HEADLINE);
    }

    private static String page() {
        return "<!DOCTYPE html><html lang=fr><head><title>Le pont de Valmer rouvre | Le Phare</title>"
                + "<meta property='og:site_name' content='Le Phare'><meta name=author content='Anne Dupin'>"
                + "<meta property='article:published_time' content='2025-05-03T08:00:00+02:00'></head><body>"
                + "<nav><a href='/'>Accueil</a></nav><article><h1>Le pont de Valmer rouvre</h1>"
                + "<p>Le pont a été rouvert par la ville après six mois de travaux, et les habitants sont venus.</p>"
                + "<p>« C’est un grand jour pour nous », a dit le maire de la commune devant les habitants.</p>"
                + "</article></body></html>";
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static Coverage acquire(Path path) {
        return ACQUIRER.acquire(List.of(path.toString()), AcquireOptions.plain());
    }

    private static Article only(Coverage coverage) {
        assertThat(coverage.articles()).hasSize(1);
        return coverage.articles().get(0);
    }
}
