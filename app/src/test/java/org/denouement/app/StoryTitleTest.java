package org.denouement.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.denouement.acquire.AcquireOptions;
import org.denouement.model.language.Languages;
import org.denouement.model.story.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoryTitleTest {
    private static final Languages LANGUAGES = Languages.ofClassPath();

    @TempDir
    private Path folder;

    @Test
    void takesTheLatestTitleThatNamesSomebodyOfTheStory() throws IOException {
        write("1.txt", "Odette Varnier démissionne\n3 mars 2025\nOdette Varnier a démissionné lundi.");
        write("2.txt", "Odette Varnier remplacée\n5 mars 2025\nOdette Varnier a été remplacée mercredi.");
        write(
                "3.txt",
                "Onze secondes\n7 mars 2025\nIl a fallu ce temps à Odette Varnier pour quitter la salle où elle avait travaillé depuis douze ans.");

        assertThat(StoryTitle.titleOf(story(), "fr")).isEqualTo("Odette Varnier remplacée");
    }

    @Test
    void takesTheLatestTitleWhenNoneNamesAnybody() throws IOException {
        write("1.txt", "Rien ne va plus\n3 mars 2025\nOdette Varnier a démissionné lundi.");
        write(
                "2.txt",
                "Onze secondes\n7 mars 2025\nIl a fallu ce temps à Odette Varnier pour quitter la salle où elle avait travaillé depuis douze ans.");

        assertThat(StoryTitle.titleOf(story(), "fr")).isEqualTo("Onze secondes");
    }

    @Test
    void namesTheCastWhenNoSourceHasATitle() throws IOException {
        write("1.txt", "Odette Varnier a quitté lundi la salle où elle avait travaillé depuis douze ans.");

        assertThat(StoryTitle.titleOf(story(), "fr")).isEqualTo("Odette Varnier");
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
    }

    private Story story() {
        return Pipeline.of(LANGUAGES, 1)
                .story(List.of(folder.toString()), AcquireOptions.published(Optional.empty()), Progress.SILENT);
    }
}
