package org.denouement.acquire.intake;

import java.util.HashMap;
import java.util.Map;

/** Tells the articles of one capture apart where their own marks do not: the second {@code "a"} is {@code "a#2"}. */
public final class Places {
    private final Map<String, Integer> given = new HashMap<>();

    public String unique(String place) {
        int times = given.merge(place, 1, Integer::sum);
        return times == 1 && !place.isEmpty() ? place : place + "#" + times;
    }
}
