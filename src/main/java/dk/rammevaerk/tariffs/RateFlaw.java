package dk.rammevaerk.tariffs;

import dk.rammevaerk.documents.table.Flaw;

/** What may be wrong with a rate beyond what cannot be read. */
public enum RateFlaw implements Flaw {
    /** The facility has a rate from the same date; details: the facility, the date, the line of the other. */
    SAME_DATE,
    /** More than a thousand million kroner a day; details: the amount. */
    TOO_LARGE;

    @Override
    public String key() {
        return "rates." + name();
    }
}
