package dk.rammevaerk.imports;

/** The item was removed from the draft in the meantime; it can be brought back. */
public final class ItemGone extends RuntimeException {}
