package org.denouement.tell;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.Optional;
import org.denouement.model.reading.Basis;
import org.denouement.model.reading.Channel;
import org.denouement.model.reading.Quantity;
import org.denouement.model.reading.RoleStatus;
import org.denouement.model.reading.Status;
import org.denouement.model.story.Event;
import org.denouement.model.story.Evidence;
import org.denouement.model.story.Figure;
import org.denouement.model.story.OpenQuestion;
import org.denouement.model.story.Role;
import org.denouement.model.story.Statement;
import org.denouement.model.story.Telling;
import org.denouement.model.story.When;

/** The items of an account, each as one line in the account's language: what the text and the page both say. */
public final class Phrases {
    private static final String MARKS = "«»“”„\"";

    private final Narrator narrator;
    private final NumberFormat numbers;

    private Phrases(Narrator narrator) {
        this.narrator = narrator;
        this.numbers = NumberFormat.getInstance(
                Locale.forLanguageTag(narrator.messages().language()));
        numbers.setMaximumFractionDigits(6);
    }

    public static Phrases of(Narrator narrator) {
        return new Phrases(narrator);
    }

    /** The line, what it is when it is no plain fact, and how many independent origins report it when they are several. */
    public String event(Event event) {
        StringBuilder line = new StringBuilder(narrator.shown(narrator.headlineOf(event)));
        if (event.status() != Status.HAPPENED) {
            line.append(" (")
                    .append(narrator.told("page.status." + narrator.statusOf(event)))
                    .append(')');
        }
        if (event.origins().size() > 1) {
            line.append(' ')
                    .append(narrator.told("event.origins", event.origins().size()));
        }
        return line.toString();
    }

    /** "a source close to the board" says who it is as well as the article does; "she" and a lone surname do not. */
    public String speaker(Statement statement) {
        String phrase = statement.source().phrase();
        return narrator.name(statement.source().speaker())
                .orElseGet(() -> phrase.isEmpty()
                        ? narrator.told("quote.speaker.unknown")
                        : phrase.indexOf(' ') > 0 ? phrase : narrator.told("quote.speaker.unresolved", phrase));
    }

    /** The words in the marks of the account's language, and behind them the channel, the relay, the day, the family. */
    public String quote(Statement statement) {
        String words = statement.speech().content().replaceAll("\\s*\\n\\s*", " ");
        boolean verbatim = isVerbatim(statement);
        StringBuilder line = new StringBuilder(verbatim ? narrator.told("quoted", words) : words);
        if (statement.speech().denied()) {
            line.insert(0, narrator.told("quote.denied") + " ");
        }
        channel(statement.source().channel())
                .ifPresent(channel -> line.append(" — ").append(channel));
        narrator.name(statement.source().via())
                .ifPresent(via -> line.append(", ").append(narrator.told("quote.via", via)));
        if (!statement.source().addressee().isEmpty()) {
            line.append(", ")
                    .append(narrator.told("quote.addressee", statement.source().addressee()));
        }
        if (statement.when().basis() != Basis.UNDATED) {
            line.append(", ").append(narrator.dates().told(statement.when()));
        }
        String relation = "quote.relation." + statement.relation();
        if (narrator.messages().has(relation)) {
            line.append(' ').append(narrator.told(relation));
        }
        return line.toString();
    }

    /** Whether the words want quotation marks around them: not when they are told, or bring marks of their own. */
    public boolean isVerbatim(Statement statement) {
        return switch (statement.speech().manner()) {
            case DIRECT, BLOCK -> true;
            case INDIRECT -> false;
            case MIXED -> statement.speech().content().codePoints().noneMatch(c -> MARKS.indexOf(c) >= 0);
        };
    }

    public Optional<String> channel(Channel channel) {
        if (channel.kind().isEmpty()) {
            return Optional.empty();
        }
        String kind = narrator.told("channel." + channel.kind());
        return Optional.of(channel.platform().isEmpty() ? kind : narrator.told("channel.on", kind, channel.platform()));
    }

    /** « Lea Arden — PDG, OrvanAI (par intérim) : du … au … ». */
    public String role(Role role) {
        StringBuilder line =
                new StringBuilder(narrator.name(role.holder()).orElseGet(() -> narrator.told(nobody(role))));
        line.append(" — ").append(narrator.title(role).words());
        narrator.name(role.organisation())
                .ifPresent(organisation -> line.append(", ").append(organisation));
        line.append(" (")
                .append(narrator.told("role." + Words.lower(role.status())))
                .append(')');
        return line.append(interval(role)).toString();
    }

    private static String nobody(Role role) {
        return role.status() == RoleStatus.VACANT ? "role.empty" : "role.nobody";
    }

    private String interval(Role role) {
        String from = known(role.from().when());
        String to = known(role.to().when());
        if (from.isEmpty() && to.isEmpty()) {
            return "";
        }
        if (to.isEmpty()) {
            return narrator.told("role.from", from);
        }
        return from.isEmpty() ? narrator.told("role.to", to) : narrator.told("role.interval", from, to);
    }

    private String known(When when) {
        return when.range().isPresent() || when.offset().isPresent()
                ? narrator.dates().told(when)
                : "";
    }

    public String figure(Figure figure) {
        String quantity = quantity(figure.quantity());
        String counted = counted(figure);
        StringBuilder line = new StringBuilder(
                figure.quantity().unit().isEmpty()
                        ? quantity + " " + counted
                        : figure.concept().equals("money") ? quantity : narrator.told("figure.of", counted, quantity));
        if (figure.asOf().range().isPresent()) {
            line.append(", ").append(narrator.dates().told(figure.asOf()));
        }
        String relation = "figure." + relation(figure);
        if (narrator.messages().has(relation)) {
            line.append(' ')
                    .append(origins(figure)
                            .map(count -> narrator.told(relation + ".counted", count))
                            .orElseGet(() -> narrator.told(relation)));
        }
        return line.toString();
    }

    /** The figure's relation, where what agrees is one source with itself apart. */
    public static String relation(Figure figure) {
        boolean repeated = figure.evidence().because().stream()
                .anyMatch(reason -> reason.key().equals("figures.relation.repeated"));
        return repeated ? "repeated" : figure.relation();
    }

    /** How many independent origins agree on it, where that was counted. */
    private static Optional<String> origins(Figure figure) {
        return figure.evidence().because().stream()
                .filter(reason -> reason.key().equals("figures.relation.agrees"))
                .flatMap(reason -> reason.arguments().stream())
                .findFirst();
    }

    /** As told; in the account's own word where the sources use another language, or no noun at all. */
    private String counted(Figure figure) {
        boolean own = figure.counted().language().equals(narrator.messages().language());
        boolean number = isNumber(figure)
                || figure.evidence().anchors().stream()
                        .allMatch(anchor -> anchor.by().startsWith("figures.bare"));
        String key = "counted." + figure.concept();
        return own && !number || !narrator.messages().has(key)
                ? figure.counted().words() + (number ? "" : fate(figure))
                : narrator.told(key);
    }

    /** Whether no noun is counted, but by the number alone: "police said 14 were killed". */
    private static boolean isNumber(Figure figure) {
        return figure.evidence().anchors().stream()
                .anyMatch(anchor -> anchor.exact().equals(figure.counted().words()));
    }

    /** "3 people (died)": what the words counted leave to the verb. */
    private String fate(Figure figure) {
        String key = "fate." + figure.concept();
        boolean byVerb = figure.evidence().anchors().stream()
                .allMatch(anchor -> anchor.by().contains(".fate."));
        return byVerb && narrator.messages().has(key) ? " (" + narrator.told(key) + ")" : "";
    }

    /** « 31 millions d’euros », "at least 700", « environ 8 % ». */
    public String quantity(Quantity quantity) {
        String low =
                quantity.low().map(number -> amount(number, quantity.unit())).orElse("");
        String high =
                quantity.high().map(number -> amount(number, quantity.unit())).orElse("");
        if (quantity.low().equals(quantity.high())) {
            return quantity.approximate() ? narrator.told("quantity.about", low) : low;
        }
        if (high.isEmpty()) {
            return narrator.told("quantity.low", low);
        }
        return low.isEmpty() ? narrator.told("quantity.high", high) : narrator.told("quantity.range", low, high);
    }

    /** A number with its unit, large sums in millions or billions where the language says how. */
    private String amount(BigDecimal number, String unit) {
        if (unit.isEmpty()) {
            return numbers.format(number);
        }
        String key = "unit." + unit;
        for (Scale scale : Scale.values()) {
            boolean large = number.abs().compareTo(scale.size) >= 0;
            if (large && narrator.messages().has(key + scale.suffix)) {
                BigDecimal scaled = number.divide(scale.size);
                boolean one = scaled.abs().compareTo(BigDecimal.valueOf(2)) < 0
                        && narrator.messages().has(key + scale.suffix + ".one");
                return narrator.told(key + scale.suffix + (one ? ".one" : ""), numbers.format(scaled));
            }
        }
        return narrator.messages().has(key)
                ? narrator.told(key, numbers.format(number))
                : narrator.told("quantity.unit", numbers.format(number), unit);
    }

    private enum Scale {
        TRILLION("1000000000000", ".trillion"),
        BILLION("1000000000", ".billion"),
        MILLION("1000000", ".million");

        private final BigDecimal size;
        private final String suffix;

        Scale(String size, String suffix) {
            this.size = new BigDecimal(size);
            this.suffix = suffix;
        }
    }

    public String question(OpenQuestion question) {
        String asked = quoted(question.asked());
        return narrator.name(question.asker())
                .map(asker -> narrator.told("question.by", asked, asker))
                .orElse(asked);
    }

    /** Words of the coverage; in quotation marks when they are in another language than the account. */
    public String quoted(Telling telling) {
        return telling.language().equals(narrator.messages().language())
                ? telling.words()
                : narrator.told("quoted", telling.words());
    }

    /** The first words that a piece of evidence holds. */
    public String words(Evidence evidence) {
        return evidence.anchors().isEmpty()
                ? ""
                : evidence.anchors().get(0).exact().replaceAll("\\s+", " ").strip();
    }
}
