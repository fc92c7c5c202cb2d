package org.denouement.tell;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.denouement.model.story.Statement;

/** Statements by family: of each the fullest wording first, then the cut, translated and altered ones. */
public final class Families {
    private Families() {}

    /** In the order in which each family is first told. */
    public static List<List<Statement>> of(List<Statement> statements) {
        Map<String, List<Statement>> families = new LinkedHashMap<>();
        for (Statement statement : statements) {
            List<Statement> family = families.computeIfAbsent(statement.family(), key -> new ArrayList<>());
            family.add(statement.relation().equals("fullest") ? 0 : family.size(), statement);
        }
        return List.copyOf(families.values());
    }
}
