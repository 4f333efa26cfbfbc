package dk.rammevaerk.meetings;

/** Approved minutes were corrected as a further edition. */
public record MinutesRevised(MeetingId meeting, int edition) {}
