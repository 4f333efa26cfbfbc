package dk.rammevaerk.meetings;

/** The three parts of an ordinary agenda; extraordinary meetings have none. */
public enum Section {
    DECISION,
    INFORMATION,
    UPCOMING
}
