package dk.rammevaerk.parties;

import org.jspecify.annotations.Nullable;

/**
 * A person in a forum.
 *
 * @param organisation the name of the authority the person works for, or null for others
 */
public record Member(Person person, @Nullable String organisation, boolean chair) {}
