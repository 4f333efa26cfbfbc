package dk.rammevaerk.meetings;

/** A meeting that people had been told of is at another time or place. */
public record MeetingMoved(MeetingId meeting) {}
