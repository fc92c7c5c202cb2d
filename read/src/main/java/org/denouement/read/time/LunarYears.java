package org.denouement.read.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.denouement.model.language.DataRows;

/** The first days of the Chinese calendar's years, by a table: 10 February in 2024. */
final class LunarYears {
    private static final Map<Integer, List<String>> DECADES = load();

    private LunarYears() {}

    /** @throws DateTimeException when the table does not reach to the year */
    static LocalDate first(int year) {
        List<String> decade = DECADES.getOrDefault(Math.floorDiv(year, 10) * 10, List.of());
        if (decade.isEmpty()) {
            throw new DateTimeException("no lunar new year known in " + year);
        }
        return MonthDay.parse("--" + decade.get(Math.floorMod(year, 10))).atYear(year);
    }

    private static Map<Integer, List<String>> load() {
        Map<Integer, List<String>> decades = new TreeMap<>();
        DataRows.beside(LunarYears.class, "lunar-new-years.tsv")
                .forEach(row -> decades.put(
                        Integer.valueOf(row.get(0)), List.of(row.get(1).split(" "))));
        return decades;
    }
}
