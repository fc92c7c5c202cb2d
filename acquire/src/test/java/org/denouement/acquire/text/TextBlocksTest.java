package org.denouement.acquire.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.denouement.acquire.words.PageWords;
import org.denouement.model.article.BlockKind;
import org.denouement.model.language.LanguagePack;
import org.denouement.model.language.Languages;
import org.denouement.testkit.Cases;
import org.denouement.testkit.Mark;
import org.denouement.testkit.MarkedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TextBlocksTest {
    private static final Languages LANGUAGES = Languages.ofClassPath();
    private static final PageWords WORDS = PageWords.of(LANGUAGES);
    private static final Set<BlockKind> UNMARKED = Set.of(BlockKind.HEADLINE, BlockKind.PARAGRAPH);

    static Stream<Cases.Case> cases() {
        return LANGUAGES.packs().stream().flatMap(TextBlocksTest::cases);
    }

    private static Stream<Cases.Case> cases(LanguagePack pack) {
        return Cases.of(pack, "lines").all().stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void tellsWhatLinesAre(Cases.Case lines) {
        String text = lines.text().text();
        LinedText lined = LinedText.of(text);
        List<Mark> found = new TextBlocks(WORDS)
                .of(lined, new TextMasthead(WORDS).find(lined.lines())).stream()
                        .filter(block -> !UNMARKED.contains(block.kind()))
                        .map(block -> new Mark(block.span(), block.kind().name()))
                        .toList();
        assertThat(MarkedText.write(text, found)).isEqualTo(lines.marked());
    }
}
