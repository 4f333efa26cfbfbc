package dk.rammevaerk.agreements;

/** There is an agreement for that period already. */
public class PeriodTaken extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
