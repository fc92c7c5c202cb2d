package org.denouement.tell;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.denouement.model.language.Languages;
import org.denouement.model.story.Entity;
import org.denouement.model.story.Event;
import org.denouement.model.story.Part;
import org.denouement.model.story.Story;
import org.denouement.model.story.When;
import org.denouement.model.text.Reason;

/** Puts what was found into the words of the account's language: headlines, dates, reasons, names. */
public final class Narrator {
    private final Messages messages;
    private final Headlines headlines;
    private final Dates dates;
    private final Map<String, Entity> cast;

    private Narrator(Messages messages, Headlines headlines, Map<String, Entity> cast) {
        this.messages = messages;
        this.headlines = headlines;
        this.dates = Dates.of(messages);
        this.cast = cast;
    }

    public static Narrator of(Languages languages, String language, Story story) {
        Map<String, Entity> cast = new TreeMap<>();
        story.cast().forEach(entity -> cast.put(entity.id(), entity));
        Messages messages = Messages.of(languages, language);
        return new Narrator(messages, Headlines.of(languages, messages.language()), cast);
    }

    public Messages messages() {
        return messages;
    }

    public Dates dates() {
        return dates;
    }

    public String told(Reason reason) {
        return messages.tell(reason);
    }

    public String told(String key, Object... arguments) {
        return messages.tell(key, arguments);
    }

    /** The name of a cast member; empty when nobody has that id. */
    public Optional<String> name(Optional<String> entity) {
        return entity.map(cast::get).map(Entity::name);
    }

    /**
     * One line for an event: the coverage's own clause when it is in the account's language and names who takes part;
     * else the language's template for such an event; else the clause as it is, in its own language.
     */
    public String headline(Event event) {
        Map<String, String> names = namesOf(event);
        boolean sameLanguage = event.telling().language().equals(messages.language());
        if (sameLanguage && names.values().stream().allMatch(name -> mentions(event, name))) {
            return sentence(event.telling().words());
        }
        return headlines
                .of(event.what().concept(), names)
                .map(line -> messages.has("status." + Words.lower(event.status()))
                        ? messages.tell("status." + Words.lower(event.status()), line)
                        : line)
                .map(Narrator::sentence)
                .orElseGet(() -> sameLanguage
                        ? sentence(event.telling().words())
                        : messages.tell("quoted", event.telling().words()));
    }

    /** Why it was then, in one sentence or several. */
    public String explained(When when) {
        return when.because().isEmpty()
                ? messages.tell("when." + Words.lower(when.basis()))
                : when.because().stream().map(this::told).collect(Collectors.joining(" "));
    }

    private Map<String, String> namesOf(Event event) {
        Map<String, List<String>> names = new TreeMap<>();
        for (Part part : event.parts()) {
            name(part.entity()).ifPresent(name -> names.computeIfAbsent(part.role(), role -> new ArrayList<>())
                    .add(name));
        }
        Map<String, String> joined = new TreeMap<>();
        names.forEach((role, those) ->
                joined.put(role, enumerated(those.stream().distinct().toList())));
        return joined;
    }

    /** « A, B et C ». */
    private String enumerated(List<String> names) {
        int last = names.size() - 1;
        return last == 0
                ? names.get(0)
                : messages.tell("and", String.join(", ", names.subList(0, last)), names.get(last));
    }

    /** Whether the clause holds the last word of the name, as « Altman » for Sam Altman. */
    private static boolean mentions(Event event, String names) {
        for (String name : names.split(", ")) {
            String last = name.substring(name.lastIndexOf(' ') + 1);
            if (!event.telling().words().contains(last)) {
                return false;
            }
        }
        return true;
    }

    private static String sentence(String words) {
        String trimmed = words.strip();
        if (trimmed.isEmpty()) {
            return trimmed;
        }
        int first = trimmed.codePointAt(0);
        return new StringBuilder()
                .appendCodePoint(Character.toUpperCase(first))
                .append(trimmed, Character.charCount(first), trimmed.length())
                .toString();
    }
}
