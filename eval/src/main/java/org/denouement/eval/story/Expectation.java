package org.denouement.eval.story;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One line of {@code expected.tsv}: what a careful editor would tell of a story. Columns after the kind:
 *
 * <pre>
 * timeline  day or first/last day  event types and concepts, joined by |  status  names, joined by | (a/b: either)  key or minor
 * role      holder or ?  title concept  organisation  from  to  status
 * quote     speaker or ?  channel  via  words that the content holds
 * figure    low  high  word of what is counted  relation
 * dispute   kind  words of one version  words of the other
 * question  words of the question  open or answered
 * cast      name  kind  other names, joined by |
 * apart     name  name that must not be the same cast member
 * nobody    name that must not be in the cast
 * </pre>
 *
 * A cell that is {@code -}, or holds it as an alternative, is not checked.
 */
record Expectation(String kind, List<String> cells) {
    Expectation {
        cells = List.copyOf(cells);
    }

    static List<Expectation> of(Path file) throws IOException {
        List<Expectation> expectations = new ArrayList<>();
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            if (!line.isBlank() && !line.startsWith("#")) {
                List<String> cells = List.of(line.split("\t", -1));
                expectations.add(new Expectation(cells.get(0), cells.subList(1, cells.size())));
            }
        }
        return expectations;
    }

    String cell(int index) {
        return index < cells.size() ? cells.get(index).strip() : "-";
    }

    List<String> names(int index) {
        return isOpen(index) ? List.of() : List.of(cell(index).split("\\|"));
    }

    boolean isOpen(int index) {
        return cell(index).isEmpty() || List.of(cell(index).split("\\|")).contains("-");
    }

    /** Lower case, typographic marks and spaces folded: how words are compared. */
    static String folded(String words) {
        return words.toLowerCase(Locale.ROOT)
                .replace('’', '\'')
                .replace('\u00A0', ' ')
                .replace('\u202F', ' ')
                .replaceAll("\\s+", " ");
    }
}
