package dk.rammevaerk.pages;

/**
 * The states a meeting, an item, a decision or a task can be in, as the design spells and draws them. Settled or plain
 * ones are icon and word; those that ask somebody to act are filled.
 */
public enum State {
    DRAFT("Udkast", Icon.EDIT, Tone.DRAFT),
    PLANNED("Planlagt", Icon.CALENDAR_MONTH, Tone.PLAIN),
    OPEN("Åben for punkter", Icon.EDIT, Tone.DRAFT),
    SENT("Udsendt", Icon.SEND, Tone.ACCENT),
    HELD("Afholdt", Icon.CHECKLIST, Tone.PLAIN),
    APPROVED("Godkendt", Icon.CHECK, Tone.OK),
    PUBLISHED("Offentliggjort", Icon.LANGUAGE, Tone.OK),
    CANCELLED("Aflyst", Icon.CLOSE, Tone.PLAIN),
    WAITING("Afventer", Icon.HOURGLASS, Tone.WARN),
    ON_AGENDA("På dagsorden", Icon.CALENDAR_MONTH, Tone.PLAIN),
    ADOPTED("Vedtaget", Icon.SUCCESS, Tone.OK),
    ADOPTED_WITH_RESERVATION("Vedtaget med forbehold", Icon.FLAG, Tone.OK),
    REJECTED("Forkastet", Icon.ERROR, Tone.ERR),
    LATE("Forsinket", Icon.TIME, Tone.ERR),
    CLOSED_ITEM("Lukket punkt", Icon.LOCK, Tone.PLAIN);

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

    private final String word;
    private final Icon icon;
    private final Tone tone;

    State(String word, Icon icon, Tone tone) {
        this.word = word;
        this.icon = icon;
        this.tone = tone;
    }

    public String word() {
        return word;
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
