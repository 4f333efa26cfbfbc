package dk.rammevaerk.meetings;

/**
 * Who may read of a meeting is another: it was published or taken back, or one of its items was closed, opened, or taken
 * off the agenda that had been sent.
 */
public record AudienceChanged(MeetingId meeting) {}
