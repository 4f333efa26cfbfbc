package dk.rammevaerk.pages;

/** The side navigation's groups, from the top. {@link #MAIN} carries no heading. */
public enum NavigationGroup {
    MAIN(""),
    DATA("Data"),
    MORE("Mere");

    private final String heading;

    NavigationGroup(String heading) {
        this.heading = heading;
    }

    /** Empty when the group stands without a heading. */
    public String heading() {
        return heading;
    }
}
