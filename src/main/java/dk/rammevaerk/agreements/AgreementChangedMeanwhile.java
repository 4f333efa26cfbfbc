package dk.rammevaerk.agreements;

/** Somebody else changed the same in the meantime; nothing was written. */
public class AgreementChangedMeanwhile extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
