package org.denouement.tell.page;

import java.util.List;
import org.denouement.model.article.Diagnostic;
import org.denouement.tell.Words;

/** What could not be read or was doubted on the way in. */
final class DiagnosticsSection {
    private DiagnosticsSection() {}

    static Section of(Edition edition) {
        List<Diagnostic> diagnostics = edition.story().coverage().diagnostics();
        Element list = Element.of("ul");
        for (Diagnostic diagnostic : diagnostics) {
            list.add(Element.of("li", Words.lower(diagnostic.severity()))
                    .add(Element.of("span", "chip")
                            .text(edition.told("severity." + Words.lower(diagnostic.severity()))))
                    .text(" ")
                    .add(Element.of("code").text(diagnostic.where()))
                    .text(" ")
                    .add(Element.of("span").text(edition.narrator().told(diagnostic.what()))));
        }
        return Section.of(edition, "diagnostics", diagnostics.size(), list);
    }
}
