package dk.rammevaerk.meetings.plan;

import dk.rammevaerk.meetings.Attendance.Kind;
import dk.rammevaerk.parties.PersonId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who is expected at a coming meeting, or sent an apology. The fields are those of
 * {@link dk.rammevaerk.meetings.Attendance}.
 *
 * @param person who it is, when the cooperation knows the person; else null
 * @param item the id of the one item a guest is there for, or null
 * @param email where a guest or a substitute is reached, or null; a known person is reached where their own row says
 */
public record Participant(
        UUID id,
        @Nullable PersonId person,
        Kind kind,
        boolean apology,
        String name,
        @Nullable String organisation,
        @Nullable String role,
        @Nullable String substituteFor,
        @Nullable UUID item,
        @Nullable String email) {}
