package org.denouement.read.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.denouement.model.reading.Sentence;
import org.denouement.model.reading.Token;
import org.denouement.model.text.Span;
import org.junit.jupiter.api.Test;

/** {@link Parse} */
class ParseTest {
    private static final Sentence READ = new Sentence(
            Span.of(0, 11),
            List.of(token(0, "Ships", 1, "nsubj"), token(6, "sail", -1, "root"), token(10, "!", 1, "punct")));

    @Test
    void keepsAMendThatLeavesATree() {
        Parse parse = new Parse(READ);
        parse.mend(tree -> tree.set(2, 0, "punct"));

        assertThat(parse.sentence().token(2).head()).isZero();
    }

    @Test
    void undoesATokenThatHangsOnItself() {
        Parse parse = new Parse(READ);
        parse.mend(tree -> tree.set(1, 1, "root"));

        assertThat(parse.sentence().tokens()).isEqualTo(READ.tokens());
    }

    @Test
    void undoesTokensThatHangOnEachOtherAndKeepsTheMendBefore() {
        Parse parse = new Parse(READ);
        parse.mend(tree -> tree.set(2, 0, "punct"));
        parse.mend(tree -> tree.set(1, 2, "dep"));

        assertThat(parse.sentence().token(1).head()).isEqualTo(-1);
        assertThat(parse.sentence().token(2).head()).isZero();
    }

    private static Token token(int start, String form, int head, String deprel) {
        return new Token(Span.of(start, start + form.length()), form, form, "X", "_", head, deprel);
    }
}
