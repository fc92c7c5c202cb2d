package org.denouement.tell.page;

import java.util.List;
import java.util.Optional;
import org.denouement.model.story.Contradiction;
import org.denouement.model.story.Version;

/** What is contested or was corrected: the versions side by side, alike in weight and without a verdict. */
final class DisputesSection {
    private final Edition edition;

    private DisputesSection(Edition edition) {
        this.edition = edition;
    }

    static Section of(Edition edition) {
        DisputesSection section = new DisputesSection(edition);
        List<Contradiction> disputes = edition.story().contradictions();
        Element body = Element.of("div");
        disputes.forEach(dispute -> body.add(section.dispute(dispute)));
        return Section.of(edition, "disputes", disputes.size(), body);
    }

    private Element dispute(Contradiction dispute) {
        Element sides = Element.of("div", "sides");
        dispute.versions().forEach(version -> sides.add(side(dispute, version)));
        return Item.of("div", "dispute", dispute.id())
                .add(Element.of("h3").text(edition.narrator().told(dispute.what())))
                .add(sides);
    }

    private Element side(Contradiction dispute, Version version) {
        Proof proof = Proof.of(edition, dispute.id(), version.evidence());
        return Element.of("div", "side")
                .add(Element.of("p", "line")
                        .set("lang", edition.languageOf(version.telling().language()))
                        .add(proof.headline(edition.phrases().quoted(version.telling()))))
                .add(proof.meta(Optional.empty()));
    }
}
