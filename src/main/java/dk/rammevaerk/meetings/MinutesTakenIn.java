package dk.rammevaerk.meetings;

/** Minutes of a past meeting came in from a document, as their first edition. */
public record MinutesTakenIn(MeetingId meeting) {}
