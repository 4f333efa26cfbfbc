package dk.rammevaerk.cases;

/** A step of a route cannot go from this state to that one. */
public class StepRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    StepRefused(StepState from, StepState to) {
        super("A step that is " + from + " cannot become " + to);
    }

    StepRefused(String why) {
        super(why);
    }
}
