package org.denouement.tell;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.denouement.model.language.LanguagePack;
import org.denouement.model.language.Languages;

/**
 * How a language names an event in one line: {@code headlines.tsv}, a concept and a template a row. A slot
 * {@code {patient}} must be filled, a part in brackets is left out when its slot is empty:
 * {@code dismiss → Licenciement de {patient}[ par {agent}]}. {@code elisions.tsv} holds what joins words there
 * (« de Arden » → « d’Arden »).
 */
final class Headlines {
    private static final Pattern OPTIONAL = Pattern.compile("\\[([^\\[\\]]{1,200})\\]");
    private static final Pattern SLOT = Pattern.compile("\\{([a-z]{1,20})\\}");

    private final Map<String, List<String>> templates = new TreeMap<>();
    private final List<Typography> elisions = new ArrayList<>();

    private Headlines() {}

    static Headlines of(Languages languages, String language) {
        Headlines headlines = new Headlines();
        languages.pack(language).ifPresent(headlines::load);
        return headlines;
    }

    private void load(LanguagePack pack) {
        for (List<String> row : pack.rows("headlines.tsv")) {
            templates.computeIfAbsent(row.get(0), concept -> new ArrayList<>()).add(row.get(1));
        }
        elisions.add(Typography.of(pack, "elisions.tsv"));
    }

    /**
     * The first template of the concept that has a place for each of {@code parts} and whose slots can be filled; none
     * rather than one that would leave out somebody without whom the event is another one.
     */
    Optional<String> of(String concept, Set<String> parts, Map<String, String> names) {
        return templates.getOrDefault(concept, List.of()).stream()
                .filter(template -> parts.stream().allMatch(part -> template.contains("{" + part + "}")))
                .map(template -> filled(template, names))
                .flatMap(Optional::stream)
                .findFirst()
                .map(this::elided);
    }

    private static Optional<String> filled(String template, Map<String, String> names) {
        Matcher optional = OPTIONAL.matcher(template);
        String whole = optional.replaceAll(
                part -> Matcher.quoteReplacement(slots(part.group(1), names).orElse("")));
        return slots(whole, names);
    }

    private static Optional<String> slots(String words, Map<String, String> names) {
        Matcher slot = SLOT.matcher(words);
        StringBuilder filled = new StringBuilder();
        while (slot.find()) {
            String name = names.get(slot.group(1));
            if (name == null) {
                return Optional.empty();
            }
            slot.appendReplacement(filled, Matcher.quoteReplacement(name));
        }
        return Optional.of(slot.appendTail(filled).toString());
    }

    private String elided(String words) {
        String joined = words;
        for (Typography elision : elisions) {
            joined = elision.set(joined);
        }
        return joined;
    }
}
