package dk.rammevaerk.meetings.minutes;

import dk.rammevaerk.meetings.Attendance;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * Whether and when somebody was at a meeting.
 *
 * @param apology whether they sent an apology; then they neither came nor left
 * @param arrived null for one who was there from the beginning
 * @param departed null for one who stayed
 */
public record Presence(
        boolean apology,
        @Nullable LocalTime arrived,
        @Nullable LocalTime departed) {
    public static final Presence WHOLE = new Presence(false, null, null);
    public static final Presence APOLOGY = new Presence(true, null, null);

    public Presence {
        if (apology && (arrived != null || departed != null)) {
            throw new IllegalArgumentException("Who sent an apology did not come");
        }
        if (arrived != null && departed != null && !arrived.isBefore(departed)) {
            throw new IllegalArgumentException("Nobody leaves before they come");
        }
    }

    public static Presence of(Attendance one) {
        return one.apology() ? APOLOGY : new Presence(false, one.arrived(), one.departed());
    }

    /** Somebody who comes now; when they had left, they are there again. */
    public Presence arriving(LocalTime at) {
        return new Presence(false, at, departed != null && at.isBefore(departed) ? departed : null);
    }

    /** @throws IllegalArgumentException when that is before they came */
    public Presence leaving(LocalTime at) {
        return new Presence(false, arrived, at);
    }
}
