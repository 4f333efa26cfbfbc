package dk.rammevaerk.reporting.indicators;

/** Answers that not all inside may read, or that count persons, would come to stand open in a programme. */
public class AnswersNotOpen extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
