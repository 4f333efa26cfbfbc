package dk.rammevaerk.meetings;

/** Items that stand on every ordinary agenda of their own accord. */
public enum Standing {
    /** The provisional items of the forum's next meeting. */
    NEXT_ITEMS,
    /** The dates of the year's meetings. */
    MEETING_DATES,
    /** <i>Eventuelt</i>. */
    ANY_OTHER,
    /** <i>Skriftlige orienteringer</i>. */
    WRITTEN
}
