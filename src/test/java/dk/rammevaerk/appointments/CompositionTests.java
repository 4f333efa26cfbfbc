package dk.rammevaerk.appointments;

import static dk.rammevaerk.appointments.CompositionFixture.dialogforum;
import static org.assertj.core.api.Assertions.assertThat;

import dk.rammevaerk.appointments.Attention.Reason;
import dk.rammevaerk.kernel.DateRange;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompositionTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);
    private static final DateRange UNTIL_NEW_YEAR = days("2025-01-01", "2026-12-31");
    private static final DateRange NEXT_AGREEMENT = days("2027-01-01", "2028-12-31");

    @ParameterizedTest(name = "on {0} vacant: {1}")
    @CsvSource({"2024-12-31, true", "2025-01-01, false", "2026-12-31, false", "2027-01-01, true"})
    void aSeatIsVacantOutsideItsAppointments(LocalDate day, boolean vacant) {
        var body = dialogforum(null, UNTIL_NEW_YEAR);
        assertThat(body.isVacant(body.seats().getFirst(), day)).isEqualTo(vacant);
    }

    @Test
    void aClosedBodyHasNoVacancies() {
        var body = dialogforum(LocalDate.of(2026, 1, 1));
        var seat = body.seats().getFirst();
        assertThat(body.isVacant(seat, LocalDate.of(2025, 12, 31))).isTrue();
        assertThat(body.isVacant(seat, LocalDate.of(2026, 1, 1))).isFalse();
        assertThat(attention(body)).isEmpty();
    }

    @Test
    void anExpiryIsToldOfSixMonthsAhead() {
        var body = dialogforum(null, UNTIL_NEW_YEAR);
        assertThat(attention(body)).singleElement().satisfies(one -> {
            assertThat(one.reason()).isEqualTo(Reason.EXPIRES);
            assertThat(one.from()).isEqualTo("2027-01-01");
        });
        assertThat(body.attention(LocalDate.of(2026, 6, 30), Appointments.horizon(LocalDate.of(2026, 6, 30))))
                .as("a day too early")
                .isEmpty();
        assertThat(body.attention(LocalDate.of(2026, 7, 1), Appointments.horizon(LocalDate.of(2026, 7, 1))))
                .hasSize(1);
    }

    @Test
    void whoIsFollowedWithoutAGapDoesNotExpire() {
        assertThat(attention(dialogforum(null, UNTIL_NEW_YEAR, NEXT_AGREEMENT))).isEmpty();
    }

    @Test
    void aGapIsAnExpiryThatKnowsWhoComesAfterIt() {
        var body = dialogforum(null, UNTIL_NEW_YEAR, days("2027-02-01", "2028-12-31"));
        assertThat(attention(body)).singleElement().satisfies(one -> {
            assertThat(one.reason()).isEqualTo(Reason.EXPIRES);
            assertThat(fromOf(one.next())).isEqualTo(LocalDate.of(2027, 2, 1));
        });
    }

    @Test
    void aShortSuccessorOnlyPostponesTheExpiry() {
        var body = dialogforum(null, UNTIL_NEW_YEAR, days("2027-01-01", "2027-01-31"));
        assertThat(attention(body)).singleElement().satisfies(one -> assertThat(one.from())
                .isEqualTo("2027-02-01"));
    }

    @Test
    void whatEndsWithItsBodyIsNoExpiry() {
        assertThat(attention(dialogforum(LocalDate.of(2027, 1, 1), UNTIL_NEW_YEAR)))
                .isEmpty();
    }

    @Test
    void aVacantSeatThatIsToBeFilledSaysWhen() {
        assertThat(attention(dialogforum(null, NEXT_AGREEMENT))).singleElement().satisfies(one -> {
            assertThat(one.reason()).isEqualTo(Reason.VACANT);
            assertThat(fromOf(one.next())).isEqualTo(LocalDate.of(2027, 1, 1));
        });
    }

    @Test
    void aClosingEndsWhoSitsThereAndLetsLapseWhoWasToCome() {
        var body = dialogforum(null, days("2020-01-01", "2024-12-31"), UNTIL_NEW_YEAR, NEXT_AGREEMENT);
        var closing = body.closing(LocalDate.of(2026, 12, 1));
        assertThat(closing.ending()).extracting(Appointment::period).containsExactly(UNTIL_NEW_YEAR);
        assertThat(closing.lapsing()).extracting(Appointment::period).containsExactly(NEXT_AGREEMENT);
        assertThat(body.closing(LocalDate.of(2027, 1, 1)).ending())
                .as("who has left already does not end")
                .isEmpty();
        assertThat(body.closing(LocalDate.of(2029, 1, 1)).all()).isEmpty();
    }

    private static List<Attention> attention(Composition body) {
        return body.attention(TODAY, Appointments.horizon(TODAY));
    }

    private static @Nullable LocalDate fromOf(@Nullable Appointment appointment) {
        return appointment == null ? null : appointment.period().from();
    }

    private static DateRange days(String from, String lastDay) {
        return DateRange.ofClosed(LocalDate.parse(from), LocalDate.parse(lastDay));
    }
}
