package dk.rammevaerk.reporting.questionnaires;

/** Only the secretariat writes questionnaires. */
public class NotTheirQuestionnaire extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
