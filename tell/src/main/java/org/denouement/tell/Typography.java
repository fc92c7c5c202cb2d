package org.denouement.tell;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.denouement.model.language.LanguagePack;

/**
 * Rules that set a language's words as its printers do: a regular expression and its replacement a row. {@code
 * typography.tsv} holds the spaces of our own sentences, {@code elisions.tsv} what contracts before a name (« de Arden »
 * → « d’Arden »). In a replacement <code>&#92;u202F</code> is the character of that number.
 */
final class Typography {
    private record Rule(Pattern before, String after) {}

    private static final Pattern CODE = Pattern.compile("\\\\u([0-9A-F]{4})");

    private final List<Rule> rules;

    private Typography(List<Rule> rules) {
        this.rules = rules;
    }

    static Typography of(LanguagePack pack, String file) {
        List<Rule> rules = new ArrayList<>();
        for (List<String> row : pack.rows(file)) {
            rules.add(new Rule(Pattern.compile(row.get(0)), decoded(row.get(1))));
        }
        return new Typography(List.copyOf(rules));
    }

    private static String decoded(String replacement) {
        return CODE.matcher(replacement).replaceAll(code -> String.valueOf((char) Integer.parseInt(code.group(1), 16)));
    }

    /** The words with every rule applied, in the order of the file. */
    String set(String words) {
        String set = words;
        for (Rule rule : rules) {
            set = rule.before().matcher(set).replaceAll(rule.after());
        }
        return set;
    }
}
