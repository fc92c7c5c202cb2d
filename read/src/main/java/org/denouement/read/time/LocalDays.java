package org.denouement.read.time;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.denouement.model.article.Dated;
import org.denouement.model.language.LanguagePack;

/**
 * The day of publication where an article was written: a moment that is given in UTC only, 2023-11-18T02:00Z, is still the
 * 17th for an outlet of New York. The zones of countries are in {@code mul/zones.tsv}.
 */
record LocalDays(Map<String, ZoneId> zones) {
    private static final String FILE = "zones.tsv";

    static LocalDays of(LanguagePack pack) {
        Map<String, ZoneId> zones = new TreeMap<>();
        for (List<String> row : pack.multilingual().rows(FILE)) {
            zones.put(row.get(0), ZoneId.of(row.get(1)));
        }
        return new LocalDays(zones);
    }

    LocalDate day(Dated published, Countries countries) {
        Optional<OffsetDateTime> moment =
                published.moment().filter(at -> at.getOffset().equals(ZoneOffset.UTC));
        return moment.flatMap(at -> countries
                        .ofPublisher()
                        .flatMap(country -> Optional.ofNullable(zones.get(country)))
                        .map(zone -> at.atZoneSameInstant(zone).toLocalDate()))
                .orElse(published.day());
    }
}
