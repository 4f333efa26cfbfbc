package dk.rammevaerk.meetings.overview;

import dk.rammevaerk.meetings.MeetingId;
import dk.rammevaerk.meetings.MeetingState;
import java.time.LocalDate;

/** A meeting of which the actor can read something. */
public record LatestMeeting(MeetingId id, String forum, LocalDate date, MeetingState state, int items) {}
