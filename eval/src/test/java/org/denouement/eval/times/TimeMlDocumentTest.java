package org.denouement.eval.times;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.denouement.model.text.Span;
import org.junit.jupiter.api.Test;

class TimeMlDocumentTest {
    private static final String XML =
            "<TimeML><DOCID>a</DOCID><DCT><TIMEX3 tid=\"t0\" type=\"DATE\" value=\"2023-11-22\""
                    + " functionInDocument=\"CREATION_TIME\">x</TIMEX3></DCT><TEXT>AT&amp;T <EVENT eid=\"e1\">fell</EVENT> "
                    + "<TIMEX3 tid=\"t1\" type=\"DATE\" value=\"2023-11-17\">Friday</TIMEX3>.</TEXT></TimeML>";

    @Test
    void readsTextCreationTimeAndTimes() {
        TimeMlDocument document = TimeMlDocument.parse("a.tml", XML);
        assertThat(document.text()).isEqualTo("AT&T fell Friday.");
        assertThat(document.created()).isEqualTo("2023-11-22");
        assertThat(document.times()).containsExactly(new GoldTimex(Span.of(10, 16), "DATE", "2023-11-17"));
    }

    @Test
    void readsWhatItWrites() {
        TimeMlDocument document = TimeMlDocument.parse("a.tml", XML);
        assertThat(TimeMlDocument.parse("a.tml", document.write(List.of())).text())
                .isEqualTo(document.text());
    }
}
