package dk.rammevaerk.appointments;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A line of what waits for somebody, as the front page shows it.
 *
 * @param text for example {@code Ankestyrelsens Dialogforum: Suppleant er ledig}
 * @param due the day by which something must be done, or null
 * @param late whether that day is here
 */
public record WaitingSeat(
        String text, String href, @Nullable LocalDate due, boolean late) {}
