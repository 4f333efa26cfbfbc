package dk.rammevaerk.pages;

/** The same question as the dialog, on a page of its own: for browsers without scripts, and for links in mails. */
public record ConfirmationPage(Confirmation confirmation, Trail trail) implements Page {}
