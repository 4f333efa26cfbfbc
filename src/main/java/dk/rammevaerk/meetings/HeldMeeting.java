package dk.rammevaerk.meetings;

import dk.rammevaerk.files.FileId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A past meeting that somebody vouches for and hands in. The fields are those of {@link Meeting} and {@link Item}. */
public record HeldMeeting(
        String forum,
        Occasion occasion,
        Edition.Kind kind,
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
            List<HeldAttachment> attachments,
            @Nullable String minutes,
            @Nullable String closedReason) {}

    /** @param number for example {@code 2a}, or null */
    public record HeldAttachment(@Nullable String number, String title) {}
}
