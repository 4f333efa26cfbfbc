package dk.rammevaerk.cases.tasks;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that waits for the one who asks, as a line of a list.
 *
 * @param forum the code of the forum whose matter it is
 * @param authority the code of the authority that is to do it; null when it is for the one who asks
 * @param due or null
 */
public record WaitingTask(
        String text,
        String href,
        String forum,
        @Nullable String authority,
        @Nullable LocalDate due,
        boolean late) {}
