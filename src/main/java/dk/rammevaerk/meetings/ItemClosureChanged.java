package dk.rammevaerk.meetings;

/** An item was closed to the public, or opened again. */
public record ItemClosureChanged(ItemId item) {}
