package dk.rammevaerk.reporting.indicators;

/** What an indicator counts is not changed once there are figures: they would mean something else. */
public class FiguresAreThere extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
