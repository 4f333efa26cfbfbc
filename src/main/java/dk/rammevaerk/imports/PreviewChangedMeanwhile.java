package dk.rammevaerk.imports;

/** Somebody else changed the draft since it was looked at; nothing was stored. */
public final class PreviewChangedMeanwhile extends RuntimeException {
    private final String by;

    PreviewChangedMeanwhile(String by) {
        super("The draft was changed by " + by);
        this.by = by;
    }

    public String by() {
        return by;
    }
}
