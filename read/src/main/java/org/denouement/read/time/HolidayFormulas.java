package org.denouement.read.time;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The value of a holiday in the lexicon: one formula, or one for each country that keeps it on a day of its own,
 * {@code US=11-thu-4;CA=10-mon-2}. A formula without a country in front holds for all others.
 */
record HolidayFormulas(Map<String, String> byCountry) {
    static HolidayFormulas parse(String value) {
        Map<String, String> byCountry = new LinkedHashMap<>();
        for (String part : value.split(";")) {
            int equals = part.indexOf('=');
            if (equals < 0) {
                byCountry.put("", part);
            } else {
                for (String country : part.substring(0, equals).split(",")) {
                    byCountry.put(country, part.substring(equals + 1));
                }
            }
        }
        return new HolidayFormulas(byCountry);
    }

    /** The formula that holds at this place; empty when countries differ and nothing tells which is meant. */
    Optional<String> at(Match match, Countries countries) {
        if (byCountry.values().stream().distinct().count() == 1) {
            return byCountry.values().stream().findFirst();
        }
        Map<String, String> named = new LinkedHashMap<>(byCountry);
        named.remove("");
        return countries
                .meantAt(match, named.keySet())
                .map(named::get)
                .or(() -> Optional.ofNullable(byCountry.get("")));
    }
}
