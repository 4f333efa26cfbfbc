package dk.rammevaerk.reporting;

/** Who sees what all have answered, summed up. */
public enum ResultAudience {
    SECRETARIAT,
    /** Those who take part in the cooperation. */
    INSIDE
}
