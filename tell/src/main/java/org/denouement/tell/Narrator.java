package org.denouement.tell;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.denouement.model.language.Languages;
import org.denouement.model.story.Entity;
import org.denouement.model.story.Event;
import org.denouement.model.story.Part;
import org.denouement.model.story.Role;
import org.denouement.model.story.RoleName;
import org.denouement.model.story.Story;
import org.denouement.model.story.When;
import org.denouement.model.text.Reason;

/** Puts what was found into the words of the account's language: headlines, dates, reasons, names. */
public final class Narrator {
    /** Where words of the source are left out: shown in a quotation only. */
    private static final String GAP = " […] ";

    /** The reason of an event that took in what calls it off. */
    private static final String CALLED_OFF = "timeline.merge.called-off";

    private static final String NEGATED = "timeline.negated";

    private static final Set<String> CORE = Set.of("agent", "patient", "recipient");

    private final Messages messages;
    private final Headlines headlines;
    private final TitleNames titles;
    private final Dates dates;
    private final Map<String, Entity> cast;

    private Narrator(Messages messages, Headlines headlines, TitleNames titles, Map<String, Entity> cast) {
        this.messages = messages;
        this.headlines = headlines;
        this.titles = titles;
        this.dates = Dates.of(messages);
        this.cast = cast;
    }

    public static Narrator of(Languages languages, String language, Story story) {
        Map<String, Entity> cast = new TreeMap<>();
        story.cast().forEach(entity -> cast.put(entity.id(), entity));
        Messages messages = Messages.of(languages, language);
        return new Narrator(
                messages,
                Headlines.of(languages, messages.language()),
                TitleNames.of(languages, messages.language()),
                cast);
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

    /** A sentence about {@code count} things. */
    public String counted(String key, int count) {
        return messages.counted(key, count);
    }

    /** The name of a cast member; empty when nobody has that id. */
    public Optional<String> name(Optional<String> entity) {
        return entity.map(cast::get).map(Entity::name);
    }

    /** The title of a role in the account's language where that has it, else as the coverage words it. */
    public RoleName title(Role role) {
        return titles.of(role.title(), name(role.holder()));
    }

    /**
     * The words of an event's line: the coverage's own clause when it is in the account's language, with the names that
     * it leaves to its context; else the language's template for such an event; else the clause as it is.
     */
    public Headline headlineOf(Event event) {
        String language = event.telling().language();
        if (language.equals(messages.language())) {
            return new Headline(sentence(named(event).replace(GAP, " ")), language, false);
        }
        if (isNegated(event)) {
            return new Headline(event.telling().words(), language, false);
        }
        return headlines
                .of(event.what().concept(), partsOf(event), namesOf(event))
                .map(line -> new Headline(sentence(line), messages.language(), true))
                .orElseGet(() -> new Headline(event.telling().words(), language, false));
    }

    /** No template says that something was not done. */
    private static boolean isNegated(Event event) {
        return event.evidence().because().stream()
                .anyMatch(reason -> reason.key().equals(NEGATED));
    }

    private String named(Event event) {
        NamedClause clause = NamedClause.of(event, cast);
        String words = clause.bracketed(this::enumerated);
        return clause.before()
                .map(names -> messages.tell("headline.named", enumerated(names), words))
                .orElse(words);
    }

    /** One line for an event; a template says what the clause would: that it was only planned, offered, denied. */
    public String headline(Event event) {
        Headline headline = headlineOf(event);
        String status = "status." + statusOf(event);
        if (headline.template() && messages.has(status)) {
            return sentence(messages.tell(status, headline.words()));
        }
        return shown(headline);
    }

    /** What is claimed of an event, as the messages key it: a plan that a later article calls off was not denied. */
    public String statusOf(Event event) {
        boolean off = event.evidence().because().stream()
                .anyMatch(reason -> reason.key().equals(CALLED_OFF));
        return off ? "cancelled" : Words.lower(event.status());
    }

    /** The words of a headline, in quotation marks when they are in another language than the account. */
    public String shown(Headline headline) {
        return headline.language().equals(messages.language())
                ? headline.words()
                : messages.tell("quoted", headline.words());
    }

    /** Why it was then, in one sentence or several. */
    public String explained(When when) {
        return when.because().isEmpty()
                ? messages.tell("when." + Words.lower(when.basis()))
                : when.because().stream().map(this::told).collect(Collectors.joining(" "));
    }

    /** The names by part; only proper names: a common noun would need an article that we do not have. */
    private Map<String, String> namesOf(Event event) {
        Map<String, List<String>> names = new TreeMap<>();
        for (Part part : event.parts()) {
            name(part.entity())
                    .filter(name ->
                            Character.isUpperCase(name.codePointAt(0)) || Character.isDigit(name.codePointAt(0)))
                    .ifPresent(name -> names.computeIfAbsent(part.role(), role -> new ArrayList<>())
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

    /** The parts that a line must not lose; place, organisation and instrument only add to it. */
    private static Set<String> partsOf(Event event) {
        return event.parts().stream().map(Part::role).filter(CORE::contains).collect(Collectors.toSet());
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
