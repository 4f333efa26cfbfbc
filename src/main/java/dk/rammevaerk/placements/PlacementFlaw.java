package dk.rammevaerk.placements;

import dk.rammevaerk.documents.table.Flaw;

/** What may be wrong with a placement, beside what {@link dk.rammevaerk.facilities.FacilityFlaw} has words for. */
public enum PlacementFlaw implements Flaw {
    /** Not four digits; details: what stands there. */
    NOT_A_YEAR_OF_BIRTH,
    /** The register has no row at all; details: department, paragraph, name of the register. */
    UNKNOWN_SERVICE,
    /** The register has rows, but none on a day; details: department, paragraph, name of the register, the day. */
    NO_ROW,
    /** Something is wrong in the row of a day; details: as for NO_ROW, and its line. */
    FAULTY_ROW,
    /** Rows that contradict each other on a day; details: as for NO_ROW, and the two lines. */
    CONTRADICTION;

    @Override
    public String key() {
        return "placements." + name();
    }
}
