package org.denouement.read.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.denouement.model.language.LanguagePack;
import org.denouement.model.language.Languages;
import org.denouement.model.reading.EntityMention;
import org.denouement.model.reading.MentionForm;
import org.denouement.model.reading.Reading;
import org.denouement.read.syntax.SyntaxAnnotator;
import org.denouement.testkit.Cases;
import org.denouement.testkit.Mark;
import org.denouement.testkit.MarkedText;
import org.denouement.testkit.TestArticles;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Runs the cases {@code cases/entities.txt} of every language. */
class EntityCasesTest {
    private static final Languages LANGUAGES = Languages.ofClassPath();

    @TestFactory
    Stream<DynamicTest> findsTheNamesThatTheCasesMark() {
        return LANGUAGES.packs().stream().flatMap(pack -> {
            SyntaxAnnotator syntax = SyntaxAnnotator.of(pack);
            EntityAnnotator entities = EntityAnnotator.of(pack);
            return Cases.of(pack, "entities").all().stream()
                    .map(one -> DynamicTest.dynamicTest(pack.code() + " " + one, () -> {
                        Reading reading = read(pack, syntax, entities, one.text());
                        assertThat(MarkedText.write(reading.text(), names(reading)))
                                .isEqualTo(one.marked());
                    }));
        });
    }

    private static Reading read(
            LanguagePack pack, SyntaxAnnotator syntax, EntityAnnotator entities, MarkedText wanted) {
        return entities.annotate(syntax.annotate(Reading.of(TestArticles.of(pack.code(), wanted.text()))));
    }

    private static List<Mark> names(Reading reading) {
        List<Mark> marks = new ArrayList<>();
        for (EntityMention mention : reading.entities()) {
            if (mention.form() == MentionForm.NAME) {
                marks.add(new Mark(mention.span(), mention.kind().name()));
            }
        }
        return marks;
    }
}
