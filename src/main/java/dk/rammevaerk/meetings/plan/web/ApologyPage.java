package dk.rammevaerk.meetings.plan.web;

import dk.rammevaerk.pages.Page;

/** A member's own apology. */
public record ApologyPage(String name, String href, String when) implements Page {}
