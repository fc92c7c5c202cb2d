package org.denouement.app;

import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import org.denouement.model.article.Article;
import org.denouement.model.language.Languages;
import org.denouement.model.story.Story;

/** The language and the title of an account for which nobody chose them. */
public final class StoryTitle {
    private StoryTitle() {}

    /** The language most sources are in, among those there is a pack for; of two, the first by code. */
    public static String languageOf(Story story, Languages languages) {
        Map<String, Integer> count = new TreeMap<>();
        languages.codes().forEach(code -> count.put(code, 0));
        for (Article article : story.coverage().articles()) {
            count.computeIfPresent(article.language(), (code, sources) -> sources + 1);
        }
        return count.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(
                                Map.Entry.<String, Integer>comparingByKey().reversed()))
                .map(Map.Entry::getKey)
                .orElse("en");
    }

    /** The title of the latest source in that language that has one: what its outlet called the story in the end. */
    public static String titleOf(Story story, String language) {
        return story.coverage().articles().stream()
                .filter(article -> !article.masthead().title().isBlank())
                .max(Comparator.comparing(
                                (Article article) -> article.language().equals(language))
                        .thenComparing(StoryTitle::publishedKey)
                        .thenComparing(Comparator.comparing(Article::id).reversed()))
                .map(article -> article.masthead().title())
                .orElse("");
    }

    private static String publishedKey(Article article) {
        return article.masthead().published().map(dated -> dated.edtf()).orElse("");
    }
}
