package dk.rammevaerk.cases.approvals;

/** What all have adopted is final: the secretariat alone corrects an answer to it. */
public class ApprovalsAreClosed extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
