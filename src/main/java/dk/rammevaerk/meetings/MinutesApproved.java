package dk.rammevaerk.meetings;

/** The minutes are settled as their first edition. */
public record MinutesApproved(MeetingId meeting) {}
