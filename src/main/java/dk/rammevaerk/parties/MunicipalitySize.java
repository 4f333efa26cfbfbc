package dk.rammevaerk.parties;

/**
 * How large a municipality is, by its inhabitants. The bounds are a choice of ours, no rule: they part the nineteen of
 * Central Jutland into five, seven and seven.
 */
public enum MunicipalitySize {
    /** Fewer than {@value #MEDIUM_FROM}. */
    SMALL,
    MEDIUM,
    /** {@value #LARGE_FROM} or more. */
    LARGE;

    public static final int MEDIUM_FROM = 40_000;
    public static final int LARGE_FROM = 60_000;

    public static MunicipalitySize of(int inhabitants) {
        if (inhabitants < MEDIUM_FROM) return SMALL;
        return inhabitants < LARGE_FROM ? MEDIUM : LARGE;
    }
}
