package org.denouement.tell.page;

/** How every item of the account stands on the page: found by its id, reached by the keyboard. */
final class Item {
    private Item() {}

    static Element of(String tag, String cssClass, String id) {
        return Element.of(tag, "item " + cssClass).set("id", id).set("tabindex", "-1");
    }
}
