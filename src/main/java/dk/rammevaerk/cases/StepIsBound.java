package dk.rammevaerk.cases;

/** The step is on an agenda: it stays in the route, and with that forum. */
public class StepIsBound extends StepRefused {
    private static final long serialVersionUID = 1L;

    StepIsBound() {
        super("A step on an agenda stays with the forum of that agenda");
    }
}
