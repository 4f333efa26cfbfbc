package dk.rammevaerk.documents.table;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** Dates as files write them: {@code 2026-05-18} or {@code 18-05-2026}, and nothing else, from 1900 on. */
final class WrittenDate {
    static final int LENGTH = 10;

    /** An earlier year lacks a digit or has one wrong. */
    private static final int FIRST_YEAR = 1900;

    private WrittenDate() {}

    /** Null when the letters are no date. */
    static @Nullable LocalDate of(char[] letters, int from, int until) {
        if (until - from != LENGTH) return null;
        boolean isYearFirst = letters[from + 4] == '-' && letters[from + 7] == '-';
        if (!isYearFirst && (letters[from + 2] != '-' || letters[from + 5] != '-')) return null;
        int year = number(letters, isYearFirst ? from : from + 6, 4);
        int month = number(letters, isYearFirst ? from + 5 : from + 3, 2);
        int day = number(letters, isYearFirst ? from + 8 : from, 2);
        boolean isDay = year >= FIRST_YEAR && month >= 1 && month <= 12 && day >= 1 && day <= lengthOf(year, month);
        return isDay ? LocalDate.of(year, month, day) : null;
    }

    private static int lengthOf(int year, int month) {
        return month == 2
                ? YearMonth.of(year, month).lengthOfMonth()
                : month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
    }

    /** Negative when the letters are not all digits. */
    static int number(char[] letters, int from, int length) {
        int number = 0;
        for (int i = from; i < from + length; i++) {
            int digit = letters[i] - '0';
            if (digit < 0 || digit > 9) return -1;
            number = 10 * number + digit;
        }
        return number;
    }
}
