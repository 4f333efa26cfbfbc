package dk.rammevaerk.reporting.questionnaires;

/** A condition or rule is not in the language that is read. */
class UnreadableExpression extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int place;

    /** @param place of the character that could not be read, from 1 */
    UnreadableExpression(int place) {
        super("Unreadable at " + place, null, false, false);
        this.place = place;
    }

    int place() {
        return place;
    }
}
