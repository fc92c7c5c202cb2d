package org.denouement.acquire.html;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.nodes.Element;

/** Counts the items of the lists of one page: their numbers and how deep they stand. Not thread-safe. */
final class Lists {
    private static final int DEEPEST = 40;

    private final Map<Element, Integer> counted = new IdentityHashMap<>();

    /** Of an item: {@code number} in an ordered list, {@code level} below the first, {@code part} of a definition. */
    Map<String, String> attributes(Element item, String tag) {
        if (tag.equals("dt")) {
            return Map.of("part", "term");
        }
        if (tag.equals("dd")) {
            return Map.of("part", "definition");
        }
        Element list = item.parent();
        if (!tag.equals("li") || list == null) {
            return Map.of();
        }
        Map<String, String> attributes = new TreeMap<>();
        if (list.normalName().equals("ol")) {
            int number = number(item.attr("value"), counted.getOrDefault(list, number(list.attr("start"), 1) - 1) + 1);
            counted.put(list, number);
            attributes.put("number", String.valueOf(number));
        }
        int level = level(list);
        if (level > 1) {
            attributes.put("level", String.valueOf(level));
        }
        return attributes;
    }

    private static int number(String written, int otherwise) {
        boolean plain =
                !written.isEmpty() && written.length() < 7 && written.chars().allMatch(Character::isDigit);
        return plain ? Integer.parseInt(written) : otherwise;
    }

    private static int level(Element list) {
        int level = 0;
        int steps = 0;
        for (Element at = list; at != null && steps < DEEPEST; at = at.parent()) {
            level += at.normalName().equals("ul") || at.normalName().equals("ol") ? 1 : 0;
            steps++;
        }
        return level;
    }
}
