package dk.rammevaerk.meetings;

import java.time.LocalDate;

/** A meeting as a line in the archive. */
public record MeetingSummary(
        MeetingId id,
        String forum,
        LocalDate date,
        boolean extraordinary,
        Meeting.DocumentKind documentKind,
        boolean published,
        int items) {}
