package dk.rammevaerk.inquiries.closures;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A facility closes, or takes nobody in.
 *
 * @param authority the code of the one that answers for the facility and announces
 * @param events the newest first
 */
public record Closure(UUID id, String authority, Facts facts, ClosureState state, List<Event> events, int version) {
    /**
     * @param operator who runs the facility: the authority itself, or the private one it has approved
     * @param from first day it holds
     * @param until first day it no longer holds; null while nobody knows
     * @param places how many it is about, or null
     * @param toDo what each authority must do
     */
    public record Facts(
            String facility,
            String operator,
            ClosureKind kind,
            LocalDate from,
            @Nullable LocalDate until,
            @Nullable Integer places,
            String consequences,
            String toDo) {
        public Facts {
            if (until != null && !until.isAfter(from)) throw new IllegalArgumentException("It ends before it begins");
            if (until != null && kind != ClosureKind.INTAKE_STOP)
                throw new IllegalArgumentException("A stop alone ends");
        }
    }

    /**
     * @param from the first day, as it was then
     * @param by the name of the account
     */
    public record Event(ClosureState state, LocalDate from, String reason, Instant at, String by) {}

    public Closure {
        events = List.copyOf(events);
    }

    /** The page; the answers stand below it. */
    public String href() {
        return href(id);
    }

    public static String href(UUID id) {
        return "/lukninger/" + id;
    }

    public boolean holdsOn(LocalDate day) {
        return state != ClosureState.REVOKED
                && !day.isBefore(facts.from())
                && (facts.until() == null || day.isBefore(facts.until()));
    }
}
