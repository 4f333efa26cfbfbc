package dk.rammevaerk.cases.tasks;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that waits for the one who asks, as a line of a list.
 *
 * @param forum the code of the forum whose matter it is
 * @param due or null
 */
public record WaitingTask(
        String text, String href, String forum, @Nullable LocalDate due, boolean late) {}
