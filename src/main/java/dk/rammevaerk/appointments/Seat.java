package dk.rammevaerk.appointments;

import org.jspecify.annotations.Nullable;

/** A place in a body; it is there whether somebody holds it or not. */
public record Seat(SeatId id, BodyId body, Facts facts, int version) {
    /**
     * @param title for example {@code Suppleant}
     * @param represents whom its holder speaks for, or null when it is for oneself
     * @param substituteFor the seat in the same body whose holder it stands in for, or null
     */
    public record Facts(
            String title,
            @Nullable Represented represents,
            @Nullable SeatId substituteFor) {}

    /** A forum or an authority, by its code. */
    public record Represented(Kind kind, String code) {
        public enum Kind {
            FORUM,
            AUTHORITY
        }
    }

    public String title() {
        return facts.title();
    }
}
