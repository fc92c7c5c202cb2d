package org.denouement.tell.page;

/** A piece of a page. */
interface Node {
    void writeTo(StringBuilder html);
}
