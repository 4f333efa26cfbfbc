package dk.rammevaerk.agreements;

/** What an authority states is written by those who act for it, and by the secretariat. */
public class NotTheirStatement extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
