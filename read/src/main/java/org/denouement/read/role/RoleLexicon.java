package org.denouement.read.role;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.denouement.model.language.LanguagePack;
import org.denouement.model.reading.RoleChange;
import org.denouement.model.reading.RoleStatus;
import org.denouement.read.phrase.PhraseTable;

/** What a language knows of roles, from its folder {@code roles/}: titles, modifiers, fields, verbs and small words. */
final class RoleLexicon {
    /** A title: its concept, what it belongs to, and whether a field may stand with it ("minister of finance"). */
    record Title(String concept, String scope, boolean open) {}

    /**
     * What a word says of a role, and who holds it: the object, subject or recipient of the verb, or "of" a noun. Its
     * kind is {@code "again"} for a return to a post, {@code "office"} for its first day, {@code "lead"} for a verb whose
     * object is the body led, or empty.
     */
    record Change(RoleChange change, RoleStatus status, String holder, boolean verb, String kind) {
        boolean leads() {
            return kind.equals("lead");
        }
    }

    /** A copula: « est », "became". */
    record Copula(RoleChange change, RoleStatus status) {}

    final PhraseTable<Title> titles;
    final PhraseTable<String> modifiers;
    final PhraseTable<String> domains;
    final PhraseTable<String> units;
    final PhraseTable<Copula> copulas;
    private final Set<String> undo = new HashSet<>();
    private final Set<String> offers = new HashSet<>();
    private final Map<String, Change> changes = new HashMap<>();
    private final Map<String, PhraseTable<String>> words = new HashMap<>();

    private RoleLexicon(LanguagePack pack) {
        titles = titlesOf(pack);
        modifiers = tableOf(pack.rows("roles/modifiers.tsv"));
        domains = conceptsOf(pack, "roles/domains.tsv");
        units = conceptsOf(pack, "roles/units.tsv");
        copulas = copulasOf(pack);
        for (List<String> row : pack.rows("roles/changes.tsv")) {
            changes.put(
                    row.get(1) + " " + row.get(0),
                    new Change(
                            RoleChange.valueOf(row.get(2)),
                            RoleStatus.valueOf(row.get(3)),
                            row.get(4),
                            row.get(1).equals("v"),
                            row.size() > 5 ? row.get(5) : ""));
        }
        for (List<String> row : pack.rows("roles/words.tsv")) {
            if (row.get(0).equals("undo")) {
                undo.addAll(List.of(row.get(1).split("\\|")));
            } else if (row.get(0).equals("offer")) {
                offers.addAll(List.of(row.get(1).split("\\|")));
            } else if (!row.get(0).equals("copula")) {
                words.put(row.get(0), formsOf(row.get(1)));
            }
        }
    }

    static RoleLexicon of(LanguagePack pack) {
        return new RoleLexicon(pack);
    }

    /** What a verb or noun says, by its lemma. */
    Optional<Change> change(boolean verb, String lemma) {
        return Optional.ofNullable(changes.get((verb ? "v " : "n ") + lemma));
    }

    /** Whether a verb takes back what its object says: « lever (une suspension) », "overturn (a dismissal)". */
    boolean undoes(String lemma) {
        return undo.contains(lemma);
    }

    /** Whether a noun is a word for an offer. */
    boolean isOffer(String lemma) {
        return offers.contains(lemma);
    }

    /** The small words of one use: {@code "of"}, {@code "as"}, {@code "determiner"}… */
    PhraseTable<String> words(String use) {
        return Optional.ofNullable(words.get(use)).orElseGet(() -> new PhraseTable.Builder<String>().build());
    }

    private static PhraseTable<Title> titlesOf(LanguagePack pack) {
        PhraseTable.Builder<Title> titles = new PhraseTable.Builder<>();
        for (List<String> row : pack.rows("roles/titles.tsv")) {
            for (String form : row.get(2).split("\\|")) {
                boolean open = form.endsWith("+");
                String words = open ? form.substring(0, form.length() - 1).strip() : form;
                titles.add(words, new Title(row.get(0), row.get(1), open));
            }
        }
        return titles.build();
    }

    private static PhraseTable<String> conceptsOf(LanguagePack pack, String file) {
        PhraseTable.Builder<String> concepts = new PhraseTable.Builder<>();
        for (List<String> row : pack.rows(file)) {
            for (String form : row.get(1).split("\\|")) {
                concepts.add(form, row.get(0));
            }
        }
        return concepts.build();
    }

    private static PhraseTable<Copula> copulasOf(LanguagePack pack) {
        PhraseTable.Builder<Copula> copulas = new PhraseTable.Builder<>();
        for (List<String> row : pack.rows("roles/words.tsv")) {
            if (row.get(0).equals("copula")) {
                copulas.add(row.get(1), new Copula(RoleChange.valueOf(row.get(2)), RoleStatus.valueOf(row.get(3))));
            }
        }
        return copulas.build();
    }

    private static PhraseTable<String> tableOf(List<List<String>> rows) {
        PhraseTable.Builder<String> table = new PhraseTable.Builder<>();
        rows.forEach(row -> table.add(row.get(0), row.get(1)));
        return table.build();
    }

    private static PhraseTable<String> formsOf(String forms) {
        PhraseTable.Builder<String> table = new PhraseTable.Builder<>();
        for (String form : forms.split("\\|")) {
            table.add(form, form);
        }
        return table.build();
    }
}
