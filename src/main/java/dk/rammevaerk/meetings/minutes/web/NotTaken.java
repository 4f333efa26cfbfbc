package dk.rammevaerk.meetings.minutes.web;

import dk.rammevaerk.pages.Page;

/** A form that was not taken: the page comes again with what was written and what is wrong. */
final class NotTaken extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Page page;

    NotTaken(Page page) {
        super("The form was not taken", null, false, false);
        this.page = page;
    }

    Page page() {
        return page;
    }
}
