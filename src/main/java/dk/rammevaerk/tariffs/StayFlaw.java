package dk.rammevaerk.tariffs;

import dk.rammevaerk.documents.table.Flaw;

/** Why a stay gets no price. */
public enum StayFlaw implements Flaw {
    /** Nobody can leave before, or when, they come; details: arrival and departure as they were written. */
    DEPARTURE_NOT_AFTER_ARRIVAL,
    /** The file of rates does not name the facility; details: the facility. */
    UNKNOWN_FACILITY,
    /** Details: the facility, the charged date, the date of the first rate. */
    BEFORE_FIRST_RATE,
    /** Details: the facility, the charged date, the file of rates, the line of the faulty rate. */
    RATE_IN_DOUBT;

    @Override
    public String key() {
        return "stays." + name();
    }
}
