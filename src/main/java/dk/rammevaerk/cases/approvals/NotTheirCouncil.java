package dk.rammevaerk.cases.approvals;

/** A council's answer is registered by those who act for its authority, and by the secretariat. */
public class NotTheirCouncil extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
