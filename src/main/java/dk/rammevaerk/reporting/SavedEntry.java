package dk.rammevaerk.reporting;

/**
 * What came of saving one cell.
 *
 * @param entry what stands there now
 * @param saved false when somebody else had written there since: theirs stands
 */
public record SavedEntry(Entry entry, boolean saved) {}
