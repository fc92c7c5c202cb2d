/** Feeds: RSS, Atom, RDF, JSON Feed, and lists of feeds in OPML. */
@NullMarked
package org.denouement.acquire.feed;

import org.jspecify.annotations.NullMarked;
