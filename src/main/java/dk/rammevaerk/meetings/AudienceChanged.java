package dk.rammevaerk.meetings;

/** Who may read of a meeting is another: it was published or taken back, or one of its items was closed or opened. */
public record AudienceChanged(MeetingId meeting) {}
