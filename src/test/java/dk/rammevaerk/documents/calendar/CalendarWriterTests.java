package dk.rammevaerk.documents.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.validate.ValidationException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What we write, read by a library that had no part in writing it. */
class CalendarWriterTests {
    private static final Instant STAMP = Instant.parse("2026-04-30T07:15:00Z");

    @ParameterizedTest(name = "{0} {1} is {3}")
    @CsvSource({
        "2026-05-18, 13:00, 15:00, 2026-05-18T11:00:00Z, 2026-05-18T13:00:00Z",
        "2026-02-27, 10:00, 12:00, 2026-02-27T09:00:00Z, 2026-02-27T11:00:00Z",
        "2026-03-29, 10:00, 12:00, 2026-03-29T08:00:00Z, 2026-03-29T10:00:00Z",
        "2026-10-25, 10:00, 12:00, 2026-10-25T09:00:00Z, 2026-10-25T11:00:00Z",
        "2028-02-29, 08:45, , 2028-02-29T07:45:00Z, 2028-02-29T08:45:00Z"
    })
    void aMeetingIsAtItsHourInCopenhagen(
            LocalDate date, LocalTime start, @Nullable LocalTime end, Instant begins, Instant ends) throws Exception {
        var event = event(parsed(invitation(entry(date, start, end, 1, false))));
        assertThat(moment(event.<DtStart<ZonedDateTime>>getProperty("DTSTART")
                        .orElseThrow()
                        .getDate()))
                .isEqualTo(begins);
        assertThat(moment(event.<DtEnd<ZonedDateTime>>getProperty("DTEND")
                        .orElseThrow()
                        .getDate()))
                .isEqualTo(ends);
    }

    @Test
    void aMeetingWithoutHoursLastsTheDay() {
        assertThat(invitation(entry(LocalDate.of(2026, 3, 13), null, null, 1, false)))
                .contains("DTSTART;VALUE=DATE:20260313")
                .contains("DTEND;VALUE=DATE:20260314");
    }

    @Test
    void anUpdateAndACancellationAreTheSameEntryWithAHigherSequence() throws Exception {
        var day = LocalDate.of(2026, 5, 18);
        var first = parsed(invitation(entry(day, LocalTime.of(13, 0), null, 1, false)));
        var moved = parsed(invitation(entry(day.plusDays(1), LocalTime.of(13, 0), null, 2, false)));
        var cancelled = parsed(invitation(entry(day.plusDays(1), LocalTime.of(13, 0), null, 3, true)));

        assertThat(List.of(first, moved, cancelled))
                .extracting(calendar -> value(calendar, "UID"))
                .containsOnly("018f@rammevaerk");
        assertThat(List.of(first, moved, cancelled))
                .extracting(calendar -> value(calendar, "SEQUENCE"))
                .containsExactly("1", "2", "3");
        assertThat(method(first)).isEqualTo("REQUEST");
        assertThat(method(cancelled)).isEqualTo("CANCEL");
        assertThat(value(cancelled, "STATUS")).isEqualTo("CANCELLED");
    }

    @Test
    void oneIsTakenOffWhileTheMeetingStands() throws Exception {
        var entry = entry(LocalDate.of(2026, 5, 18), LocalTime.of(13, 0), null, 2, false);
        var withdrawal = parsed(CalendarWriter.withdrawal(
                entry, "sekretariat@rammevaerk.example", "skive@rammevaerk.example", "Direktøren i Skive"));
        assertThat(method(withdrawal)).isEqualTo("CANCEL");
        assertThat(value(withdrawal, "UID")).isEqualTo("018f@rammevaerk");
        assertThat(value(withdrawal, "SEQUENCE")).isEqualTo("2");
        assertThat(value(withdrawal, "ATTENDEE")).isEqualTo("mailto:skive@rammevaerk.example");
        assertThat(event(withdrawal).getProperty("STATUS")).isEmpty();
    }

    @Test
    void wordsComeThroughWhole() throws Exception {
        var entry = new CalendarEntry(
                "018f@rammevaerk",
                1,
                STAMP,
                "DASSOS; æøå, \"citat\"",
                LocalDate.of(2026, 5, 18),
                LocalTime.of(13, 0),
                LocalTime.of(15, 0),
                "Viborg Rådhus, M5",
                "Deltag her: https://møde.example/a;b,c\nog her",
                "http://localhost:8080/moeder/018f",
                false);
        var calendar = parsed(CalendarWriter.calendar("DASSOS og mere", List.of(entry)));
        assertThat(value(calendar, "SUMMARY")).isEqualTo(entry.summary());
        assertThat(value(calendar, "LOCATION")).isEqualTo(entry.location());
        assertThat(value(calendar, "DESCRIPTION")).isEqualTo(entry.description());
        assertThat(value(calendar, "URL")).isEqualTo(entry.url());
    }

    @Test
    void everyCalendarIsValid() throws Exception {
        var entry = entry(LocalDate.of(2026, 5, 18), LocalTime.of(13, 0), LocalTime.of(15, 0), 1, false);
        for (var written : List.of(invitation(entry), CalendarWriter.calendar("DASSOS", List.of(entry)))) {
            var result = parsed(written).validate();
            assertThat(result.hasErrors())
                    .as(String.valueOf(result.getEntries()))
                    .isFalse();
        }
    }

    private static String invitation(CalendarEntry entry) {
        return CalendarWriter.invitation(
                entry, "sekretariat@rammevaerk.example", "skive@rammevaerk.example", "Direktøren i Skive");
    }

    private static CalendarEntry entry(
            LocalDate date, @Nullable LocalTime start, @Nullable LocalTime end, int sequence, boolean cancelled) {
        return new CalendarEntry(
                "018f@rammevaerk", sequence, STAMP, "DASSOS", date, start, end, "Viborg Rådhus", "", "", cancelled);
    }

    private static Calendar parsed(String written) throws IOException, ParserException, ValidationException {
        return new CalendarBuilder().build(new StringReader(written));
    }

    private static VEvent event(Calendar calendar) {
        return calendar.<VEvent>getComponent("VEVENT").orElseThrow();
    }

    private static String value(Calendar calendar, String property) {
        return event(calendar).getProperty(property).orElseThrow().getValue();
    }

    private static String method(Calendar calendar) {
        return calendar.getProperty("METHOD").orElseThrow().getValue();
    }

    private static Instant moment(ZonedDateTime date) {
        return date.toInstant();
    }
}
