package org.denouement.acquire.copies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.denouement.model.article.Article;
import org.denouement.model.article.Difference;
import org.denouement.model.article.Origin;
import org.denouement.testkit.TestArticles;
import org.junit.jupiter.api.Test;

class OriginFinderTest {
    private static final String MEMO =
            "We have worked on this bridge for six months and we are proud of it, because it gives our town its other bank back. ";
    private static final String FIRST =
            "The bridge of Valmer was opened on Monday by the mayor of the town after six months of work. It had been closed since a barge struck one of its pillars in the autumn. Buses had to go the long way round through the hills, and the market lost half of its customers. The repair cost four million, of which the state paid three. ";
    private static final String SECOND =
            "Valmer has its crossing again. Six months after the collision that shook a pillar, traffic rolls between both banks, and shopkeepers hope that their customers come back before the summer. The bill, of four million in all, was met for the greater part by the government, officials told reporters on the quay. ";

    @Test
    void groupsACutAndRetitledCopy() {
        List<Origin> origins = origins(FIRST + MEMO, "Another title here\n" + FIRST.substring(0, 220));
        assertThat(origins).hasSize(1);
        assertThat(origins.get(0).articles()).containsExactly("a0", "a1");
        assertThat(origins.get(0).because().key()).isEqualTo("origin.copies");
    }

    @Test
    void keepsReportsApartThatQuoteOneMemo() {
        assertThat(origins(FIRST + MEMO, SECOND + MEMO)).hasSize(2);
    }

    @Test
    void putsEveryArticleInOneOrigin() {
        assertThat(origins(FIRST, SECOND, FIRST))
                .hasSize(2)
                .flatExtracting(Origin::articles)
                .hasSize(3);
    }

    @Test
    void makesOneOriginOfThousandsOfIdenticalPosts() {
        String post = "The harbour of Valmer is open again since this morning.";
        List<Article> posts = IntStream.range(0, 5000)
                .mapToObj(number -> TestArticles.of("p" + number, "en", Optional.empty(), post))
                .toList();

        List<Origin> origins = new OriginFinder().origins(posts);

        assertThat(origins).hasSize(1);
        assertThat(origins.get(0).articles()).hasSize(5000).doesNotHaveDuplicates();
        assertThat(origins.get(0).differences()).hasSize(4999);
        assertThat(origins.get(0).because().key()).isEqualTo("origin.same");
    }

    @Test
    void keepsPostsApartThatDifferByAWord() {
        assertThat(origins(
                        "The harbour of Valmer is open again since this morning.",
                        "The harbour of Valmer is closed again since this morning."))
                .hasSize(2);
    }

    @Test
    void tellsCopiesOfVeryLongTextsFromOtherLongTexts() {
        String book = numbered("chapter", 20_000);
        String other = numbered("verse", 20_000);

        assertThat(origins(book, other, book.substring(0, book.length() * 9 / 10)))
                .extracting(Origin::articles)
                .containsExactly(List.of("a0", "a2"), List.of("a1"));
    }

    private static String numbered(String word, int count) {
        return IntStream.range(0, count).mapToObj(number -> word + number).collect(Collectors.joining(" "));
    }

    @Test
    void showsWhatACopyCutAndAdded() {
        String own = "Shopkeepers on the quay told our reporter that they had feared for their trade all winter long. ";
        Article first = TestArticles.of("a0", "en", Optional.empty(), FIRST);
        Article copy =
                TestArticles.of("a1", "en", Optional.empty(), FIRST.substring(0, FIRST.indexOf("The repair")) + own);
        Difference difference = new OriginFinder()
                .origins(List.of(first, copy))
                .get(0)
                .differences()
                .get(0);
        assertThat(difference.article()).isEqualTo("a1");
        assertThat(difference.from()).isEqualTo("a0");
        assertThat(difference.added()).extracting(span -> span.in(copy.text())).containsExactly(own.strip());
        assertThat(difference.cut())
                .extracting(span -> span.in(first.text()))
                .containsExactly("The repair cost four million, of which the state paid three.");
    }

    private static List<Origin> origins(String... texts) {
        List<Article> articles = new java.util.ArrayList<>();
        for (String text : texts) {
            articles.add(TestArticles.of("a" + articles.size(), "en", Optional.empty(), text));
        }
        return new OriginFinder().origins(articles);
    }
}
