package dk.rammevaerk.cases.approvals;

/** What a council has answered is changed with a reason only. */
public class CorrectionNeedsReason extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
