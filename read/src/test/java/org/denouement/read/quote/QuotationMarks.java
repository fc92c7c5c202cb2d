package org.denouement.read.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.denouement.model.reading.Quotation;
import org.denouement.model.reading.Reading;
import org.denouement.model.reading.TimeLink;
import org.denouement.model.text.Span;
import org.denouement.testkit.Mark;
import org.denouement.testkit.MarkedText;

/** Quotations as marks, to compare with a case: only the kinds of marks that the case has, sources and contents always. */
final class QuotationMarks {
    private final Set<String> kinds = new TreeSet<>(List.of("source", "content"));
    private final Set<Mark> marks = new TreeSet<>((a, b) -> a.span().equals(b.span())
            ? a.label().compareTo(b.label())
            : a.span().compareTo(b.span()));

    private QuotationMarks(MarkedText expected) {
        expected.marks().forEach(mark -> kinds.add(kind(mark.label())));
    }

    static String written(Reading reading, MarkedText expected) {
        QuotationMarks written = new QuotationMarks(expected);
        reading.quotations().stream().filter(Quotation::reportsWords).forEach(written::add);
        return MarkedText.write(reading.text(), new ArrayList<>(written.marks));
    }

    /** The case itself, each mark once. */
    static String written(MarkedText expected) {
        return MarkedText.write(expected.text(), expected.marks());
    }

    private void add(Quotation quotation) {
        String manner =
                quotation.isDenied() ? "denied" : quotation.manner().name().toLowerCase(Locale.ROOT);
        quotation.content().forEach(span -> mark(span, "content " + manner));
        quotation.attribution().source().ifPresent(span -> mark(span, "source"));
        quotation.attribution().cue().ifPresent(span -> mark(span, "cue"));
        quotation.attribution().via().ifPresent(span -> mark(span, "via"));
        quotation.attribution().addressee().ifPresent(span -> mark(span, "addressee"));
        quotation.when().flatMap(TimeLink::timex).ifPresent(span -> mark(span, "when"));
        quotation
                .channel()
                .words()
                .ifPresent(span -> mark(span, "channel " + quotation.channel().kind()));
    }

    private void mark(Span span, String label) {
        if (kinds.contains(kind(label))) {
            marks.add(new Mark(span, label));
        }
    }

    private static String kind(String label) {
        int space = label.indexOf(' ');
        return space < 0 ? label : label.substring(0, space);
    }
}
