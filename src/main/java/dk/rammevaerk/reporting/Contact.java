package dk.rammevaerk.reporting;

/** Whom mails about a round go to at an authority. */
public record Contact(String email, String name) {}
