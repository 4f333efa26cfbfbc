package dk.rammevaerk.appointments.web;

import dk.rammevaerk.pages.StateTag;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A seat on the day that is looked at.
 *
 * @param note whom it represents, and for whom it stands in; may be empty
 * @param person who holds it, or empty
 * @param post of that person, for example {@code Direktør, Struer Kommune}
 * @param until how long, in words
 * @param tag set when the seat is vacant or soon will be
 * @param next who follows, in words, or empty
 * @param acts what the reader may do with it
 */
public record SeatRow(
        String title,
        String note,
        String person,
        String personHref,
        String post,
        String until,
        @Nullable StateTag tag,
        String next,
        List<Act> acts) {
    /** @param spoken follows the label for those who hear the link alone */
    public record Act(String label, String spoken, String href) {}
}
