package org.denouement.tell;

import org.denouement.model.language.Languages;
import org.denouement.model.story.Story;
import org.denouement.tell.page.AccountPage;

/** The hand-made story as an account in either language. */
final class Faience {
    static final Languages LANGUAGES = Languages.ofClassPath();

    private Faience() {}

    static Account account(String language) {
        return new Account("La faïencerie qui ne voulait pas s’éteindre", language, FaienceStory.story());
    }

    static Narrator narrator(String language) {
        Story story = FaienceStory.story();
        return Narrator.of(LANGUAGES, language, story);
    }

    static String page(String language) {
        return AccountPage.write(account(language), narrator(language));
    }

    static String json(String language) {
        return AccountFile.write(account(language), narrator(language));
    }
}
