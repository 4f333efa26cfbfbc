package dk.rammevaerk.home.web;

import dk.rammevaerk.pages.Page;

/** How accessible the pages are, and where to say that one is not. */
public record AccessibilityPage() implements Page {}
