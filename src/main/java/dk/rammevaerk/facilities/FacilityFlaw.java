package dk.rammevaerk.facilities;

import dk.rammevaerk.documents.table.Flaw;

/** What may be wrong with a row of the register, or with what another file says about facilities and municipalities. */
public enum FacilityFlaw implements Flaw {
    /** Details: what stands there. */
    NOT_AN_OPERATOR_KIND,
    /** Details: what stands there. */
    NOT_A_TARGET_GROUP,
    /** In a placement, too; details: what stands there. */
    NOT_A_MUNICIPALITY,
    /** Not a whole number from 0; details: what stands there. */
    NOT_A_NUMBER_OF_PLACES,
    /** Shares days with an earlier row of the same service; details: department, paragraph, the line of that row. */
    OVERLAPS;

    @Override
    public String key() {
        return "facilities." + name();
    }
}
