package dk.rammevaerk.pages;

/**
 * A part of a page that htmx or the upload swaps in alone. Found and rendered as a {@link Page} is, but its template does
 * not wrap itself in the shell.
 */
public interface Fragment {}
