package dk.rammevaerk.meetings;

/** A meeting will not be. */
public record MeetingCancelled(MeetingId meeting) {}
