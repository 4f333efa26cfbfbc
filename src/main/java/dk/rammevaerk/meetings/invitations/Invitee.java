package dk.rammevaerk.meetings.invitations;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody on a meeting's list.
 *
 * @param person null for one who is only known by name
 * @param apology whether they have said that they are not coming
 */
record Invitee(@Nullable UUID person, String name, boolean apology) {}
