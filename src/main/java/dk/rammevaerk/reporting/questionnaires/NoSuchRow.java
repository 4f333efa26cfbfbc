package dk.rammevaerk.reporting.questionnaires;

/** The questionnaire has no row of that number any more. */
public class NoSuchRow extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NoSuchRow(int number) {
        super("Row " + number);
    }
}
