package dk.rammevaerk.reporting.indicators;

/** Whether a programme is still followed. What has ended can be taken up again. */
public enum ProgrammeState {
    RUNNING,
    ENDED;

    public boolean mayBecome(ProgrammeState next) {
        return this != next;
    }
}
