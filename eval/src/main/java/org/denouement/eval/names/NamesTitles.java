package org.denouement.eval.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.denouement.eval.names.NamesDocument.Label;
import org.denouement.model.language.DataRows;
import org.denouement.model.reading.EntityKind;
import org.denouement.model.reading.EntityMention;
import org.denouement.model.reading.MentionForm;
import org.denouement.model.reading.Reading;
import org.denouement.model.reading.RoleMention;
import org.denouement.model.text.Span;

/**
 * Titles (« M. », "Dr") and functions (« maire de Valmer ») that touch a person's name, as HIPE annotates them in it: the
 * function with its field and organisation, without its article.
 */
final class NamesTitles {
    private static final String HONORIFIC = "described.honorific";
    /** A comma and a blank. */
    private static final int GAP = 2;

    private static final Set<String> RANKS = DataRows.beside(NamesTitles.class, "ranks.tsv").stream()
            .map(row -> row.get(0))
            .collect(Collectors.toUnmodifiableSet());

    private NamesTitles() {}

    static List<Label> in(Reading reading, NamesDocument document) {
        TreeMap<Span, String> found = new TreeMap<>();
        TreeSet<Span> persons = new TreeSet<>();
        for (EntityMention mention : reading.entities()) {
            if (mention.form() == MentionForm.NAME && mention.kind() == EntityKind.PERSON) {
                persons.add(mention.span());
            } else if (mention.rule().equals(HONORIFIC)) {
                found.put(mention.span(), "title");
            }
        }
        for (RoleMention role : reading.facts().roles()) {
            role.holder()
                    .filter(persons::contains)
                    .flatMap(holder -> function(role, holder))
                    .filter(span -> !found.containsKey(span))
                    .ifPresent(span -> found.put(span, isRank(role, span) ? "title" : "function"));
        }
        List<Label> labels = new ArrayList<>();
        found.forEach((span, type) -> labels.add(document.label(span, type)));
        return labels;
    }

    /** « le général Arden », « la reine Jeanne »: a rank right before the name. */
    private static boolean isRank(RoleMention role, Span span) {
        return RANKS.contains(role.title().concept())
                && role.organisation().isEmpty()
                && role.holder().filter(holder -> holder.start() >= span.end()).isPresent();
    }

    private static Optional<Span> function(RoleMention role, Span holder) {
        Span title = role.title().span();
        Span whole = role.organisation()
                .filter(organisation -> organisation.start() >= title.end())
                .filter(organisation -> !organisation.overlaps(holder))
                .map(title::cover)
                .filter(span -> !span.overlaps(holder))
                .orElse(title);
        int gap = Math.max(whole.start() - holder.end(), holder.start() - whole.end());
        return gap >= 0 && gap <= GAP ? Optional.of(whole) : Optional.empty();
    }
}
