package dk.rammevaerk.documents;

/** The part of an agenda an item stands in; extraordinary meetings have none. */
public enum ItemSection {
    /** Beslutningspunkter. */
    DECISION,
    /** Orienteringspunkter. */
    INFORMATION,
    /** Punkter til kommende møder. */
    UPCOMING
}
