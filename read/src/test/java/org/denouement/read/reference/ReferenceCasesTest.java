package org.denouement.read.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.denouement.model.language.Languages;
import org.denouement.model.reading.EntityMention;
import org.denouement.model.reading.MentionForm;
import org.denouement.model.reading.Reading;
import org.denouement.model.text.Span;
import org.denouement.read.Reader;
import org.denouement.testkit.Cases;
import org.denouement.testkit.Mark;
import org.denouement.testkit.MarkedText;
import org.denouement.testkit.TestArticles;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Runs the cases {@code cases/references.txt} of every language. */
class ReferenceCasesTest {
    private static final Languages LANGUAGES = Languages.ofClassPath();
    private static final Reader READER = Reader.of(LANGUAGES);

    @TestFactory
    Stream<DynamicTest> resolvesWhatTheCasesMark() {
        return LANGUAGES.packs().stream().flatMap(pack -> Cases.of(pack, "references").all().stream()
                .map(one -> DynamicTest.dynamicTest(pack.code() + " " + one, () -> {
                    MarkedText wanted = one.text();
                    Reading reading = READER.read(TestArticles.of(pack.code(), wanted.text()));
                    assertThat(MarkedText.write(reading.text(), references(reading, wanted)))
                            .isEqualTo(one.marked());
                })));
    }

    /** What stands for somebody, and what the case says must not. */
    private static List<Mark> references(Reading reading, MarkedText wanted) {
        Set<Span> open = new TreeSet<>();
        wanted.marks().stream().filter(mark -> mark.label().equals("=")).forEach(mark -> open.add(mark.span()));
        List<Mark> marks = new ArrayList<>();
        for (EntityMention mention : reading.entities()) {
            if (mention.form() != MentionForm.NAME
                    && (mention.antecedent().isPresent() || open.remove(mention.span()))) {
                marks.add(new Mark(
                        mention.span(),
                        "="
                                + mention.antecedent()
                                        .map(span -> span.in(reading.text()))
                                        .orElse("")));
            }
        }
        open.forEach(span -> marks.add(new Mark(span, "=")));
        return marks;
    }
}
