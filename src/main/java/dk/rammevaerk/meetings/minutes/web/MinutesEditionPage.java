package dk.rammevaerk.meetings.minutes.web;

import dk.rammevaerk.meetings.Meeting;
import dk.rammevaerk.pages.Page;
import java.util.List;

/**
 * One edition of a meeting's minutes.
 *
 * @param corrected why a later edition was made, or empty for the newest
 * @param reason why this one was made, or empty for the first
 */
public record MinutesEditionPage(
        Meeting meeting,
        String name,
        String forumName,
        int number,
        String made,
        String reason,
        String corrected,
        List<MinutesReading> items)
        implements Page {}
