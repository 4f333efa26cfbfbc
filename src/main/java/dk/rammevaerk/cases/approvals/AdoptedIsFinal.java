package dk.rammevaerk.cases.approvals;

/** What is final was adopted by all: an answer to it stays an adoption. Its day, its remark and its proof can be corrected. */
public class AdoptedIsFinal extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
