package dk.rammevaerk.cases.approvals;

/** Somebody else registered the council's answer in the meantime; nothing was written. */
public class ApprovalChangedMeanwhile extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
