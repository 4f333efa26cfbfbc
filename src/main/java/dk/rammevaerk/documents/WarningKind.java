package dk.rammevaerk.documents;

/** What a {@link Warning} is about, for programs. Each kind has its Danish text in {@code warnings_da.properties}. */
public enum WarningKind {
    /** A header field that the document does not state. */
    FIELD_MISSING,
    /** The text reads well, but nothing in it looks like an agenda item. */
    NO_ITEMS,
    /** A date without year, or one that no calendar has: not used. */
    DATE_UNUSABLE,
    /** A date that is not the weekday the document names beside it. */
    DATE_NOT_THAT_WEEKDAY,
    /** A meeting on a Saturday or Sunday. */
    DATE_ON_WEEKEND,
    /** Told as past, but dated after the meeting. */
    DATE_AFTER_MEETING,
    /** Two places in the header state different values. */
    HEADER_DISAGREES,
    /** An item number that was lost and follows from the neighbours: filled in. */
    NUMBER_FILLED,
    /** An item number that stood away from its title: put to it. */
    NUMBER_APART,
    /** An item without a number among numbered ones. */
    NUMBER_MISSING,
    /** Numbers that skip, repeat or go back. */
    NUMBER_OUT_OF_ORDER,
    /** A title found on little evidence. */
    TITLE_DOUBTFUL,
    /** A text put into a field without a label that says so. */
    PART_DOUBTFUL,
    /** A person whose authority could not be told. */
    ORGANISATION_DOUBTFUL,
    /** Another spelling of a person who is known; the suggestion is the known name. */
    PERSON_ALIKE,
    /** Another spelling of an authority that is known; the suggestion is the known name. */
    AUTHORITY_ALIKE,
    /** The text refers to an attachment that no item lists. */
    ATTACHMENT_UNKNOWN,
    /** The same attachment number twice. */
    ATTACHMENT_TWICE,
    /** The text refers to an item that is not in the document. */
    ITEM_UNKNOWN,
    /** Damaged Danish letters were restored in this line. */
    RESTORED
}
