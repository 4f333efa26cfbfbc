package dk.rammevaerk.agreements;

/** A principle that is politically approved is not changed; its initiatives may be. */
public class PrinciplesAreLocked extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
