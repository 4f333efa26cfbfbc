package dk.rammevaerk.meetings;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
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

    /** Whether somebody who has it in their calendar must be told of the other one. */
    boolean isElsewhereOrAtAnotherTimeThan(Occasion other) {
        return !(date.equals(other.date)
                && Objects.equals(start, other.start)
                && Objects.equals(end, other.end)
                && Objects.equals(place, other.place)
                && Objects.equals(address, other.address)
                && Objects.equals(room, other.room)
                && virtual == other.virtual
                && Objects.equals(link, other.link));
    }

    /** What a document says about a meeting that was planned, and the plan's word where the document is silent. */
    Occasion completedBy(Occasion plan) {
        boolean saysWhere = virtual || place != null || address != null || room != null;
        return new Occasion(
                date,
                start == null ? plan.start : start,
                start == null || (end == null && start.equals(plan.start)) ? plan.end : end,
                title == null ? plan.title : title,
                saysWhere ? place : plan.place,
                saysWhere ? address : plan.address,
                saysWhere ? room : plan.room,
                saysWhere ? virtual : plan.virtual,
                link == null ? plan.link : link,
                extraordinary || plan.extraordinary);
    }

    /** What those see who are not invited. */
    Occasion withoutLink() {
        return new Occasion(date, start, end, title, place, address, room, virtual, null, extraordinary);
    }
}
