package org.denouement.acquire.words;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.denouement.model.article.Dated;
import org.denouement.model.text.Reason;

/** A machine-written time ({@code 2023-11-22T09:14:00+0100}, {@code Wed, 22 Nov 2023 09:14:00 GMT}), as far as told. */
public record Stamp(LocalDate day, Optional<OffsetDateTime> moment) {
    private static final Pattern ISO = Pattern.compile(
            "((?:19|20)\\d\\d)-?(\\d\\d)-?(\\d\\d)(?:[T\\s_]{1,2}(\\d\\d?):?(\\d\\d)(?::?(\\d\\d)(?:[.,]\\d{1,9})?)?\\s?(Z|UTC|GMT|[+-]\\d\\d:?(?:\\d\\d)?)?)?(?!\\d)");
    private static final Pattern RFC = Pattern.compile(
            "(?<!\\d)(\\d{1,2})[ -](\\p{L}{3})\\p{L}{0,6}[ -]((?:19|20)?\\d\\d)(?: (\\d\\d?):(\\d\\d)(?::(\\d\\d))?\\s?([+-]\\d{4}|[A-Z]{1,4})?)?");
    private static final Pattern EPOCH = Pattern.compile("\\d{10}(?:\\d{3})?");
    /** RFC 5322, section 4.3: the zones of old that have a meaning. */
    private static final String OLD_ZONES = "EST-0500 EDT-0400 CST-0600 CDT-0500 MST-0700 MDT-0600 PST-0800 PDT-0700";

    private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";

    public static Optional<Stamp> parse(String text) {
        String value = text.strip();
        if (value.isEmpty() || value.length() > 100) {
            return Optional.empty();
        }
        if (EPOCH.matcher(value).matches()) {
            long seconds = Long.parseLong(value.substring(0, 10));
            return Optional.of(of(Instant.ofEpochSecond(seconds).atOffset(ZoneOffset.UTC)));
        }
        try {
            Matcher iso = ISO.matcher(value);
            if (iso.find() && iso.start() <= 5) {
                return Optional.of(iso(iso));
            }
            Matcher rfc = RFC.matcher(value);
            return rfc.find() && rfc.start() <= 12 ? rfc(rfc) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    public static Stamp of(OffsetDateTime moment) {
        return new Stamp(moment.toLocalDate(), Optional.of(moment));
    }

    public Dated dated(Reason basis) {
        return new Dated(day, moment, basis);
    }

    private static Stamp iso(Matcher m) {
        LocalDate day =
                LocalDate.of(Integer.parseInt(m.group(1)), Integer.parseInt(m.group(2)), Integer.parseInt(m.group(3)));
        return stamp(day, m);
    }

    private static Optional<Stamp> rfc(Matcher m) {
        int month = MONTHS.indexOf(m.group(2).toLowerCase(java.util.Locale.ROOT));
        if (month < 0 || month % 3 != 0) {
            return Optional.empty();
        }
        int year = Integer.parseInt(m.group(3));
        LocalDate day = LocalDate.of(year < 100 ? 2000 + year : year, month / 3 + 1, Integer.parseInt(m.group(1)));
        return Optional.of(stamp(day, m));
    }

    /** Both patterns have hour, minute, second and zone as their groups 4 to 7. */
    private static Stamp stamp(LocalDate day, Matcher m) {
        if (m.group(4) == null || m.group(7) == null) {
            return new Stamp(day, Optional.empty());
        }
        int second = m.group(6) == null ? 0 : Math.min(59, Integer.parseInt(m.group(6)));
        LocalTime time = LocalTime.of(Integer.parseInt(m.group(4)) % 24, Integer.parseInt(m.group(5)), second);
        return zone(m.group(7))
                .map(zone -> new Stamp(day, Optional.of(OffsetDateTime.of(day, time, zone))))
                .orElseGet(() -> new Stamp(day, Optional.empty()));
    }

    private static Optional<ZoneOffset> zone(String zone) {
        if (zone.equals("Z") || zone.equals("UTC") || zone.equals("GMT") || zone.equals("UT")) {
            return Optional.of(ZoneOffset.UTC);
        }
        if (zone.startsWith("+") || zone.startsWith("-")) {
            return Optional.of(ZoneOffset.of(zone.length() == 3 ? zone + "00" : zone));
        }
        int old = OLD_ZONES.indexOf(zone);
        return zone.length() == 3 && old >= 0
                ? Optional.of(ZoneOffset.of(OLD_ZONES.substring(old + 3, old + 8)))
                : Optional.empty();
    }
}
