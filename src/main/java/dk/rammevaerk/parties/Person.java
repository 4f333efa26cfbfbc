package dk.rammevaerk.parties;

import org.jspecify.annotations.Nullable;

/**
 * Somebody who takes part in the cooperation.
 *
 * @param authority the code of the authority the person works for, or null for others
 */
public record Person(
        PersonId id,
        String name,
        @Nullable String title,
        @Nullable String authority) {}
