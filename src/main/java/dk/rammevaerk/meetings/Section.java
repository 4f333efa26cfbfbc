package dk.rammevaerk.meetings;

/** The three parts of an ordinary agenda; extraordinary meetings have none. */
public enum Section {
    DECISION(1),
    INFORMATION(2),
    UPCOMING(3);

    private final int number;

    Section(int number) {
        this.number = number;
    }

    /** As an agenda numbers it. */
    public int number() {
        return number;
    }
}
