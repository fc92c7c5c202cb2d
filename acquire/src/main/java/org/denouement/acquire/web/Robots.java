package org.denouement.acquire.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;

/**
 * The rules of a {@code robots.txt} for us (RFC 9309): the longest matching rule decides, Allow wins a tie; {@code delay}
 * is what it asks for between two requests, in milliseconds.
 */
record Robots(List<Rule> rules, OptionalLong delay) {
    /** A path pattern, with {@code *} and a final {@code $}, and whether it is allowed. */
    record Rule(String pattern, boolean allow) {
        boolean matches(String path) {
            boolean anchored = pattern.endsWith("$");
            String[] parts = (anchored ? pattern.substring(0, pattern.length() - 1) : pattern).split("\\*", -1);
            if (!path.startsWith(parts[0])) {
                return false;
            }
            int at = parts[0].length();
            for (int i = 1; i < parts.length; i++) {
                boolean last = anchored && i == parts.length - 1;
                int found = last ? path.lastIndexOf(parts[i]) : path.indexOf(parts[i], at);
                if (found < at) {
                    return false;
                }
                at = found + parts[i].length();
            }
            return !anchored || at == path.length();
        }
    }

    static final Robots ALL_ALLOWED = new Robots(List.of(), OptionalLong.empty());
    static final Robots NONE_ALLOWED = new Robots(List.of(new Rule("/", false)), OptionalLong.empty());
    private static final int MOST_LINES = 10_000;

    Robots {
        rules = List.copyOf(rules);
    }

    /** The group of lines that names us counts, even when it forbids nothing; else the one for everybody. */
    static Robots parse(String text, String agent) {
        Group ours = new Group();
        Group everybodys = new Group();
        boolean toUs = false;
        boolean toAll = false;
        boolean inRules = true;
        for (String line : text.split("\\R", MOST_LINES)) {
            String rule = line.replaceFirst("#.*", "").strip();
            int colon = rule.indexOf(':');
            String field = colon < 0 ? "" : rule.substring(0, colon).strip().toLowerCase(Locale.ROOT);
            String value = colon < 0 ? "" : rule.substring(colon + 1).strip();
            if (field.equals("user-agent")) {
                toUs = (!inRules && toUs) || value.equalsIgnoreCase(agent);
                toAll = (!inRules && toAll) || value.equals("*");
                inRules = false;
                ours.named |= toUs;
            } else if (field.equals("allow") || field.equals("disallow") || field.equals("crawl-delay")) {
                inRules = true;
                (toUs ? ours : toAll ? everybodys : new Group()).take(field, value);
            }
        }
        return (ours.named ? ours : everybodys).robots();
    }

    /** The lines for one agent, as they are gathered. */
    private static final class Group {
        private final List<Rule> rules = new ArrayList<>();
        private OptionalLong delay = OptionalLong.empty();
        private boolean named;

        void take(String field, String value) {
            if (!field.equals("crawl-delay")) {
                // An empty path forbids nothing.
                if (!value.isEmpty()) {
                    rules.add(new Rule(value, field.equals("allow")));
                }
            } else if (value.matches("\\d{1,6}(?:\\.\\d{1,3})?")) {
                delay = OptionalLong.of(Math.round(Double.parseDouble(value) * 1000));
            }
        }

        Robots robots() {
            return new Robots(rules, delay);
        }
    }

    boolean allows(String path) {
        Rule longest = new Rule("", true);
        for (Rule rule : rules) {
            boolean longer = rule.pattern.length() > longest.pattern.length()
                    || rule.pattern.length() == longest.pattern.length() && rule.allow;
            if (longer && rule.matches(path)) {
                longest = rule;
            }
        }
        return longest.allow;
    }
}
