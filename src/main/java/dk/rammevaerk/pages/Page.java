package dk.rammevaerk.pages;

/**
 * A whole page: what a controller returns. A record {@code dk.rammevaerk.meetings.web.MeetingPage} is rendered by
 * {@code src/main/jte/meetings/MeetingPage.jte} with the parameters {@code page} and {@code shell}.
 */
public interface Page {}
