package dk.rammevaerk.pages;

/** The side navigation's groups, from the top. {@link #MAIN} carries no heading. */
public enum NavigationGroup {
    MAIN,
    DATA,
    MORE;

    /** Empty when the group stands without a heading. */
    public String heading() {
        return this == MAIN ? "" : Words.of("pages.navigation." + name());
    }
}
