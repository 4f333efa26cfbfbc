package dk.rammevaerk.reporting.questionnaires;

/** Somebody else wrote in the draft, or issued it. */
public class QuestionnaireChangedMeanwhile extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
