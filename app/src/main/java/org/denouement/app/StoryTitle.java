package org.denouement.app;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.denouement.model.article.Article;
import org.denouement.model.language.Languages;
import org.denouement.model.story.Entity;
import org.denouement.model.story.Story;

/** The language and the title of an account for which nobody chose them. */
public final class StoryTitle {
    private static final int LEADS = 6;

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

    /**
     * What the coverage called the story in the end: of the sources in that language, the latest whose title names one
     * of the cast's first members, or else the latest; without any
     * title, the first two of the cast. {@code "Onze secondes"} names nobody.
     */
    public static String titleOf(Story story, String language) {
        List<Entity> leads = leads(story);
        return story.coverage().articles().stream()
                .filter(article -> !article.masthead().title().isBlank())
                .max(Comparator.comparing(
                                (Article article) -> article.language().equals(language))
                        .thenComparing(article -> names(article.masthead().title(), leads))
                        .thenComparing(StoryTitle::publishedKey)
                        .thenComparing(Comparator.comparing(Article::id).reversed()))
                .map(article -> article.masthead().title())
                .orElseGet(() -> leads.stream().limit(2).map(Entity::name).collect(Collectors.joining(", ")));
    }

    private static List<Entity> leads(Story story) {
        return story.cast().stream()
                .sorted(Comparator.comparingInt(
                                (Entity entity) -> entity.evidence().anchors().size())
                        .reversed()
                        .thenComparing(Entity::id))
                .limit(LEADS)
                .toList();
    }

    private static boolean names(String title, List<Entity> leads) {
        return leads.stream().anyMatch(lead -> isNamed(lead, title));
    }

    private static boolean isNamed(Entity lead, String title) {
        return hasWords(title, lead.name()) || lead.aliases().stream().anyMatch(alias -> hasWords(title, alias.name()));
    }

    private static boolean hasWords(String title, String name) {
        int start = title.indexOf(name);
        int end = start + name.length();
        return start >= 0
                && (start == 0 || !Character.isLetterOrDigit(title.charAt(start - 1)))
                && (end == title.length() || !Character.isLetterOrDigit(title.charAt(end)));
    }

    private static String publishedKey(Article article) {
        return article.masthead().published().map(dated -> dated.edtf()).orElse("");
    }
}
