package org.denouement.tell.page;

import java.util.List;

/** What the keys do, for {@code ?}; the switch turns all single-letter keys off (WCAG 2.1.4). */
final class HelpDialog {
    private HelpDialog() {}

    static Element of(Edition edition) {
        Element keys = Element.of("dl");
        for (String key : List.of("j", "k", "o", "e", "/", "?", "Esc")) {
            keys.add(Element.of("dt").add(Element.of("kbd").text(key)))
                    .add(Element.of("dd").text(edition.told("page.key." + name(key))));
        }
        return Element.of("dialog")
                .set("id", "help")
                .set("aria-labelledby", "help-title")
                .add(Element.of("h2").set("id", "help-title").text(edition.told("page.keys")))
                .add(keys)
                .add(Element.of("p")
                        .add(Element.of("label")
                                .add(Element.of("input")
                                        .set("type", "checkbox")
                                        .set("id", "letters")
                                        .flag("checked"))
                                .text(" " + edition.told("page.keys.letters"))))
                .add(Element.of("p")
                        .add(Element.of("button")
                                .set("type", "button")
                                .set("id", "help-close")
                                .text(edition.told("page.close"))));
    }

    private static String name(String key) {
        return switch (key) {
            case "/" -> "slash";
            case "?" -> "help";
            case "Esc" -> "escape";
            default -> key;
        };
    }
}
