package dk.rammevaerk.meetings.minutes;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody is to do after a meeting.
 *
 * @param responsible a person or an authority as it was said, or null
 * @param due or null when no day was said
 */
public record NotedTask(
        UUID id,
        String text,
        @Nullable String responsible,
        @Nullable LocalDate due) {}
