package dk.rammevaerk.meetings.invitations;

import static java.util.stream.Collectors.joining;

import dk.rammevaerk.documents.calendar.CalendarEntry;
import dk.rammevaerk.documents.calendar.CalendarWriter;
import dk.rammevaerk.meetings.Occasion;
import dk.rammevaerk.meetings.invitations.InvitationStore.Invited;
import dk.rammevaerk.pages.Messages;
import dk.rammevaerk.parties.Forum;
import dk.rammevaerk.parties.Parties;
import java.time.Clock;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Says what a calendar shows of a meeting: forum, when and where, and where to read more; never what it is about. */
@Component
class CalendarEntries {
    private final Parties parties;
    private final Messages messages;
    private final Clock clock;
    private final String address;
    private final String sender;

    CalendarEntries(
            Parties parties,
            Messages messages,
            Clock clock,
            @Value("${rammevaerk.address}") String address,
            @Value("${rammevaerk.mail.from}") String sender) {
        this.parties = parties;
        this.messages = messages;
        this.clock = clock;
        this.address = address;
        this.sender = sender;
    }

    CalendarEntry entry(Invited invited) {
        var occasion = invited.occasion();
        return new CalendarEntry(
                invited.meeting() + "@rammevaerk",
                invited.sequence(),
                clock.instant(),
                summary(invited),
                occasion.date(),
                occasion.start(),
                occasion.end(),
                location(occasion),
                occasion.link() == null ? "" : messages.of("meetings.invitation.link", occasion.link()),
                url(invited),
                invited.cancelled());
    }

    /** What is mailed to one who is to come, as iCalendar. */
    String invitation(Invited invited, String attendee, String attendeeName) {
        return CalendarWriter.invitation(entry(invited), sender, attendee, attendeeName);
    }

    /** Takes a meeting that will be out of the calendar of one who is not to come any more, as iCalendar. */
    String withdrawal(Invited invited, String attendee, String attendeeName) {
        return CalendarWriter.withdrawal(entry(invited), sender, attendee, attendeeName);
    }

    /** Where the meeting is read. */
    String url(Invited invited) {
        return address + "/moeder/" + invited.meeting();
    }

    /** {@code DASSOS}, {@code DASSOS: Temadag}, {@code Aflyst: DASSOS}. */
    private String summary(Invited invited) {
        var name = forum(invited.forum());
        var title = invited.occasion().title();
        var summary = title == null ? name : name + ": " + title;
        return invited.cancelled() ? messages.of("meetings.invitation.cancelled", summary) : summary;
    }

    String forum(String code) {
        return parties.forum(code).map(Forum::name).orElse(code);
    }

    private String location(Occasion occasion) {
        var place = Stream.of(occasion.place(), occasion.room(), occasion.address())
                .filter(Objects::nonNull)
                .collect(joining(", "));
        if (!occasion.virtual()) return place;
        var virtual = messages.of("meetings.virtual");
        return place.isEmpty() ? virtual : messages.of("meetings.invitation.both", place, virtual);
    }
}
