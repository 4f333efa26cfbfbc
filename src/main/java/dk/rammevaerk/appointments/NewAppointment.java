package dk.rammevaerk.appointments;

import dk.rammevaerk.kernel.AgreementPeriod;
import dk.rammevaerk.kernel.DateRange;
import org.jspecify.annotations.Nullable;

/** An appointment that is to be made; see {@link Appointment}. */
public record NewAppointment(
        Appointee person,
        DateRange period,
        @Nullable AgreementPeriod agreement,
        @Nullable String decision) {}
