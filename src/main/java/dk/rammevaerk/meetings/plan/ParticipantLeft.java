package dk.rammevaerk.meetings.plan;

import dk.rammevaerk.meetings.MeetingId;

/** Somebody is not on the list of a coming meeting any more. An apology is something else. */
public record ParticipantLeft(MeetingId meeting, Participant participant) {}
