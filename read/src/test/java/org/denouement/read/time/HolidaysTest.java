package org.denouement.read.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class HolidaysTest {
    @Test
    void findsEaster() {
        assertThat(Holidays.easter(1999)).isEqualTo(LocalDate.of(1999, 4, 4));
        assertThat(Holidays.easter(2023)).isEqualTo(LocalDate.of(2023, 4, 9));
        assertThat(Holidays.easter(2024)).isEqualTo(LocalDate.of(2024, 3, 31));
    }

    @Test
    void countsFromEaster() {
        assertThat(Holidays.in("easter+49", 1999)).isEqualTo(LocalDate.of(1999, 5, 23));
    }

    @Test
    void findsTheFourthThursdayOfNovember() {
        assertThat(Holidays.in("11-thu-4", 2023)).isEqualTo(LocalDate.of(2023, 11, 23));
    }

    @Test
    void findsTheLastSundayOfAMonth() {
        assertThat(Holidays.in("5-sun--1", 2023)).isEqualTo(LocalDate.of(2023, 5, 28));
    }

    @Test
    void countsFromTheWeekdayOfAMonth() {
        assertThat(Holidays.in("11-mon-1+1", 2022)).isEqualTo(LocalDate.of(2022, 11, 8));
    }

    @Test
    void findsTheLastMondayBeforeADay() {
        assertThat(Holidays.in("5-25<mon", 2023)).isEqualTo(LocalDate.of(2023, 5, 22));
    }

    @Test
    void movesAWeekOnWhereTwoFallTogether() {
        assertThat(Holidays.in("5-sun--1!easter+49", 2023)).isEqualTo(LocalDate.of(2023, 6, 4));
        assertThat(Holidays.in("5-sun--1!easter+49", 2024)).isEqualTo(LocalDate.of(2024, 5, 26));
    }

    @Test
    void findsADayOfTheIslamicCalendar() {
        assertThat(Holidays.in("hijri-10-1", 2023)).isEqualTo(LocalDate.of(2023, 4, 21));
    }

    @Test
    void findsEasterOfTheJulianCalendar() {
        assertThat(Holidays.in("orthodox", 2024)).isEqualTo(LocalDate.of(2024, 5, 5));
        assertThat(Holidays.in("orthodox-2", 2023)).isEqualTo(LocalDate.of(2023, 4, 14));
    }

    @Test
    void findsTheLunarNewYearByItsTable() {
        assertThat(Holidays.in("lunar", 1985)).isEqualTo(LocalDate.of(1985, 2, 20));
        assertThat(Holidays.in("lunar", 2034)).isEqualTo(LocalDate.of(2034, 2, 19));
        assertThat(Holidays.in("lunar-1", 2020)).isEqualTo(LocalDate.of(2020, 1, 24));
        assertThatThrownBy(() -> Holidays.in("lunar", 1900)).isInstanceOf(java.time.DateTimeException.class);
    }

    @Test
    void refusesAnotherFormula() {
        assertThatThrownBy(() -> Holidays.in("someday", 2023)).isInstanceOf(IllegalArgumentException.class);
    }
}
