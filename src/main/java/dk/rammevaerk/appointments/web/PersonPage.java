package dk.rammevaerk.appointments.web;

import dk.rammevaerk.pages.Page;
import dk.rammevaerk.pages.StateTag;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One person's seats.
 *
 * @param post for example {@code Direktør, Struer Kommune}, or empty
 * @param own whether it is the one who reads
 */
public record PersonPage(String name, String post, String lead, List<Line> now, List<Line> other, boolean own)
        implements Page {
    /** @param tag set when it runs out soon, or has ended early */
    public record Line(
            String body,
            String href,
            String seat,
            String period,
            String decision,
            @Nullable StateTag tag) {}
}
