package org.denouement.tell.page;

/** A part of the page under its own heading. */
record Section(String name, String title, int count, Element body) {
    /** The id of the section, to which the contents link. */
    String id() {
        return "section-" + name;
    }

    Element element() {
        return Element.of("section", name)
                .set("id", id())
                .set("aria-labelledby", id() + "-title")
                .add(Element.of("h2").set("id", id() + "-title").text(title))
                .add(body);
    }

    static Section of(Edition edition, String name, int count, Element body) {
        return new Section(name, edition.told("section." + name), count, body);
    }
}
