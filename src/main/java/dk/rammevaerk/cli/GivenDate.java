package dk.rammevaerk.cli;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;

/** A date in a command, {@code 2022-06-30} or {@code 30-06-2022} as in the files. */
final class GivenDate {
    private static final DateTimeFormatter WRITTEN = new DateTimeFormatterBuilder()
            .appendOptional(DateTimeFormatter.ofPattern("uuuu-MM-dd"))
            .appendOptional(DateTimeFormatter.ofPattern("dd-MM-uuuu"))
            .toFormatter()
            .withResolverStyle(ResolverStyle.STRICT);

    private GivenDate() {}

    /** @throws java.time.DateTimeException when there is no such date */
    static LocalDate of(String written) {
        return LocalDate.parse(written, WRITTEN);
    }
}
