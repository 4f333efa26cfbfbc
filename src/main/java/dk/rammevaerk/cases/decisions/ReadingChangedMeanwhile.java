package dk.rammevaerk.cases.decisions;

/** Somebody else confirmed the decisions of these minutes meanwhile, or the minutes were revised. */
public class ReadingChangedMeanwhile extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
