package dk.rammevaerk.pages;

/**
 * The states a meeting, an item, a decision or a task can be in, as the design spells and draws them. Settled or plain
 * ones are icon and word; those that ask somebody to act are filled.
 */
public enum State {
    DRAFT(Icon.EDIT, Tone.DRAFT),
    PLANNED(Icon.CALENDAR_MONTH, Tone.PLAIN),
    OPEN(Icon.EDIT, Tone.DRAFT),
    SENT(Icon.SEND, Tone.ACCENT),
    HELD(Icon.CHECKLIST, Tone.PLAIN),
    APPROVED(Icon.CHECK, Tone.OK),
    PUBLISHED(Icon.LANGUAGE, Tone.OK),
    CANCELLED(Icon.CLOSE, Tone.PLAIN),
    WAITING(Icon.HOURGLASS, Tone.WARN),
    ON_AGENDA(Icon.CALENDAR_MONTH, Tone.PLAIN),
    ADOPTED(Icon.SUCCESS, Tone.OK),
    ADOPTED_WITH_RESERVATION(Icon.FLAG, Tone.OK),
    REJECTED(Icon.ERROR, Tone.ERR),
    LATE(Icon.TIME, Tone.ERR),
    CLOSED_ITEM(Icon.LOCK, Tone.PLAIN);

    /** The colour of a state; {@link #filled} ones also have a ground. */
    public enum Tone {
        PLAIN(false),
        ACCENT(false),
        OK(false),
        DRAFT(true),
        WARN(true),
        ERR(true);

        private final boolean filled;

        Tone(boolean filled) {
            this.filled = filled;
        }
    }

    private final Icon icon;
    private final Tone tone;

    State(Icon icon, Tone tone) {
        this.icon = icon;
        this.tone = tone;
    }

    public String word() {
        return Words.of("pages.state." + name());
    }

    public Icon icon() {
        return icon;
    }

    public Tone tone() {
        return tone;
    }

    /** Whether it asks somebody to act. */
    public boolean filled() {
        return tone.filled;
    }
}
