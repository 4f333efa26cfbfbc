package dk.rammevaerk.parties;

import org.jspecify.annotations.Nullable;

/**
 * Somebody who takes part in the cooperation.
 *
 * @param authority the code of the authority the person works for, or null for others
 * @param email where mail reaches them, or null when nobody has told us
 */
public record Person(
        PersonId id,
        String name,
        @Nullable String title,
        @Nullable String authority,
        @Nullable String email) {}
