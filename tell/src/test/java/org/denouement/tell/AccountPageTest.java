package org.denouement.tell;

import static org.assertj.core.api.Assertions.assertThat;

import org.denouement.model.language.Languages;
import org.denouement.model.story.Story;
import org.junit.jupiter.api.Test;

class AccountPageTest {
    @Test
    void tellsEverySectionInTheLanguageOfTheAccount() {
        assertThat(page("fr")).contains("<html lang=\"fr\">", "Ce qui s’est passé", "Sans date");
        assertThat(page("en")).contains("<html lang=\"en\">", "What happened", "Undated");
    }

    private static String page(String language) {
        Story story = FaienceStory.story();
        Account account = new Account("La faïencerie qui ne voulait pas s’éteindre", language, story);
        return AccountPage.write(account, Narrator.of(Languages.ofClassPath(), language, story));
    }
}
