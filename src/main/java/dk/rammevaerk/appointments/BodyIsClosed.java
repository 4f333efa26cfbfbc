package dk.rammevaerk.appointments;

import java.time.LocalDate;

/** An appointment would outlive its body; nothing was written. */
public class BodyIsClosed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final LocalDate from;

    BodyIsClosed(LocalDate from) {
        this.from = from;
    }

    /** The first day without the body. */
    public LocalDate from() {
        return from;
    }
}
