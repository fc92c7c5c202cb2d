package org.denouement.tell.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * An element of the page under construction: {@code Element.of("p").set("lang", "fr").text("1 < 2")} writes
 * {@code <p lang="fr">1 &lt; 2</p>}. Whatever goes in as text or value is escaped; there is no way around it but
 * {@link #style} and {@link #script}, which take our own files.
 */
final class Element implements Node {
    private static final Set<String> VOID = Set.of("meta", "input", "br", "hr");

    /** A new line after these keeps the file legible and its differences small; it shows nowhere. */
    private static final Set<String> BLOCKS = Set.of(
            "meta",
            "title",
            "style",
            "script",
            "section",
            "header",
            "footer",
            "article",
            "li",
            "ol",
            "ul",
            "tr",
            "p",
            "h1",
            "h2",
            "h3",
            "div",
            "details",
            "blockquote",
            "g",
            "svg",
            "main",
            "aside",
            "nav",
            "figure",
            "dl");

    private final String tag;
    private final Map<String, String> attributes = new TreeMap<>();
    private final List<Node> children = new ArrayList<>();

    private Element(String tag) {
        this.tag = tag;
    }

    static Element of(String tag) {
        return new Element(tag);
    }

    static Element of(String tag, String cssClass) {
        return new Element(tag).set("class", cssClass);
    }

    /** A style sheet of ours, unescaped as HTML wants it. */
    static Element style(String css) {
        return raw("style", css);
    }

    /** A script of ours, unescaped as HTML wants it. */
    static Element script(String script) {
        return raw("script", script);
    }

    private static Element raw(String tag, String content) {
        if (content.contains("</")) {
            throw new IllegalArgumentException("a " + tag + " must not hold a closing tag");
        }
        return new Element(tag).add(html -> html.append(content));
    }

    Element set(String attribute, String value) {
        attributes.put(attribute, value);
        return this;
    }

    /** Sets the attribute when there is a value. */
    Element set(String attribute, Optional<String> value) {
        value.ifPresent(present -> attributes.put(attribute, present));
        return this;
    }

    Element set(String attribute, int value) {
        return set(attribute, String.valueOf(value));
    }

    /** Sets an attribute that needs no value. */
    Element flag(String attribute) {
        return set(attribute, "");
    }

    Element text(String text) {
        children.add(html -> Escapes.text(text, html));
        return this;
    }

    Element add(Node child) {
        children.add(child);
        return this;
    }

    Element add(Optional<? extends Node> child) {
        child.ifPresent(children::add);
        return this;
    }

    Element addAll(List<? extends Node> more) {
        children.addAll(more);
        return this;
    }

    boolean isEmpty() {
        return children.isEmpty();
    }

    @Override
    public void writeTo(StringBuilder html) {
        html.append('<').append(tag);
        attributes.forEach((name, value) -> {
            html.append(' ').append(name).append("=\"");
            Escapes.attribute(value, html);
            html.append('"');
        });
        html.append('>');
        if (!VOID.contains(tag)) {
            children.forEach(child -> child.writeTo(html));
            html.append("</").append(tag).append('>');
        }
        if (BLOCKS.contains(tag)) {
            html.append('\n');
        }
    }
}
