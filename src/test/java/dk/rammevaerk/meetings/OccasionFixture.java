package dk.rammevaerk.meetings;

import java.time.LocalDate;
import java.time.LocalTime;

public final class OccasionFixture {
    private OccasionFixture() {}

    /** An ordinary morning meeting in one room. */
    public static Occasion atViborg(LocalDate date) {
        return new Occasion(
                date,
                LocalTime.of(8, 45),
                LocalTime.of(10, 30),
                null,
                "Viborg Rådhus",
                "Prinsens Allé 5, 8800 Viborg",
                "M5",
                false,
                null,
                false);
    }
}
