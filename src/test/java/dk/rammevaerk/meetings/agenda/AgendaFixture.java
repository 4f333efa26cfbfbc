package dk.rammevaerk.meetings.agenda;

import dk.rammevaerk.files.FileId;
import dk.rammevaerk.meetings.Attachment;
import dk.rammevaerk.meetings.AttachmentId;
import dk.rammevaerk.meetings.Item;
import dk.rammevaerk.meetings.ItemId;
import dk.rammevaerk.meetings.Meeting;
import dk.rammevaerk.meetings.MeetingContent;
import dk.rammevaerk.meetings.MeetingId;
import dk.rammevaerk.meetings.MeetingState;
import dk.rammevaerk.meetings.Occasion;
import dk.rammevaerk.meetings.Section;
import dk.rammevaerk.meetings.Shown;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Agendas to test with; what a test does not speak of is in order. */
final class AgendaFixture {
    private AgendaFixture() {}

    static Item item(String number, String caseStatement, Attachment... attachments) {
        return of(
                number, "Punkt " + number, List.of("Ved nogen"), List.of("Drøfter status"), caseStatement, attachments);
    }

    static Item of(
            String number,
            String title,
            List<String> presenters,
            List<String> recommendations,
            String caseStatement,
            Attachment... attachments) {
        return new Item(
                new ItemId(uuid("punkt " + number)),
                number,
                number.startsWith("2")
                        ? Section.INFORMATION
                        : number.startsWith("3") ? Section.UPCOMING : Section.DECISION,
                title,
                null,
                presenters,
                recommendations,
                null,
                caseStatement.isEmpty() ? null : caseStatement,
                List.of(attachments),
                null,
                List.of(),
                null,
                false,
                null);
    }

    static Attachment attachment(String number) {
        return new Attachment(
                new AttachmentId(uuid("bilag " + number)), number, "Bilaget", new FileId(uuid("fil " + number)), null);
    }

    static Attachment withoutFile(String number) {
        return new Attachment(new AttachmentId(uuid("bilag " + number)), number, "Bilaget", null, null);
    }

    static Meeting meeting(Item... items) {
        return new Meeting(
                new MeetingId(new UUID(0, 1)),
                "dassos",
                MeetingState.OPEN,
                0,
                new Occasion(LocalDate.of(2031, 5, 19), null, null, null, null, null, null, false, null, false),
                null,
                null,
                false,
                null,
                Shown.Unsent.WORKING_COPY,
                null,
                content(items));
    }

    static MeetingContent content(Item... items) {
        return new MeetingContent(null, List.of(), List.of(items));
    }

    static UUID uuid(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
