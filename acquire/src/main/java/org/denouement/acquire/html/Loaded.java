package org.denouement.acquire.html;

import org.jsoup.nodes.Document;

/** A page as it was loaded, and what is known of it before its day is looked for; {@code html} still has its scripts. */
record Loaded(Document document, Metadata metadata, String title, String url, String html) {}
