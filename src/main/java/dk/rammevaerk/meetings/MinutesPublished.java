package dk.rammevaerk.meetings;

/** Everybody may read the minutes. */
public record MinutesPublished(MeetingId meeting) {}
