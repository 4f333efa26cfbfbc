package dk.rammevaerk.pages;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads days and hours as the browser's fields send them, and as people type them where there are no such fields. */
public final class Typed {
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern DANISH = Pattern.compile("(\\d{1,2})[-./ ]+(\\d{1,2})[-./ ]+(\\d{4})");
    private static final Pattern TIME = Pattern.compile("(\\d{1,2})[.:](\\d{2})(?:[.:]00)?|(\\d{1,2})");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+");
    private static final int EARLIEST = 2000;
    private static final int LATEST = 2100;

    private Typed() {}

    public static String text(Map<String, String> typed, String field) {
        return typed.getOrDefault(field, "").strip();
    }

    public static <E extends Enum<E>> E choice(Map<String, String> typed, String field, Class<E> type, E otherwise) {
        return EnumSet.allOf(type).stream()
                .filter(one -> one.name().equals(text(typed, field)))
                .findFirst()
                .orElse(otherwise);
    }

    /** {@code 2027-01-29}, {@code 29-01-2027}, {@code 29.1.2027}; empty when there is no such day or none near. */
    public static Optional<LocalDate> date(String text) {
        return date(text, EARLIEST);
    }

    /** @param earliest the first year that is no slip of the finger */
    public static Optional<LocalDate> date(String text, int earliest) {
        var iso = ISO.matcher(text.strip());
        if (iso.matches()) return date(iso.group(1), iso.group(2), iso.group(3), earliest);
        var danish = DANISH.matcher(text.strip());
        return danish.matches() ? date(danish.group(3), danish.group(2), danish.group(1), earliest) : Optional.empty();
    }

    private static Optional<LocalDate> date(String year, String month, String day, int earliest) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)))
                    .filter(date -> date.getYear() >= earliest && date.getYear() <= LATEST);
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** {@code 13:00}, {@code 13.00}, {@code 13}. */
    public static Optional<LocalTime> time(String text) {
        var time = TIME.matcher(text.strip());
        if (!time.matches()) return Optional.empty();
        try {
            return Optional.of(
                    time.group(3) == null
                            ? LocalTime.of(Integer.parseInt(time.group(1)), Integer.parseInt(time.group(2)))
                            : LocalTime.of(Integer.parseInt(time.group(3)), 0));
        } catch (DateTimeException noSuchHour) {
            return Optional.empty();
        }
    }

    /** Empty when it cannot be an address. */
    public static Optional<String> email(String text) {
        return Optional.of(text.strip()).filter(one -> EMAIL.matcher(one).matches());
    }

    /** Whole numbers only. */
    public static Optional<Integer> number(String text) {
        return text.matches("\\d{1,4}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }
}
