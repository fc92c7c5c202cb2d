package org.denouement.acquire.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The rules of a {@code robots.txt} for us (RFC 9309): the longest matching rule decides, Allow wins a tie. */
record Robots(List<Rule> rules) {
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

    static final Robots ALL_ALLOWED = new Robots(List.of());
    private static final int MOST_LINES = 10_000;

    Robots {
        rules = List.copyOf(rules);
    }

    static Robots parse(String text, String agent) {
        List<Rule> ours = new ArrayList<>();
        List<Rule> everybodys = new ArrayList<>();
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
            } else if ((field.equals("allow") || field.equals("disallow")) && !value.isEmpty()) {
                inRules = true;
                (toUs ? ours : toAll ? everybodys : new ArrayList<Rule>()).add(new Rule(value, field.equals("allow")));
            }
        }
        return new Robots(ours.isEmpty() ? everybodys : ours);
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
