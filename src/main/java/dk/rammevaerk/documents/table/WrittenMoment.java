package dk.rammevaerk.documents.table;

import dk.rammevaerk.kernel.Moment;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * A moment as files write it: a date, {@code T} or one space, {@code 01:30} or {@code 01:30:00}, and perhaps an offset,
 * {@code Z}, {@code +01:00} or {@code +0100}.
 *
 * @param moment null when the clock never shows it
 */
record WrittenMoment(@Nullable Moment moment) {
    private static final int TIME = WrittenDate.LENGTH + 1;
    private static final int MOST_HOURS_OF_OFFSET = 18;

    /**
     * Null when the letters are no moment.
     *
     * @param isDay whether a date alone means its midnight
     */
    static @Nullable WrittenMoment of(char[] letters, int from, int until, boolean isDay) {
        if (until - from < WrittenDate.LENGTH) return null;
        var date = WrittenDate.of(letters, from, from + WrittenDate.LENGTH);
        if (date == null) return null;
        if (isDay) return new WrittenMoment(Moment.of(date.atStartOfDay()).orElse(null));
        return of(date, letters, from + TIME, until);
    }

    private static @Nullable WrittenMoment of(LocalDate date, char[] letters, int from, int until) {
        if (until - from < 5 || (letters[from - 1] != 'T' && letters[from - 1] != ' ')) return null;
        boolean hasSeconds = until - from >= 8 && letters[from + 5] == ':';
        int hour = WrittenDate.number(letters, from, 2);
        int minute = WrittenDate.number(letters, from + 3, 2);
        int second = hasSeconds ? WrittenDate.number(letters, from + 6, 2) : 0;
        boolean isTime = letters[from + 2] == ':' && isUpTo(23, hour) && isUpTo(59, minute) && isUpTo(59, second);
        if (!isTime) return null;
        var shown = date.atTime(hour, minute, second);
        int end = from + (hasSeconds ? 8 : 5);
        if (end == until) return new WrittenMoment(Moment.of(shown).orElse(null));
        var offset = offset(letters, end, until);
        return offset == null ? null : new WrittenMoment(Moment.of(shown.atOffset(offset)));
    }

    private static @Nullable ZoneOffset offset(char[] letters, int from, int until) {
        if (until - from == 1 && letters[from] == 'Z') return ZoneOffset.UTC;
        boolean isParted = until - from == 6 && letters[from + 3] == ':';
        if (!isParted && until - from != 5) return null;
        int hours = WrittenDate.number(letters, from + 1, 2);
        int minutes = WrittenDate.number(letters, until - 2, 2);
        boolean isOffset = (letters[from] == '+' || letters[from] == '-')
                && isUpTo(MOST_HOURS_OF_OFFSET - 1, hours)
                && isUpTo(59, minutes);
        if (!isOffset) return null;
        int seconds = (hours * 60 + minutes) * 60;
        return ZoneOffset.ofTotalSeconds(letters[from] == '-' ? -seconds : seconds);
    }

    private static boolean isUpTo(int most, int number) {
        return number >= 0 && number <= most;
    }
}
