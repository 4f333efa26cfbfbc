package dk.rammevaerk.reporting;

/** The actor neither acts for the authority nor, where that is asked for, for the secretariat. */
public class NotTheirResponse extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
