package dk.rammevaerk.cases;

/** Somebody else changed the case, or it is gone; nothing was written. */
public class CaseChangedMeanwhile extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
