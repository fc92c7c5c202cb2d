package org.denouement.tell.page;

import java.util.Locale;

/** The few shapes that our drawings are made of; how they look is in the style sheet. */
final class Svg {
    private Svg() {}

    static Element chart(String cssClass, int width) {
        return Element.of("svg", "chart " + cssClass).set("width", width);
    }

    static Element text(double x, double y, String cssClass, String words) {
        return Element.of("text", cssClass)
                .set("x", number(x))
                .set("y", number(y))
                .text(words);
    }

    static Element line(double x1, double y1, double x2, double y2, String cssClass) {
        return Element.of("line", cssClass)
                .set("x1", number(x1))
                .set("y1", number(y1))
                .set("x2", number(x2))
                .set("y2", number(y2));
    }

    static Element bar(double x, double y, double width, double height, String cssClass) {
        return Element.of("rect", cssClass)
                .set("x", number(x))
                .set("y", number(y))
                .set("width", number(width))
                .set("height", number(height));
    }

    static Element path(String cssClass, String path) {
        return Element.of("path", cssClass).set("d", path);
    }

    static Element circle(double x, double y, double radius, String cssClass) {
        return Element.of("circle", cssClass)
                .set("cx", number(x))
                .set("cy", number(y))
                .set("r", number(radius));
    }

    /** What bars are filled with: a rising and a falling fade, and hatching for an interim. */
    static Element fades() {
        return Element.of("defs")
                .add(fade("fade-in", "0", "1"))
                .add(fade("fade-out", "1", "0"))
                .add(Element.of("pattern")
                        .set("id", "hatched")
                        .set("width", 6)
                        .set("height", 6)
                        .set("patternUnits", "userSpaceOnUse")
                        .set("patternTransform", "rotate(45)")
                        .add(bar(0, 0, 6, 6, "hatch-ground"))
                        .add(bar(0, 0, 2.6, 6, "hatch")));
    }

    private static Element fade(String id, String from, String to) {
        return Element.of("linearGradient")
                .set("id", id)
                .add(Element.of("stop")
                        .set("offset", "0")
                        .set("stop-opacity", from)
                        .set("class", "fade"))
                .add(Element.of("stop")
                        .set("offset", "1")
                        .set("stop-opacity", to)
                        .set("class", "fade"));
    }

    /** At most one decimal, with a point, in every locale. */
    static String number(double value) {
        String fixed = String.format(Locale.ROOT, "%.1f", value);
        return fixed.endsWith(".0") ? fixed.substring(0, fixed.length() - 2) : fixed;
    }
}
