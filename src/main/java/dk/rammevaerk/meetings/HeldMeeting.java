package dk.rammevaerk.meetings;

import dk.rammevaerk.files.FileId;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A past meeting that somebody vouches for and hands in. The fields are those of {@link Meeting} and {@link Item}. */
public record HeldMeeting(
        String forum,
        LocalDate date,
        @Nullable LocalTime start,
        @Nullable LocalTime end,
        @Nullable String place,
        @Nullable String address,
        @Nullable String room,
        boolean virtual,
        boolean extraordinary,
        Meeting.DocumentKind documentKind,
        @Nullable String remarks,
        @Nullable FileId sourceFile,
        List<Attendance> attendances,
        List<HeldItem> items) {

    public record HeldItem(
            @Nullable String number,
            @Nullable Section section,
            String title,
            @Nullable String timeSlot,
            List<String> presenters,
            List<String> recommendations,
            @Nullable String caseStatement,
            List<Attachment> attachments,
            @Nullable String minutes,
            @Nullable String closedReason) {}
}
