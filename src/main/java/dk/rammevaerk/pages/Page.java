package dk.rammevaerk.pages;

/**
 * A whole page: what a controller returns. A record {@code dk.rammevaerk.meetings.web.MeetingPage} is rendered by
 * {@code src/main/jte/meetings/MeetingPage.jte} with the parameters {@code page} and {@code shell}.
 */
public interface Page {

    /** The HTTP status: 200, or for example 422 when the page shows what is wrong with a form. */
    default int status() {
        return 200;
    }
}
