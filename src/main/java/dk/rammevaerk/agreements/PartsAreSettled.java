package dk.rammevaerk.agreements;

/** The text is laid before the councils and is not changed any more. */
public class PartsAreSettled extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
