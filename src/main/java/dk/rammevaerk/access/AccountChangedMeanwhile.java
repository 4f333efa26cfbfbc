package dk.rammevaerk.access;

/** Somebody else changed the account in the meantime; nothing was written. */
public class AccountChangedMeanwhile extends RuntimeException {}
