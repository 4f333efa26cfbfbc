package dk.rammevaerk.reporting.indicators;

/** Somebody wants to write what only the secretariat or another authority may write. */
public class NotTheirFigures extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
