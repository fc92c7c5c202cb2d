package org.denouement.read.quote;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.denouement.model.language.LanguagePack;

/** What a language pack knows of quoting, from its folder {@code quotes}. Immutable, thread-safe. */
final class QuoteLexicon {
    private final Map<String, List<VerbUse>> verbs = new HashMap<>();
    private final Map<String, List<CueClass>> nouns = new HashMap<>();
    private final Map<String, Set<String>> words = new HashMap<>();
    private final List<List<String>> marks;
    private final PhraseTable phrases;
    private final PhraseTable channels;
    private final PhraseTable platforms;
    private final PhraseTable relays;
    private final PhraseTable voices;
    private final Set<String> outlets = new HashSet<>();

    private QuoteLexicon(LanguagePack pack) {
        pack.properties("quotes/words.properties")
                .forEach((key, value) -> words.put(
                        key, new HashSet<>(Arrays.asList(FoldedText.of(value).split(" +")))));
        pack.rows("quotes/verbs.tsv").forEach(this::addVerb);
        pack.rows("quotes/nouns.tsv").forEach(row -> nouns.computeIfAbsent(row.get(0), key -> new ArrayList<>())
                .add(CueClass.parse(row.get(1))));
        marks = pack.rows("quotes/marks.tsv");
        phrases = PhraseTable.of(pack.rows("quotes/phrases.tsv"));
        channels = PhraseTable.of(pack.rows("quotes/channels.tsv"));
        platforms = PhraseTable.of(pack.rows("quotes/platforms.tsv"));
        relays = PhraseTable.of(pack.rows("quotes/via.tsv"));
        voices = PhraseTable.of(pack.rows("quotes/voices.tsv"));
        pack.lines("quotes/outlets.txt").forEach(outlet -> outlets.add(FoldedText.of(outlet.strip())));
    }

    static QuoteLexicon of(LanguagePack pack) {
        return new QuoteLexicon(pack);
    }

    private void addVerb(List<String> row) {
        List<String> parts = new ArrayList<>(
                List.of(FoldedText.of(row.get(0)).replace("'", "' ").split(" +")));
        VerbUse.Form form = VerbUse.Form.PLAIN;
        if (parts.size() > 1 && is("reflexive", parts.get(0))) {
            form = VerbUse.Form.REFLEXIVE;
            parts.remove(0);
        } else if (parts.size() > 1 && is("copula", parts.get(0))) {
            form = VerbUse.Form.COPULA;
            parts.remove(0);
        }
        List<String> leads = row.size() > 2 ? Arrays.asList(row.get(2).split("\\|")) : List.of();
        verbs.computeIfAbsent(parts.get(0), key -> new ArrayList<>())
                .add(new VerbUse(parts.subList(1, parts.size()), form, CueClass.parse(row.get(1)), leads));
    }

    /** Every use of the verb with this lemma. */
    List<VerbUse> uses(String lemma) {
        return verbs.getOrDefault(lemma, List.of());
    }

    List<CueClass> nounClasses(String lemma) {
        return nouns.getOrDefault(lemma, List.of());
    }

    /** Whether a folded word is in one of the closed lists of {@code words.properties}. */
    boolean is(String list, String word) {
        return words.getOrDefault(list, Set.of()).contains(word);
    }

    /** The words of a closed list, in order. */
    Set<String> all(String list) {
        return new TreeSet<>(words.getOrDefault(list, Set.of()));
    }

    /** Rows of opening mark, closing mark, kind. */
    List<List<String>> marks() {
        return marks;
    }

    PhraseTable phrases() {
        return phrases;
    }

    PhraseTable channels() {
        return channels;
    }

    PhraseTable platforms() {
        return platforms;
    }

    PhraseTable relays() {
        return relays;
    }

    /** Verbs that tell that somebody speaks, without the words. */
    PhraseTable voices() {
        return voices;
    }

    boolean isOutlet(String foldedName) {
        return outlets.contains(foldedName);
    }
}
