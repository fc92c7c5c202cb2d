package org.denouement.tell.page;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.denouement.model.article.Article;
import org.denouement.model.article.Origin;
import org.denouement.model.story.Story;
import org.denouement.tell.Account;
import org.denouement.tell.Narrator;
import org.denouement.tell.Phrases;
import org.denouement.tell.SourceNumbers;

/** What every section of a page needs: the account, its words, the numbers of its sources and the marks made so far. */
final class Edition {
    private static final int ID_LENGTH = 10;
    private static final int NAME_LENGTH = 30;

    private final Account account;
    private final Narrator narrator;
    private final Phrases phrases;
    private final Map<String, Article> articles = new LinkedHashMap<>();
    private final SourceNumbers numbers;
    private final Map<String, String> sourceIds = new TreeMap<>();
    private final Map<String, Origin> originOf = new TreeMap<>();
    private final Marks marks;

    private Edition(Account account, Narrator narrator) {
        this.account = account;
        this.narrator = narrator;
        this.phrases = Phrases.of(narrator);
        this.numbers = SourceNumbers.of(account.story().coverage());
        for (Article article : numbers.articles()) {
            articles.put(article.id(), article);
            sourceIds.put(article.id(), sourceId(article.id()));
        }
        for (Origin origin : account.story().coverage().origins()) {
            origin.articles().forEach(article -> originOf.put(article, origin));
        }
        this.marks = Marks.of(narrator.told("page.back"), sourceIds);
    }

    static Edition of(Account account, Narrator narrator) {
        return new Edition(account, narrator);
    }

    private String sourceId(String article) {
        String plain = article.replaceAll("[^A-Za-z0-9]", "");
        String id = "s" + plain.substring(0, Math.min(ID_LENGTH, plain.length()));
        return sourceIds.containsValue(id) ? id + "n" + numbers.of(article) : id;
    }

    Account account() {
        return account;
    }

    Story story() {
        return account.story();
    }

    Narrator narrator() {
        return narrator;
    }

    String told(String key, Object... arguments) {
        return narrator.told(key, arguments);
    }

    Phrases phrases() {
        return phrases;
    }

    Marks marks() {
        return marks;
    }

    SourceNumbers numbers() {
        return numbers;
    }

    Optional<Article> article(String id) {
        return Optional.ofNullable(articles.get(id));
    }

    String idOf(Article article) {
        return sourceIds.getOrDefault(article.id(), "s");
    }

    /** The other copies and the first of the same origin; the article alone when it is independent. */
    Optional<Origin> origin(String article) {
        return Optional.ofNullable(originOf.get(article));
    }

    /** The name by which a source is cited: its outlet, else its title. */
    String nameOf(Article article) {
        if (!article.masthead().outlet().isEmpty()) {
            return article.masthead().outlet();
        }
        return article.masthead().title().isEmpty()
                ? article.capture().uri()
                : article.masthead().title();
    }

    /** The name, cut when it is a headline for want of an outlet. */
    String shortNameOf(Article article) {
        String name = nameOf(article);
        if (name.codePointCount(0, name.length()) <= NAME_LENGTH) {
            return name;
        }
        return name.substring(0, name.offsetByCodePoints(0, NAME_LENGTH)).strip() + "…";
    }

    /** The language to declare for words of the coverage: none when it is the account's own. */
    Optional<String> languageOf(String language) {
        boolean same = language.equals(narrator.messages().language());
        return same || language.equals("und") ? Optional.empty() : Optional.of(language);
    }
}
