package org.denouement.model.article;

/**
 * One input of the user's, a file, an address or standard input, and how many articles came of it, those that another
 * input had brought already counted too. With none it was left out, and a diagnostic says why.
 */
public record Taken(String uri, int articles) {
    /** Whether something came in. */
    public boolean cameIn() {
        return articles > 0;
    }
}
