package dk.rammevaerk.agreements;

/** The agreement is not where the step begins, or something is lacking for it. */
public class StepRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
