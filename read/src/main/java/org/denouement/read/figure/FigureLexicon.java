package org.denouement.read.figure;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.denouement.model.language.LanguagePack;
import org.denouement.read.phrase.PhraseTable;

/** What a language knows of figures, from its folder {@code figures/}. */
final class FigureLexicon {
    /** A word of a number: {@code "unit"}, {@code "ten"}, {@code "scale"}, {@code "about"}… and its value. */
    record NumberWord(String kind, BigDecimal value) {}

    /** What is counted: its concept and class ({@code "toll"}, {@code "people"}, {@code "money"}…). */
    record Counted(String concept, String kind) {}

    /** What becomes of people: the concept and which argument of the verb they are. */
    record Fate(String concept, String argument) {}

    final PhraseTable<NumberWord> numbers;
    final PhraseTable<NumberWord> suffixes;
    final PhraseTable<String> unitsBefore;
    final PhraseTable<String> unitsAfter;
    final PhraseTable<Counted> counted;
    final Map<String, Fate> fates = new HashMap<>();
    final Set<String> ignored;
    /** Lemmas of the verbs by which somebody gives a number without its noun. */
    final Set<String> givers;

    /** Lemmas of the verbs by which a number becomes another: "rise from 2 to 3". */
    final Set<String> changes;

    /** Lemmas of the words by which a number is only awaited: "economists expected 700". */
    final Set<String> expectations;

    final NumberFormat format;
    private final Map<String, PhraseTable<String>> bounds = new HashMap<>();

    private FigureLexicon(LanguagePack pack) {
        numbers = numbersOf(pack, false);
        suffixes = numbersOf(pack, true);
        unitsBefore = unitsOf(pack, "before");
        unitsAfter = unitsOf(pack, "after");
        counted = countedOf(pack);
        for (List<String> row : pack.rows("figures/fates.tsv")) {
            fates.put(row.get(0), new Fate(row.get(1), row.get(2)));
        }
        ignored = Set.copyOf(new HashSet<>(pack.lines("figures/ignored.txt")));
        givers = Set.copyOf(new HashSet<>(pack.lines("figures/givers.txt")));
        changes = Set.copyOf(new HashSet<>(pack.lines("figures/changes.txt")));
        expectations = Set.copyOf(new HashSet<>(pack.lines("figures/expectations.txt")));
        format = NumberFormat.of(pack.properties("figures/format.properties"));
        for (String place : List.of(
                "before",
                "after",
                "between",
                "join",
                "of",
                "them",
                "topic",
                "according",
                "leaving",
                "contrast",
                "own",
                "part",
                "giver",
                "swap",
                "age",
                "counting",
                "per",
                "further",
                "other",
                "group")) {
            bounds.put(place, boundsOf(pack, place));
        }
    }

    static FigureLexicon of(LanguagePack pack) {
        return new FigureLexicon(pack);
    }

    /** Words around a number, by place: {@code "before"}, {@code "after"}, {@code "between"}, {@code "join"}. */
    PhraseTable<String> bounds(String place) {
        return bounds.getOrDefault(place, new PhraseTable.Builder<String>().build());
    }

    private static PhraseTable<NumberWord> numbersOf(LanguagePack pack, boolean suffixes) {
        PhraseTable.Builder<NumberWord> table = new PhraseTable.Builder<>();
        for (List<String> row : pack.rows("figures/numbers.tsv")) {
            if (row.get(1).equals("suffix") == suffixes) {
                table.add(row.get(0), new NumberWord(row.get(1), new BigDecimal(row.get(2))));
            }
        }
        return table.build();
    }

    private static PhraseTable<String> unitsOf(LanguagePack pack, String place) {
        PhraseTable.Builder<String> table = new PhraseTable.Builder<>();
        for (List<String> row : pack.rows("figures/units.tsv")) {
            if (row.get(0).equals(place)) {
                forms(row.get(2)).forEach(form -> table.add(form, row.get(1)));
            }
        }
        return table.build();
    }

    private static PhraseTable<Counted> countedOf(LanguagePack pack) {
        PhraseTable.Builder<Counted> table = new PhraseTable.Builder<>();
        for (List<String> row : pack.rows("figures/counted.tsv")) {
            forms(row.get(2)).forEach(form -> table.add(form, new Counted(row.get(0), row.get(1))));
        }
        return table.build();
    }

    private static PhraseTable<String> boundsOf(LanguagePack pack, String place) {
        PhraseTable.Builder<String> table = new PhraseTable.Builder<>();
        for (List<String> row : pack.rows("figures/bounds.tsv")) {
            boolean here = row.get(0).equals(place) || row.get(1).equals(place);
            if (here) {
                forms(row.get(2)).forEach(form -> table.add(form, row.get(1)));
            }
        }
        return table.build();
    }

    private static List<String> forms(String cell) {
        return List.of(cell.split("\\|"));
    }
}
