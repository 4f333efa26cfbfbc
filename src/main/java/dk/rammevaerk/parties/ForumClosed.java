package dk.rammevaerk.parties;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * It was said that a forum ends.
 *
 * @param forum its code
 * @param from the first day without it, which may be still to come
 * @param successor the code of the forum that takes over what is left open, or null
 */
public record ForumClosed(
        String forum, LocalDate from, @Nullable String successor) {}
