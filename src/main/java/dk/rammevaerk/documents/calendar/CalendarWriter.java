package dk.rammevaerk.documents.calendar;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.DaylightSavingsTime;
import biweekly.component.StandardTime;
import biweekly.component.VEvent;
import biweekly.component.VTimezone;
import biweekly.io.TimezoneAssignment;
import biweekly.property.Attendee;
import biweekly.property.Method;
import biweekly.property.Organizer;
import biweekly.property.RecurrenceRule;
import biweekly.property.Status;
import biweekly.util.DateTimeComponents;
import biweekly.util.DayOfWeek;
import biweekly.util.Frequency;
import biweekly.util.Recurrence;
import biweekly.util.UtcOffset;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;

/** Writes calendar entries as iCalendar: one invitation, one cancellation, or a whole calendar to subscribe to. */
public final class CalendarWriter {
    private static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");
    private static final String PRODUCT = "-//Rammevaerk//Moeder//DA";

    private CalendarWriter() {}

    /**
     * What is mailed to one who is to come: an invitation, or its cancellation.
     *
     * @param organizer the sender's address
     * @param attendee the receiver's address
     */
    public static String invitation(CalendarEntry entry, String organizer, String attendee, String attendeeName) {
        var calendar = calendar(List.of(event(entry, organizer, attendee, attendeeName)));
        calendar.setMethod(entry.cancelled() ? Method.CANCEL : Method.REQUEST);
        return write(calendar);
    }

    /**
     * What is mailed to one who is not to come any more, while the others still are: it has no status, as that would say
     * that nobody is to come (RFC 5546, 3.2.5).
     *
     * @param organizer the sender's address
     * @param attendee the receiver's address
     */
    public static String withdrawal(CalendarEntry entry, String organizer, String attendee, String attendeeName) {
        var event = event(entry, organizer, attendee, attendeeName);
        event.removeProperties(Status.class);
        var calendar = calendar(List.of(event));
        calendar.setMethod(Method.CANCEL);
        return write(calendar);
    }

    private static VEvent event(CalendarEntry entry, String organizer, String attendee, String attendeeName) {
        var event = event(entry);
        event.setOrganizer(new Organizer(null, organizer));
        var guest = new Attendee(attendeeName, attendee);
        guest.setRsvp(false);
        event.addAttendee(guest);
        return event;
    }

    /**
     * A calendar to look at or subscribe to.
     *
     * @param name as the calendar program shows it
     */
    public static String calendar(String name, List<CalendarEntry> entries) {
        var calendar = calendar(entries.stream().map(CalendarWriter::event).toList());
        calendar.setName(name);
        calendar.setRefreshInterval(
                new biweekly.util.Duration.Builder().hours(4).build());
        calendar.addExperimentalProperty("X-PUBLISHED-TTL", "PT4H");
        calendar.addExperimentalProperty("X-WR-CALNAME", name);
        return write(calendar);
    }

    private static String write(ICalendar calendar) {
        return Biweekly.write(calendar).go();
    }

    private static ICalendar calendar(List<VEvent> events) {
        var calendar = new ICalendar();
        calendar.setVersion(ICalVersion.V2_0);
        calendar.setProductId(PRODUCT);
        events.forEach(calendar::addEvent);
        var zone = new TimezoneAssignment(TimeZone.getTimeZone(ZONE), copenhagen());
        calendar.getTimezoneInfo().setDefaultTimezone(zone);
        return calendar;
    }

    private static VEvent event(CalendarEntry entry) {
        var event = new VEvent();
        event.setUid(entry.uid());
        event.setSequence(entry.sequence());
        event.setDateTimeStamp(Date.from(entry.stamped()));
        event.setSummary(entry.summary()).setLanguage("da");
        setTime(event, entry.date(), entry.start(), entry.end());
        if (!entry.location().isEmpty()) event.setLocation(entry.location());
        if (!entry.description().isEmpty()) event.setDescription(entry.description());
        if (!entry.url().isEmpty()) event.setUrl(entry.url());
        event.setStatus(entry.cancelled() ? Status.cancelled() : Status.confirmed());
        return event;
    }

    private static void setTime(VEvent event, LocalDate date, @Nullable LocalTime start, @Nullable LocalTime end) {
        if (start == null) {
            event.setDateStart(
                    Date.from(date.atStartOfDay(ZoneId.systemDefault()).toInstant()), false);
            event.setDateEnd(
                    Date.from(date.plusDays(1)
                            .atStartOfDay(ZoneId.systemDefault())
                            .toInstant()),
                    false);
            return;
        }
        var begins = date.atTime(start).atZone(ZONE);
        event.setDateStart(Date.from(begins.toInstant()), true);
        var ends = end == null
                ? begins.plus(Duration.ofHours(1))
                : date.atTime(end).atZone(ZONE);
        event.setDateEnd(Date.from(ends.toInstant()), true);
    }

    /** Summer time as the European Union has it (Directive 2000/84/EC): last Sunday of March to last Sunday of October. */
    private static VTimezone copenhagen() {
        var zone = new VTimezone(ZONE.getId());
        var standard = new StandardTime();
        standard.setDateStart(components(LocalDateTime.of(1996, 10, 27, 3, 0)));
        standard.setTimezoneOffsetFrom(offset(2));
        standard.setTimezoneOffsetTo(offset(1));
        standard.addTimezoneName("CET");
        standard.setRecurrenceRule(lastSundayOf(10));
        var summer = new DaylightSavingsTime();
        summer.setDateStart(components(LocalDateTime.of(1996, 3, 31, 2, 0)));
        summer.setTimezoneOffsetFrom(offset(1));
        summer.setTimezoneOffsetTo(offset(2));
        summer.addTimezoneName("CEST");
        summer.setRecurrenceRule(lastSundayOf(3));
        zone.addStandardTime(standard);
        zone.addDaylightSavingsTime(summer);
        return zone;
    }

    private static UtcOffset offset(int hours) {
        return new UtcOffset(ZoneOffset.ofHours(hours).getTotalSeconds() * 1_000L);
    }

    private static DateTimeComponents components(LocalDateTime moment) {
        return new DateTimeComponents(
                moment.getYear(), moment.getMonthValue(), moment.getDayOfMonth(), moment.getHour(), 0, 0, false);
    }

    private static RecurrenceRule lastSundayOf(int month) {
        return new RecurrenceRule(new Recurrence.Builder(Frequency.YEARLY)
                .byMonth(month)
                .byDay(-1, DayOfWeek.SUNDAY)
                .build());
    }
}
