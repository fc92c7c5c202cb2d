package org.denouement.tell;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.denouement.model.story.Entity;
import org.denouement.model.story.Event;
import org.denouement.model.story.Part;

/**
 * The clause that tells an event, with the names that it leaves to its context put back as an editor does: in brackets
 * behind the words that stand for them (« Il [Lea Arden] revient »), before the clause when no words do (« Lea Arden :
 * licencié vendredi »). Nothing of the clause is lost or altered.
 */
final class NamedClause {
    private static final Pattern SPACE = Pattern.compile("[\\s\\u00A0\\u202F]+");
    private static final int SHORT_WORD = 3;
    private static final Set<String> LEADING = Set.of("agent", "patient");

    private final String clause;
    private final Map<String, Set<String>> behind = new LinkedHashMap<>();
    private final Set<String> before = new LinkedHashSet<>();
    /** The roles that the clause itself fills: nobody else is put before it in one of them. */
    private final Set<String> told = new LinkedHashSet<>();

    private NamedClause(String clause) {
        this.clause = clause;
    }

    static NamedClause of(Event event, Map<String, Entity> cast) {
        NamedClause named = new NamedClause(event.telling().words().strip());
        for (Part part : event.parts()) {
            if (part.entity().isEmpty() && named.end(part.words().strip()) >= 0) {
                named.told.add(part.role());
            }
            part.entity().map(cast::get).ifPresent(entity -> named.add(part, entity));
        }
        return named;
    }

    private void add(Part part, Entity entity) {
        if (isNamed(entity)) {
            told.add(part.role());
            return;
        }
        String words = part.words().strip();
        if (!words.isEmpty() && end(words) >= 0) {
            behind.computeIfAbsent(words, key -> new LinkedHashSet<>()).add(entity.name());
            told.add(part.role());
        } else if (LEADING.contains(part.role()) && !told.contains(part.role())) {
            before.add(entity.name());
        }
    }

    /** Whether the clause holds a name of the entity, or a word of it long enough to tell it: « Arden ». */
    private boolean isNamed(Entity entity) {
        List<String> names = new ArrayList<>(List.of(entity.name()));
        entity.aliases().forEach(alias -> names.add(alias.name()));
        return names.stream()
                .anyMatch(name -> end(name) >= 0
                        || SPACE.splitAsStream(name).anyMatch(word -> word.length() > SHORT_WORD && end(word) >= 0));
    }

    /** Where the words end at their first place in the clause as whole words; -1 when they are not there. */
    private int end(String words) {
        for (int at = clause.indexOf(words); at >= 0; at = clause.indexOf(words, at + 1)) {
            int end = at + words.length();
            boolean begins = at == 0 || !Character.isLetterOrDigit(clause.charAt(at - 1));
            boolean ends = end == clause.length() || !Character.isLetterOrDigit(clause.charAt(end));
            if (begins && ends) {
                return end;
            }
        }
        return -1;
    }

    /** The clause with the names behind the words that stand for them. */
    String bracketed(Function<List<String>, String> enumerated) {
        StringBuilder words = new StringBuilder(clause);
        behind.entrySet().stream()
                .sorted((a, b) -> end(b.getKey()) - end(a.getKey()))
                .forEach(name ->
                        words.insert(end(name.getKey()), " [" + enumerated.apply(List.copyOf(name.getValue())) + "]"));
        return words.toString();
    }

    /** The names for which the clause has no words, where it names nobody else who does it or to whom it is done. */
    Optional<List<String>> before() {
        boolean whole = LEADING.stream().anyMatch(told::contains);
        return before.isEmpty() || whole ? Optional.empty() : Optional.of(List.copyOf(before));
    }
}
