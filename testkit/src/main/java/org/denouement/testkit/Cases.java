package org.denouement.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.denouement.model.language.LanguagePack;

/**
 * The cases of a language pack, {@code cases/<name>.txt}: a case a line, in marked text ({@code \n} stands for a line
 * break). A line {@code @key value} sets something for the cases below it ({@code @published 2023-11-22}); {@code @key}
 * alone unsets it. A case without marks is a negative one: nothing must be found.
 */
public record Cases(List<Case> all) {
    /** One case: its number of order (for messages), what is set for it, and the marked text. */
    public record Case(int number, Map<String, String> settings, String marked) {
        public MarkedText text() {
            return MarkedText.parse(marked);
        }

        @Override
        public String toString() {
            return number + " " + settings + " " + marked;
        }
    }

    public Cases {
        all = List.copyOf(all);
    }

    public static Cases of(LanguagePack pack, String name) {
        List<Case> cases = new ArrayList<>();
        Map<String, String> settings = new TreeMap<>();
        for (String line : pack.lines("cases/" + name + ".txt")) {
            if (line.startsWith("@")) {
                int space = line.indexOf(' ');
                if (space < 0) {
                    settings.remove(line.substring(1).strip());
                } else {
                    settings.put(
                            line.substring(1, space), line.substring(space + 1).strip());
                }
            } else {
                cases.add(new Case(cases.size() + 1, Map.copyOf(settings), line.replace("\\n", "\n")));
            }
        }
        return new Cases(cases);
    }
}
