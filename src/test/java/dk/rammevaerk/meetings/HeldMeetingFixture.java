package dk.rammevaerk.meetings;

import dk.rammevaerk.files.FileId;
import dk.rammevaerk.meetings.HeldMeeting.HeldAttachment;
import dk.rammevaerk.meetings.HeldMeeting.HeldItem;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Past meetings with everything in them that a document may say. */
public final class HeldMeetingFixture {
    private HeldMeetingFixture() {}

    /** A meeting with two open items, about a subject by which it is found again. */
    public static HeldMeeting about(String subject, String forum, LocalDate date) {
        return of(forum, date, null, List.of(item("1.1", subject), item("2.1", "Orientering om " + subject)));
    }

    public static HeldMeeting of(String forum, LocalDate date, @Nullable FileId source, List<HeldItem> items) {
        return new HeldMeeting(
                forum,
                OccasionFixture.atViborg(date),
                Edition.Kind.MINUTES,
                "Formanden bød velkommen.",
                source,
                List.of(
                        Attendance.of(false, "Direktøren i Struer", "Struer Kommune", "formand"),
                        Attendance.of(false, "Direktøren i Skive", "Skive Kommune", null),
                        Attendance.of(true, "Direktøren i Odder", "Odder Kommune", null)),
                items);
    }

    /** An open item with every part filled in. */
    public static HeldItem item(String number, String title) {
        return new HeldItem(
                number,
                number.startsWith("2") ? Section.INFORMATION : Section.DECISION,
                title,
                "8.50-9.10",
                List.of("Direktøren i Struer"),
                List.of("Drøfter forslaget", "Godkender planen"),
                "### Baggrund\n\nSagen om " + title + " har været drøftet før.\n\n- et forhold\n- et andet",
                List.of(new HeldAttachment(number.charAt(0) + "a", "Plan for " + title)),
                "Indstillingen om " + title + " blev godkendt.",
                null);
    }

    /** An item closed to the public, with a word in every part that tells something. */
    public static HeldItem closedItem(String number, String secret, String reason) {
        return new HeldItem(
                number,
                Section.DECISION,
                "Titel " + secret,
                "Tid " + secret,
                List.of("Oplæg " + secret),
                List.of("Indstilling " + secret),
                "Sag " + secret,
                List.of(new HeldAttachment(secret, "Bilag " + secret)),
                "Referat " + secret,
                reason);
    }
}
