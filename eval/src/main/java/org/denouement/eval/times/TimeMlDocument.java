package org.denouement.eval.times;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import org.denouement.model.reading.Timex;
import org.denouement.model.text.Span;
import org.jsoup.parser.Parser;

/**
 * A TimeML file: its name, the value of its document creation time, the plain text of its {@code TEXT} element (of the
 * whole file when it has none), and the TIMEX3 with words in it. {@code XML} is not parsed as a tree: some files of the
 * corpora are not well-formed.
 */
record TimeMlDocument(String name, String created, String text, List<GoldTimex> times) {
    TimeMlDocument {
        times = List.copyOf(times);
    }

    static TimeMlDocument parse(String name, String xml) {
        return new Reading(name, xml).document();
    }

    /** The text with these times in it, as TimeML. */
    String write(List<Timex> found) {
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<TimeML>\n<DOCID>")
                .append(escape(name))
                .append("</DOCID>\n<DCT><TIMEX3 tid=\"t0\" type=\"DATE\" value=\"")
                .append(escape(created))
                .append("\" functionInDocument=\"CREATION_TIME\">")
                .append(escape(created))
                .append("</TIMEX3></DCT>\n<TEXT>");
        int at = 0;
        int number = 1;
        for (Timex timex : found) {
            xml.append(escape(text.substring(at, timex.span().start())));
            xml.append(tag(timex, number++))
                    .append(escape(timex.span().in(text)))
                    .append("</TIMEX3>");
            at = timex.span().end();
        }
        return xml.append(escape(text.substring(at)))
                .append("</TEXT>\n</TimeML>\n")
                .toString();
    }

    private static String tag(Timex timex, int number) {
        String mod =
                timex.value().mod().isEmpty() ? "" : " mod=\"" + timex.value().mod() + "\"";
        return "<TIMEX3 tid=\"t" + number + "\" type=\"" + timex.value().type() + "\" value=\""
                + escape(timex.value().value()) + "\"" + mod + ">";
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /** One pass over a file. */
    private static final class Reading {
        private final String name;
        private final String xml;
        private final StringBuilder text = new StringBuilder();
        private final List<GoldTimex> times = new ArrayList<>();
        private String created = "";
        private Optional<TreeMap<String, String>> open = Optional.empty();
        private int openedAt;

        Reading(String name, String xml) {
            this.name = name;
            this.xml = xml;
        }

        TimeMlDocument document() {
            int begins = xml.indexOf("<TEXT>");
            boolean inText = begins < 0;
            int at = 0;
            while (at < xml.length()) {
                int tag = xml.indexOf('<', at);
                int end = tag < 0 ? xml.length() : tag;
                if (inText) {
                    text.append(Parser.unescapeEntities(xml.substring(at, end), false));
                }
                if (tag < 0) {
                    break;
                }
                int close = endOfTag(tag);
                String inside = xml.substring(tag + 1, Math.max(tag + 1, close - 1));
                inText = inside.equals("TEXT") || (inText && !inside.equals("/TEXT"));
                tag(inside, inText);
                at = close;
            }
            return new TimeMlDocument(name, created, text.toString(), times);
        }

        private int endOfTag(int tag) {
            String mark = xml.startsWith("<!--", tag) ? "-->" : ">";
            int close = xml.indexOf(mark, tag);
            return close < 0 ? xml.length() : close + mark.length();
        }

        private void tag(String inside, boolean inText) {
            if (inside.startsWith("TIMEX3")) {
                TreeMap<String, String> attributes = attributes(inside);
                if (attributes.getOrDefault("functionInDocument", "").equals("CREATION_TIME") && created.isEmpty()) {
                    created = attributes.getOrDefault("value", "");
                }
                if (inText && !inside.endsWith("/")) {
                    open = Optional.of(attributes);
                    openedAt = text.length();
                }
            } else if (inside.equals("/TIMEX3") && open.isPresent() && inText) {
                Span span = Span.of(openedAt, text.length()).trim(text.toString());
                TreeMap<String, String> attributes = open.get();
                if (!span.isEmpty()) {
                    times.add(new GoldTimex(
                            span,
                            attributes.getOrDefault("type", "").toUpperCase(Locale.ROOT),
                            attributes.getOrDefault("value", "")));
                }
                open = Optional.empty();
            }
        }

        private static TreeMap<String, String> attributes(String tag) {
            TreeMap<String, String> attributes = new TreeMap<>();
            int at = tag.indexOf(' ');
            while (at >= 0 && at < tag.length()) {
                int equals = tag.indexOf('=', at);
                if (equals < 0 || equals + 1 >= tag.length()) {
                    break;
                }
                char quote = tag.charAt(equals + 1);
                int end = tag.indexOf(quote, equals + 2);
                if (end < 0) {
                    break;
                }
                attributes.put(
                        tag.substring(at, equals).strip(),
                        Parser.unescapeEntities(tag.substring(equals + 2, end), true));
                at = end + 1;
            }
            return attributes;
        }
    }
}
