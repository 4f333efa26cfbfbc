package dk.rammevaerk.meetings.invitations;

import java.time.Instant;

/** That somebody reads a forum's meetings in their own calendar program. */
public record CalendarLink(String account, String forum, Instant madeAt) {}
