package org.denouement.read.syntax.morph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.denouement.model.language.LanguagePack;

/**
 * What the tags of a language's dictionary mean in Universal Dependencies terms, from {@code syntax/dictionary.tsv}: a
 * row is a tag or the first words of one, the parts of speech it may be and its features; a row that begins with
 * {@code +} gives the features of a word that may follow in a tag.
 */
final class TagNames {
    /** The reading of a whole tag. */
    record Reading(List<Integer> upos, Feats feats) {}

    private static final Reading NOTHING = new Reading(List.of(), Feats.NONE);

    private final Map<String, Reading> heads = new HashMap<>();
    private final Map<String, Feats> pieces = new HashMap<>();
    private final Map<String, Reading> known = new HashMap<>();

    private TagNames() {}

    static TagNames of(LanguagePack pack) {
        TagNames names = new TagNames();
        for (List<String> row : pack.rows("syntax/dictionary.tsv")) {
            Feats feats = Feats.parse(row.size() > 2 ? row.get(2) : "");
            if (row.get(0).startsWith("+")) {
                names.pieces.put(row.get(0).substring(1), feats);
            } else {
                List<Integer> upos = new ArrayList<>();
                for (String name : row.get(1).split(",")) {
                    upos.add(Upos.of(name.strip()));
                }
                names.heads.put(row.get(0), new Reading(upos, feats));
            }
        }
        return names;
    }

    /** What {@code tag} means; nothing when its first words are in no row. */
    synchronized Reading read(String tag) {
        return known.computeIfAbsent(tag, this::analyse);
    }

    private Reading analyse(String tag) {
        String head = tag;
        while (!heads.containsKey(head)) {
            int space = head.lastIndexOf(' ');
            if (space < 0) {
                return NOTHING;
            }
            head = head.substring(0, space);
        }
        Reading reading = heads.getOrDefault(head, NOTHING);
        Feats feats = reading.feats();
        for (String piece : tag.substring(head.length()).split(" ")) {
            feats = feats.with(pieces.getOrDefault(piece, Feats.NONE));
        }
        return new Reading(reading.upos(), feats);
    }
}
