package dk.rammevaerk.appointments;

/** Somebody else changed it in the meantime; nothing was written. */
public class ChangedMeanwhile extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
