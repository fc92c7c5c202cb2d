package org.denouement.acquire.html;

import org.denouement.acquire.words.PageWords;

/** What pages are read with: the names in their markup, their embeds, the words of languages. Immutable, thread-safe. */
record Vocabulary(Markup markup, Posts posts, PageWords words) {
    static Vocabulary of(PageWords words) {
        return new Vocabulary(Markup.load(), new Posts(words), words);
    }
}
