package dk.rammevaerk.meetings;

/** An item that had been sent out goes on as a new one, on the agenda of a later meeting. */
public record ItemPostponed(ItemId from, ItemId to) {}
