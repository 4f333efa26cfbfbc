package dk.rammevaerk.appointments;

import dk.rammevaerk.kernel.AgreementPeriod;
import org.jspecify.annotations.Nullable;

/** An appointment that is to be made; see {@link Appointment}. */
public record NewAppointment(
        Appointee person,
        Period period,
        @Nullable AgreementPeriod agreement,
        @Nullable String decision) {}
