package org.denouement.read.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.denouement.model.language.DataRows;
import org.denouement.model.language.LanguagePack;

/**
 * What verbs and nouns of a language tell of: « a remis sa démission » is {@code "resign"}. Built from the concepts that
 * all languages share and from {@code events/lexicon.tsv} and {@code events/states.txt} of the pack.
 */
final class EventLexicon {
    private static final String CONCEPTS = "concepts.tsv";
    /** The column of the concepts that says what the present tells. */
    private static final int PRESENT = 6;

    private static final int GAP = 7;
    /** In brackets, "object=none": only without an object. */
    private static final String NONE = "none";
    /** In brackets, "object=some": only with an object, or in the passive. */
    private static final String SOME = "some";
    /** In brackets, "voice=passive": only of whom it is done to. */
    private static final String PASSIVE = "passive";

    private final Words words;
    private final Map<String, List<Wording>> verbs = new HashMap<>();
    private final Map<String, List<Wording>> nouns = new HashMap<>();
    private final Set<String> states = new HashSet<>();
    private final Map<String, Concept> concepts = concepts();

    private EventLexicon(Words words) {
        this.words = words;
    }

    static EventLexicon of(LanguagePack pack, Words words) {
        EventLexicon lexicon = new EventLexicon(words);
        for (List<String> row : pack.rows("events/lexicon.tsv")) {
            Concept concept = lexicon.concepts.get(row.get(0));
            if (concept == null) {
                throw new IllegalStateException(pack + ": no concept \"" + row.get(0) + "\" in " + CONCEPTS);
            }
            lexicon.add(lexicon.verbs, concept, row.get(1));
            lexicon.add(lexicon.nouns, concept, row.size() > 2 ? row.get(2) : "");
        }
        pack.lines("events/states.txt").forEach(line -> lexicon.states.add(Tree.normal(line.strip())));
        return lexicon;
    }

    private static Map<String, Concept> concepts() {
        Map<String, Concept> concepts = new TreeMap<>();
        concepts.put(Concept.NONE.key(), Concept.NONE);
        for (List<String> row : DataRows.beside(EventLexicon.class, CONCEPTS)) {
            concepts.put(row.get(0), concept(row));
        }
        return concepts;
    }

    private static Concept concept(List<String> row) {
        String present = row.size() > PRESENT ? row.get(PRESENT) : "";
        return new Concept(row.get(0), row.get(1), row.get(2), row.get(3), row.get(4), row.get(5), present);
    }

    private void add(Map<String, List<Wording>> to, Concept concept, String cell) {
        for (String entry : cell.split(",(?![^(]*\\))")) {
            if (!entry.isBlank()) {
                addEntry(to, concept, entry.strip());
            }
        }
    }

    private void addEntry(Map<String, List<Wording>> to, Concept concept, String entry) {
        int bracket = entry.indexOf('(');
        String expression = bracket < 0 ? entry : entry.substring(0, bracket);
        Map<String, String> prepositions =
                bracket < 0 ? Map.of() : prepositions(entry.substring(bracket + 1, entry.indexOf(')', bracket)));
        List<String> parts = new ArrayList<>(Arrays.asList(
                Tree.normal(expression.strip()).replace("'", "' ").strip().split("\\s+")));
        List<String> before = new ArrayList<>();
        while (parts.size() > 1 && words.has("entry.before", parts.get(0))) {
            before.add(parts.remove(0));
        }
        String head = parts.remove(0);
        parts.removeIf(part -> words.has("entry.optional", part));
        List<Wording> wordings = to.computeIfAbsent(head, key -> new ArrayList<>());
        wordings.add(new Wording(concept, before, parts, prepositions));
        wordings.sort((a, b) -> Integer.compare(b.words(), a.words()));
    }

    private static Map<String, String> prepositions(String list) {
        Map<String, String> roles = new TreeMap<>();
        for (String pair : list.split(",")) {
            int equals = pair.indexOf('=');
            roles.put(
                    pair.substring(0, equals).strip(),
                    pair.substring(equals + 1).strip());
        }
        return roles;
    }

    /** What the verb at {@code index} tells of, by the longest expression that is there. */
    Optional<Wording> verb(Tree tree, int index) {
        return find(verbs, tree, index);
    }

    Optional<Wording> noun(Tree tree, int index) {
        return find(nouns, tree, index);
    }

    /** What the expression tells when it is done to a person: "released" of a prisoner and of a report. */
    Optional<Concept> ofPerson(Wording wording) {
        return Optional.ofNullable(wording.prepositions().get("person")).map(concepts::get);
    }

    /** What the expression tells when it is done to a thing: to name a successor, to name a cause. */
    Optional<Concept> ofThing(Wording wording) {
        return Optional.ofNullable(wording.prepositions().get("thing")).map(concepts::get);
    }

    Optional<Concept> concept(String key) {
        return Optional.ofNullable(concepts.get(key));
    }

    /** Whether a verb is of state, opinion, perception or speech. */
    boolean isState(String lemma) {
        return states.contains(lemma);
    }

    private Optional<Wording> find(Map<String, List<Wording>> entries, Tree tree, int index) {
        List<Wording> wordings = entries.getOrDefault(tree.lemma(index), List.of());
        if (wordings.isEmpty()) {
            wordings = entries.getOrDefault(tree.form(index), List.of());
        }
        for (Wording wording : wordings) {
            if (isThere(wording, tree, index)) {
                return Optional.of(wording);
            }
        }
        return Optional.empty();
    }

    private boolean isThere(Wording wording, Tree tree, int index) {
        for (String word : wording.before()) {
            if (!standsBefore(word, tree, index)) {
                return false;
            }
        }
        boolean alone = NONE.equals(wording.prepositions().get("object"));
        boolean done = SOME.equals(wording.prepositions().get("object"));
        if (done && tree.child(index, "obj") < 0 && !isPassive(tree, index)) {
            return false;
        }
        boolean undergone = PASSIVE.equals(wording.prepositions().get("voice"));
        if (alone && tree.child(index, "obj") >= 0 || undergone && !isPassive(tree, index)) {
            return false;
        }
        return wording.after().isEmpty()
                || follow(wording.after(), tree, index)
                || isPassiveSubject(wording.after(), tree, index);
    }

    private boolean standsBefore(String word, Tree tree, int index) {
        boolean reflexive = words.has("reflexive.entry", word);
        for (int i = Math.max(0, index - GAP); i < index; i++) {
            if (reflexive
                    ? words.has("reflexive.forms", tree.form(i))
                    : tree.form(i).equals(word)) {
                boolean subject = reflexive && tree.is(i, "nsubj");
                if (!subject && (tree.head(i) == index || !tree.isTagged(i, "DET"))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean follow(List<String> after, Tree tree, int index) {
        int from = index + 1;
        for (String word : after) {
            int found = Tree.NONE;
            for (int i = from; i < Math.min(tree.size(), from + GAP) && found < 0; i++) {
                if (tree.isTagged(i, "PUNCT") && !tree.form(i).equals("'")) {
                    break;
                }
                if (isWord(tree, i, word)) {
                    found = i;
                } else if (tree.isTagged(i, "SCONJ") || tree.is(i, "mark") && !tree.isTagged(i, "PART")) {
                    break;
                }
            }
            if (found < 0) {
                return false;
            }
            from = found + 1;
        }
        int last = from - 1;
        boolean bare = after.size() > 1 || !tree.isTagged(last, "ADP") || tree.child(index, "obj") < 0;
        // « left one choice for the Arabs » leaves for nowhere: the preposition must be the verb's.
        return bare || tree.head(last) >= 0 && tree.head(tree.head(last)) == index;
    }

    private static boolean isPassive(Tree tree, int index) {
        boolean bare = tree.token(index).feature("VerbForm").equals("Part")
                && tree.child(index, "aux") < 0
                && tree.child(index, "obj") < 0;
        return bare || tree.child(index, "aux:pass") >= 0 || tree.child(index, "nsubj:pass") >= 0;
    }

    /** « une plainte a été déposée » is « déposer plainte ». */
    private static boolean isPassiveSubject(List<String> after, Tree tree, int index) {
        int subject = tree.child(index, "nsubj:pass");
        if (subject < 0
                && tree.is(index, "acl")
                && tree.token(index).feature("VerbForm").equals("Part")) {
            subject = tree.head(index);
        }
        return after.size() == 1 && subject >= 0 && isWord(tree, subject, after.get(0));
    }

    private static boolean isWord(Tree tree, int index, String word) {
        return tree.lemma(index).equals(word) || tree.form(index).equals(word);
    }
}
