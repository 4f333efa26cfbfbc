package dk.rammevaerk.appointments;

import dk.rammevaerk.kernel.AgreementPeriod;
import dk.rammevaerk.kernel.DateRange;
import dk.rammevaerk.parties.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A person holds a seat for some time.
 *
 * @param agreement the agreement period it was made for, or null
 * @param decision what was decided where, for example {@code DASSOS 2026/12}, or null
 * @param endedReason why it ended before its time, or null
 */
public record Appointment(
        AppointmentId id,
        SeatId seat,
        PersonId person,
        DateRange period,
        @Nullable AgreementPeriod agreement,
        @Nullable String decision,
        @Nullable String endedReason,
        int version) {}
