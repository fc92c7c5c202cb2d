package org.denouement.tell;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** One item of an account with the chain that leads to it: words → rule → date it counts from → each merge. */
public final class Explanation {
    private static final List<String> SECTIONS =
            List.of("timeline", "roles", "quotes", "figures", "disputes", "questions", "cast");
    private static final List<String> LABELS =
            List.of("headline", "name", "content", "question", "what", "title", "counted");

    private final ObjectNode account;
    private final ObjectNode item;
    private final Messages messages;

    private Explanation(ObjectNode account, ObjectNode item, Messages messages) {
        this.account = account;
        this.item = item;
        this.messages = messages;
    }

    /** The items whose id begins with {@code wanted}; when there is none, those whose label holds it. */
    public static List<Explanation> of(ObjectNode account, String wanted, Messages messages) {
        List<Explanation> byId = new ArrayList<>();
        List<Explanation> byLabel = new ArrayList<>();
        String words = wanted.toLowerCase(Locale.ROOT);
        for (String section : SECTIONS) {
            for (JsonNode node : account.path(section)) {
                if (node instanceof ObjectNode item) {
                    Explanation explanation = new Explanation(account, item, messages);
                    if (item.path("id").asString("").startsWith(wanted)) {
                        byId.add(explanation);
                    } else if (label(item).toLowerCase(Locale.ROOT).contains(words)) {
                        byLabel.add(explanation);
                    }
                }
            }
        }
        return byId.isEmpty() ? byLabel : byId;
    }

    public ObjectNode item() {
        return item;
    }

    public String text() {
        StringBuilder text = new StringBuilder();
        text.append(item.path("id").asString(""))
                .append("  ")
                .append(label(item))
                .append('\n');
        words(text);
        dates(text);
        reasons(text);
        aliases(text);
        versions(text);
        return text.append('\n').toString();
    }

    private void words(StringBuilder text) {
        Map<String, String> titles = new TreeMap<>();
        for (JsonNode source : account.path("sources")) {
            titles.put(source.path("id").asString(""), nameOf(source));
        }
        section(
                text,
                "why.words",
                item.path("anchors"),
                anchor -> messages.tell(
                        "why.anchor",
                        anchor.path("exact").asString("").replaceAll("\\s+", " "),
                        titles.getOrDefault(anchor.path("source").asString(""), "?"),
                        anchor.path("start").asInt(),
                        anchor.path("end").asInt(),
                        anchor.path("by").asString("")));
    }

    private void dates(StringBuilder text) {
        for (String field : List.of("when", "asOf")) {
            date(text, field, item.path(field));
        }
        for (String bound : List.of("from", "to")) {
            date(text, bound, item.path("bounds").path(bound).path("when"));
        }
    }

    private void date(StringBuilder text, String field, JsonNode when) {
        if (when.isObject()) {
            text.append("  ").append(messages.tell("why." + field)).append(' ');
            text.append(when.path("edtf").asString("—")).append(" (");
            text.append(messages.tell("basis." + when.path("basis").asString("")))
                    .append("). ");
            text.append(when.path("explained").asString("")).append('\n');
        }
    }

    private void reasons(StringBuilder text) {
        section(text, "why.reasons", item.path("because"), reason -> reason.asString(""));
        if (!item.path("reason").asString("").isEmpty()) {
            text.append("    ").append(item.path("reason").asString("")).append('\n');
        }
    }

    private void aliases(StringBuilder text) {
        section(
                text,
                "why.aliases",
                item.path("aliases"),
                alias -> messages.tell(
                        "why.alias",
                        alias.path("name").asString(""),
                        alias.path("reason").asString(""),
                        alias.path("confidence").asString("")));
    }

    private void versions(StringBuilder text) {
        section(text, "why.versions", item.path("versions"), version -> version.path("told")
                .asString(""));
    }

    private void section(StringBuilder text, String heading, JsonNode array, Function<JsonNode, String> line) {
        if (!array.isEmpty()) {
            text.append("  ").append(messages.tell(heading)).append('\n');
            array.forEach(node -> text.append("    ").append(line.apply(node)).append('\n'));
        }
    }

    private static String nameOf(JsonNode source) {
        String outlet = source.path("outlet").asString("");
        String title = source.path("title").asString("");
        return outlet.isEmpty() ? title : outlet + ", " + title;
    }

    private static String label(JsonNode item) {
        for (String field : LABELS) {
            String label = item.path(field).asString("");
            if (!label.isEmpty()) {
                return label;
            }
        }
        return "";
    }
}
