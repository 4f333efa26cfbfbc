package dk.rammevaerk.meetings;

/** The agenda went out; edition 2 and up are addenda. */
public record AgendaSent(MeetingId meeting, int edition) {}
