package org.denouement.acquire.html;

import java.util.ArrayList;
import java.util.List;
import org.denouement.acquire.words.PageWords;
import org.jsoup.nodes.Element;

/** Finds the notes by which an outlet corrects itself in boxes beside and below an article that are left out otherwise. */
final class Notes {
    /** Letters of a box of which a note is a part worth looking for. */
    static final int LONGEST = 2000;

    private final PageWords words;

    Notes(PageWords words) {
        this.words = words;
    }

    List<String> of(Element box) {
        List<String> notes = new ArrayList<>();
        if (Lengths.of(box) > LONGEST) {
            return notes;
        }
        boolean headed = false;
        for (String line : PostLines.of(box)) {
            boolean heading = isHeading(words, line);
            if (!heading && (headed || words.isCorrection(line))) {
                notes.add(line);
            }
            headed = heading;
        }
        return notes;
    }

    /** A line that announces a note and is none: "Correction", "Erratum :". */
    static boolean isHeading(PageWords words, String line) {
        return line.length() < 60 && words.is("note", line.replaceFirst("[\\s:.]+$", ""));
    }
}
