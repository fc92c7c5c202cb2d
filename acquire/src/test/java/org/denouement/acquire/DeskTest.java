package org.denouement.acquire;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.denouement.acquire.intake.Material;
import org.denouement.acquire.language.LanguageIdentifier;
import org.denouement.acquire.text.TextFormat;
import org.denouement.acquire.words.PageWords;
import org.denouement.acquire.words.PartialWords;
import org.denouement.acquire.words.Wires;
import org.denouement.model.article.Diagnostic;
import org.denouement.model.language.Languages;
import org.junit.jupiter.api.Test;

class DeskTest {
    private static final Languages LANGUAGES = Languages.ofClassPath();
    private static final String TEXT = "The bridge of Valmer was opened again by the town after six months of works.";

    @Test
    void takesWhatHasRoomAndSaysHowManyArticlesHadNone() {
        Desk desk = desk(2L * TEXT.length() + 20);
        desk.input("folder", () -> {
            for (int i = 1; i <= 5; i++) {
                desk.member(Material.of("folder/" + i, (TEXT + " " + i).getBytes(StandardCharsets.UTF_8)));
            }
        });

        assertThat(desk.articles()).hasSize(2);
        assertThat(desk.diagnostics())
                .filteredOn(said -> said.code().equals("acquire.full"))
                .singleElement()
                .satisfies(said -> {
                    assertThat(said.where()).isEqualTo("folder");
                    assertThat(said.what().arguments()).containsExactly("3");
                });
    }

    @Test
    void goesOnToASmallerArticleThatHasRoom() {
        Desk desk = desk(100);
        desk.input("a", () -> desk.member(Material.of("a", TEXT.repeat(3).getBytes(StandardCharsets.UTF_8))));
        desk.input("b", () -> desk.member(Material.of("b", TEXT.getBytes(StandardCharsets.UTF_8))));

        assertThat(desk.articles()).hasSize(1);
        assertThat(desk.inputs()).extracting(taken -> taken.articles()).containsExactly(0, 1);
        assertThat(desk.diagnostics()).extracting(Diagnostic::code).contains("acquire.full");
    }

    private static Desk desk(long room) {
        Finish.Marks marks = new Finish.Marks(
                LanguageIdentifier.of(LANGUAGES),
                new Credits(Wires.of(LANGUAGES)),
                new Teasers(PartialWords.of(LANGUAGES)));
        return new Desk(
                List.of(new TextFormat(PageWords.of(LANGUAGES))), new Finish(LANGUAGES, marks, Optional.empty()), room);
    }
}
