package dk.rammevaerk.meetings.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rammevaerk.meetings.MeetingId;
import dk.rammevaerk.meetings.MeetingState;
import dk.rammevaerk.meetings.Occasion;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConcernTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final LocalDate DAY = LocalDate.of(2027, 1, 29);

    private static Occasion at(LocalDate day, @Nullable LocalTime start, @Nullable LocalTime end) {
        return new Occasion(day, start, end, null, null, null, null, false, null, false);
    }

    private static PlannedMeeting planned(String forum, MeetingState state, Occasion occasion) {
        return new PlannedMeeting(
                new MeetingId(UUID.randomUUID()), forum, state, 0, occasion, null, null, null, List.of(), true);
    }

    private static List<Concern> about(Occasion occasion, PlannedMeeting... others) {
        return Concern.about("dassos", occasion, null, TODAY, List.of(others));
    }

    @Test
    void aFreeWorkdayAheadRaisesNone() {
        assertThat(about(at(DAY, LocalTime.of(10, 0), LocalTime.of(12, 0)))).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2026-11-20, Past",
        "2026-11-28, Weekend",
        "2026-11-29, Weekend",
        "2027-03-26, OnHoliday",
        "2026-04-05, Past Weekend OnHoliday"
    })
    void theDayItselfSpeaksAgainstIt(LocalDate day, String kinds) {
        assertThat(about(at(day, null, null)).stream()
                        .map(concern -> concern.getClass().getSimpleName()))
                .containsExactly(kinds.split(" "));
    }

    @ParameterizedTest(name = "10-12 and {0}-{1}: clash {2}")
    @CsvSource({
        "12:00, 13:00, false",
        "08:00, 10:00, false",
        "11:59, 13:00, true",
        "08:00, 10:01, true",
        "10:30, 11:00, true",
        "09:00, 13:00, true",
        ", , false",
        // without an end it counts as an hour
        "09:30, , true",
        "09:00, , false",
        "23:30, , false"
    })
    void anotherForumAtTheSameHoursIsAClash(@Nullable LocalTime start, @Nullable LocalTime end, boolean clash) {
        var other = planned("kosu", MeetingState.OPEN, at(DAY, start, end));
        assertThat(about(at(DAY, LocalTime.of(10, 0), LocalTime.of(12, 0)), other))
                .isEqualTo(clash ? List.of(new Concern.Clash(other)) : List.of());
    }

    @Test
    void theSameForumTheSameDayIsWorthAWordAtAnyHour() {
        var other = planned("dassos", MeetingState.PLANNED, at(DAY, null, null));
        assertThat(about(at(DAY, LocalTime.of(10, 0), null), other)).containsExactly(new Concern.SameDay(other));
    }

    @Test
    void aCancelledMeetingAndTheOneThatIsMovedAreInNobodysWay() {
        var cancelled = planned("kosu", MeetingState.CANCELLED, at(DAY, LocalTime.of(10, 0), null));
        var itself = planned("dassos", MeetingState.PLANNED, at(DAY, LocalTime.of(10, 0), null));
        assertThat(Concern.about(
                        "dassos",
                        at(DAY, LocalTime.of(10, 0), LocalTime.of(12, 0)),
                        itself.id(),
                        TODAY,
                        List.of(cancelled, itself)))
                .isEmpty();
    }
}
