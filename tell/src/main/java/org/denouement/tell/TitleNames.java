package org.denouement.tell;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.denouement.model.language.LanguagePack;
import org.denouement.model.language.Languages;
import org.denouement.model.story.RoleName;

/**
 * Titles in the account's language: "chief executive" of an English source is « directrice générale » in a French account,
 * when the holder's first name is a woman's. Words in the account's language stay as they are, and so does a title of which
 * the language says nothing. From {@code roles/told.tsv} of the language.
 */
final class TitleNames {
    private static final String TOLD = "roles/told.tsv";
    private static final String FIRST_NAMES = "names/first-names.tsv";
    private static final String DEPUTY = "deputy-";

    private final Optional<LanguagePack> pack;
    private final String language;
    private final Map<String, List<String>> forms = new TreeMap<>();
    private final Map<String, Boolean> women = new TreeMap<>();

    private TitleNames(Optional<LanguagePack> pack, String language) {
        this.pack = pack;
        this.language = language;
    }

    static TitleNames of(Languages languages, String language) {
        TitleNames titles = new TitleNames(languages.pack(language), language);
        titles.pack.ifPresent(
                known -> known.rows(TOLD).forEach(row -> titles.forms.put(row.get(0), row.subList(1, row.size()))));
        return titles;
    }

    /** The title of a role as the account says it, by whose name that is. */
    RoleName of(RoleName title, Optional<String> holder) {
        if (title.language().equals(language)) {
            return title;
        }
        return told(title.concept(), holder)
                .map(words -> new RoleName(words, language, title.concept()))
                .orElse(title);
    }

    private Optional<String> told(String concept, Optional<String> holder) {
        int colon = concept.indexOf(':');
        if (forms.containsKey(concept)) {
            return form(concept, holder);
        }
        if (concept.startsWith(DEPUTY) && forms.containsKey(DEPUTY)) {
            return told(concept.substring(DEPUTY.length()), holder)
                    .flatMap(title -> form(DEPUTY, holder).map(deputy -> deputy.replace("{0}", title)));
        }
        return colon < 0
                ? Optional.empty()
                : form(concept.substring(0, colon), holder)
                        .flatMap(title -> form(concept.substring(colon), holder).map(field -> title + " " + field));
    }

    private Optional<String> form(String concept, Optional<String> holder) {
        List<String> known = forms.getOrDefault(concept, List.of());
        if (known.isEmpty()) {
            return Optional.empty();
        }
        boolean feminine = known.size() > 1 && holder.filter(this::isWoman).isPresent();
        return Optional.of(known.get(feminine ? 1 : 0));
    }

    /** By the first name; read when it is first asked for, as most accounts never do. */
    private boolean isWoman(String name) {
        if (women.isEmpty()) {
            pack.ifPresent(known -> known.multilingual()
                    .rows(FIRST_NAMES)
                    .forEach(row -> women.put(row.get(0), row.get(1).equals("f"))));
        }
        int end = name.indexOf(' ');
        String first = end < 0 ? name : name.substring(0, end);
        int hyphen = first.indexOf('-');
        return women.getOrDefault(first, hyphen > 0 && women.getOrDefault(first.substring(0, hyphen), false));
    }
}
