package dk.rammevaerk.cases;

/** What a step is there for. */
public enum StepRole {
    DISCUSSES,
    RECOMMENDS,
    DECIDES,
    IS_INFORMED
}
