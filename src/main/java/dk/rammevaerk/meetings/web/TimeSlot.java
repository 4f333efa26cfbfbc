package dk.rammevaerk.meetings.web;

import java.time.Duration;
import java.time.LocalTime;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The time of an item as it is written: {@code 8.35-8.55}, {@code 20 min}. */
final class TimeSlot {
    private static final Pattern FROM_TO =
            Pattern.compile("\\s*(?:kl\\.?\\s*)?(\\d{1,2})[.:](\\d{2})\\s*[-–]\\s*(\\d{1,2})[.:](\\d{2})\\s*");
    private static final Pattern LONG = Pattern.compile("\\s*(\\d{1,3})\\s*min\\w*\\.?\\s*");

    private TimeSlot() {}

    /** How long it is, in minutes; 0 when that is not known. */
    static int minutes(@Nullable String written) {
        if (written == null) return 0;
        var plain = LONG.matcher(written);
        if (plain.matches()) return Integer.parseInt(plain.group(1));
        var slot = FROM_TO.matcher(written);
        if (!slot.matches()) return 0;
        int[] part = new int[4];
        for (int i = 0; i < 4; i++) part[i] = Integer.parseInt(slot.group(i + 1));
        if (part[0] > 23 || part[2] > 23 || part[1] > 59 || part[3] > 59) return 0;
        var length = Duration.between(LocalTime.of(part[0], part[1]), LocalTime.of(part[2], part[3]));
        return length.isNegative() ? 0 : (int) length.toMinutes();
    }
}
