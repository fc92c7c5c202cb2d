package org.denouement.peers;

import java.util.Locale;
import java.util.Optional;
import org.denouement.model.reading.Basis;
import org.denouement.model.reading.TimeAnchor;
import org.denouement.model.reading.Timex;
import org.denouement.model.reading.TimexType;
import org.denouement.model.reading.TimexValue;
import org.denouement.model.text.Reason;
import org.denouement.model.text.Span;

/** What another system found, as ours: only the place, the type and the value. */
final class PeerTimex {
    private PeerTimex() {}

    static Timex of(Span span, String type, String value) {
        return new Timex(
                span,
                new TimexValue(TimexType.valueOf(type.toUpperCase(Locale.ROOT)), value, ""),
                Optional.empty(),
                Optional.empty(),
                Basis.STATED,
                TimeAnchor.NONE,
                "peer",
                Reason.of("peer"));
    }
}
