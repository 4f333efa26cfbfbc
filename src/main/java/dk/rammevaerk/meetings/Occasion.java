package dk.rammevaerk.meetings;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * When and where a meeting is. What is not known is null.
 *
 * @param title what it is called beside its forum, for example {@code Temadag}
 * @param virtual whether one can take part from afar; with a place it is both
 * @param link where one takes part from afar; never shown to the public
 * @param extraordinary whether it stands outside the forum's ordinary plan; its agenda then has no sections
 */
public record Occasion(
        LocalDate date,
        @Nullable LocalTime start,
        @Nullable LocalTime end,
        @Nullable String title,
        @Nullable String place,
        @Nullable String address,
        @Nullable String room,
        boolean virtual,
        @Nullable String link,
        boolean extraordinary) {
    /** How one takes part. */
    public enum Form {
        PHYSICAL,
        VIRTUAL,
        BOTH
    }

    public Occasion {
        if (end != null && start == null) {
            throw new IllegalArgumentException("A meeting that ends has a beginning");
        }
    }

    public Form form() {
        if (!virtual) return Form.PHYSICAL;
        return place == null && address == null && room == null ? Form.VIRTUAL : Form.BOTH;
    }

    /** What those see who are not invited. */
    Occasion withoutLink() {
        return new Occasion(date, start, end, title, place, address, room, virtual, null, extraordinary);
    }
}
