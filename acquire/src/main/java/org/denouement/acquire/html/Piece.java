package org.denouement.acquire.html;

import java.util.Map;
import java.util.TreeMap;
import org.denouement.model.article.BlockKind;

/**
 * A run of text of a page without a block boundary in it: its words, how many of its letters stand in links, what it
 * is, and how good a witness it is that an article is here.
 */
record Piece(String words, int linked, BlockKind kind, Map<String, String> attributes, Place place) {
    /** Around a piece: the name of its block element, the number of the element that holds it among others, and
     * whether it is in a header or in what its name says is beside the text. */
    record Place(String tag, int holder, boolean inHeader, boolean soft) {}

    int length() {
        return words.length();
    }

    double linkDensity() {
        return words.isEmpty() ? 1 : (double) linked / words.length();
    }

    boolean endsSentence() {
        int last = words.length() - 1;
        while (last > 0 && "\"'”’»)] ".indexOf(words.charAt(last)) >= 0) {
            last--;
        }
        return ".!?…:。！？।".indexOf(words.charAt(last)) >= 0;
    }

    Piece as(BlockKind other) {
        return new Piece(words, linked, other, attributes, place);
    }

    /** As part of an entry of a live page, whose number and time are given. */
    Piece in(Map<String, String> entry) {
        Map<String, String> all = new TreeMap<>(entry);
        all.putAll(attributes);
        boolean running = kind == BlockKind.PARAGRAPH || kind == BlockKind.LEAD;
        return new Piece(words, linked, running ? BlockKind.LIVE_ENTRY : kind, all, place);
    }

    /** What is by itself, whatever stands around it: a post, a name below somebody's words, a note on the text. */
    boolean isSetApart() {
        return kind == BlockKind.POST
                || kind == BlockKind.SIGNATURE
                || kind == BlockKind.CORRECTION
                || kind == BlockKind.BOILERPLATE;
    }

    boolean isHeading() {
        return kind == BlockKind.HEADING;
    }

    /** Letters of running text: a long run with few links. */
    double good() {
        if (kind == BlockKind.SIGNATURE
                || kind == BlockKind.BOILERPLATE
                || isHeading()
                || kind == BlockKind.CAPTION
                || linkDensity() > 0.45) {
            return 0;
        }
        int weighed = length() + (isDense() ? length() : 0);
        if (weighed >= 80) {
            return length() * (1 - linkDensity());
        }
        return endsSentence() && weighed >= 25 ? 0.7 * length() * (1 - linkDensity()) : 0;
    }

    /** Letters of what surrounds articles: links, labels. */
    double bad() {
        if (kind == BlockKind.SIGNATURE || kind == BlockKind.BOILERPLATE) {
            return 0;
        }
        if (good() > 0) {
            return linked;
        }
        return linkDensity() > 0.45 ? length() + 10 : isHeading() ? 5 : 0.5 * length() + 3;
    }

    /** Han, kana, hangul: a character says as much as three of an alphabet. */
    private boolean isDense() {
        return words.length() > 3 && words.charAt(words.length() / 2) > 0x2E80;
    }
}
