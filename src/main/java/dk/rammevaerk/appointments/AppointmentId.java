package dk.rammevaerk.appointments;

import java.util.UUID;

public record AppointmentId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
