package dk.rammevaerk.cases;

import static dk.rammevaerk.cases.RouteFixture.DASSOS;
import static dk.rammevaerk.cases.RouteFixture.KD_NET;
import static dk.rammevaerk.cases.RouteFixture.KKR;
import static dk.rammevaerk.cases.RouteFixture.usual;
import static org.assertj.core.api.Assertions.assertThat;

import dk.rammevaerk.cases.Station.InForum;
import dk.rammevaerk.meetings.ItemId;
import dk.rammevaerk.meetings.ItemPlace;
import dk.rammevaerk.meetings.MeetingId;
import dk.rammevaerk.meetings.MeetingState;
import dk.rammevaerk.parties.Forum;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class StandingsTests {
    private static final LocalDate MAY_1 = LocalDate.of(2026, 5, 1);
    private static final LocalDate MAY_18 = LocalDate.of(2026, 5, 18);
    private static final List<Forum> FORA =
            List.of(new Forum("dassos", "DASSOS", "", null), new Forum("kd-net", "KD-Net", "", null));

    @Test
    void aStepIsLateOnTheDayAfterItWasDue() {
        assertThat(first(on(MAY_18), usual()).late()).isFalse();
        assertThat(first(on(MAY_18.plusDays(1)), usual()).late()).isTrue();
        assertThat(first(on(MAY_18.plusDays(1)), usual().done(DASSOS.id(), MAY_18, null))
                        .late())
                .isFalse();
    }

    @Test
    void theStepAfterTheOneThatHasTheCaseIsNext() {
        assertThat(on(MAY_1).of(usual())).extracting(StepStanding::next).containsExactly(false, true, false, false);
    }

    @Test
    void aForumWithoutAMeetingBeforeTheStepIsDueHinders() {
        assertThat(first(on(MAY_1), usual()).hindrances()).containsExactly(Hindrance.NO_MEETING_BEFORE_DUE);
        assertThat(first(meeting(MAY_18), usual()).hindrances()).isEmpty();
        assertThat(first(meeting(MAY_18.plusDays(1)), usual()).hindrances())
                .containsExactly(Hindrance.NO_MEETING_BEFORE_DUE);
    }

    @Test
    void anAgendaSaysWhenTheStepIs() {
        var standing = first(placed(place(MAY_18.minusDays(2), MeetingState.OPEN, false)), usual());
        assertThat(standing.date()).isEqualTo(MAY_18.minusDays(2));
        assertThat(standing.hindrances()).isEmpty();
    }

    @Test
    void aMeetingThatComesTooLateHinders() {
        assertThat(first(placed(place(MAY_18.plusDays(2), MeetingState.OPEN, false)), usual())
                        .hindrances())
                .containsExactly(Hindrance.MEETING_AFTER_DUE);
    }

    @Test
    void aCancelledMeetingAndAnItemThatWasTakenOffFreeTheStep() {
        var cancelled = first(placed(place(MAY_18, MeetingState.CANCELLED, true)), usual());
        assertThat(cancelled.place()).isNull();
        assertThat(cancelled.hindrances()).containsExactly(Hindrance.MEETING_CANCELLED);
        var off = first(placed(place(MAY_18, MeetingState.SENT, true)), usual());
        assertThat(off.place()).isNull();
        assertThat(off.hindrances()).containsExactly(Hindrance.TAKEN_OFF);
    }

    @Test
    void aMeetingThatWasHeldIsWaitedForUntilItsMinutesAreApproved() {
        assertThat(first(placed(place(MAY_1, MeetingState.HELD, false)), usual())
                        .hindrances())
                .containsExactly(Hindrance.MINUTES_AWAITED);
        assertThat(first(placed(place(MAY_1.minusDays(1), MeetingState.SENT, false)), usual())
                        .hindrances())
                .containsExactly(Hindrance.MINUTES_AWAITED);
    }

    @Test
    void whatAClosedForumLeftOpenIsItsSuccessors() {
        var fora = List.of(
                new Forum("dassos", "DASSOS", "", LocalDate.of(2026, 4, 1), "kd-net"),
                new Forum("kd-net", "KD-Net", "", LocalDate.of(2026, 5, 1), "kkr"),
                new Forum("kkr", "KKR", "", null));
        var standings = new Standings(MAY_1, new Succession(fora, MAY_1), Map.of(), Map.of("kkr", List.of(MAY_18)));
        var steps = standings.of(usual().done(KD_NET.id(), MAY_1, null));
        assertThat(steps.get(0).station()).isEqualTo(new InForum("kkr"));
        assertThat(steps.get(0).hindrances()).isEmpty();
        assertThat(steps.get(1).station())
                .as("what is settled stays where it was")
                .isEqualTo(KD_NET.station());
        assertThat(steps.get(2).station()).isEqualTo(KKR.station());
    }

    @Test
    void aForumThatClosedWithoutASuccessorHinders() {
        var fora = List.of(new Forum("dassos", "DASSOS", "", MAY_1));
        var standings = new Standings(MAY_1, new Succession(fora, MAY_1), Map.of(), Map.of());
        assertThat(first(standings, usual()).hindrances()).containsExactly(Hindrance.FORUM_CLOSED);
        var before = new Standings(
                MAY_1.minusDays(1),
                new Succession(fora, MAY_1.minusDays(1)),
                Map.of(),
                Map.of("dassos", List.of(MAY_1)));
        assertThat(first(before, usual()).hindrances()).isEmpty();
    }

    @Test
    void foraThatSucceedEachOtherInACircleEndSomewhere() {
        var fora = List.of(new Forum("a", "A", "", MAY_1, "b"), new Forum("b", "B", "", MAY_1, "a"));
        assertThat(new Succession(fora, MAY_1).now("a")).isIn("a", "b");
    }

    private static StepStanding first(Standings standings, Route route) {
        return standings.of(route).getFirst();
    }

    private static Standings on(LocalDate today) {
        return new Standings(today, new Succession(FORA, today), Map.of(), Map.of());
    }

    private static Standings meeting(LocalDate day) {
        return new Standings(MAY_1, new Succession(FORA, MAY_1), Map.of(), Map.of("dassos", List.of(day)));
    }

    private static Standings placed(ItemPlace place) {
        return new Standings(
                MAY_1,
                new Succession(FORA, MAY_1),
                Map.of(DASSOS.id(), List.of(place)),
                Map.of("dassos", List.of(MAY_18)));
    }

    private static ItemPlace place(LocalDate date, MeetingState state, boolean off) {
        return new ItemPlace(
                new ItemId(new UUID(0, 1)),
                new MeetingId(new UUID(0, 2)),
                "dassos",
                date,
                state,
                "1.1",
                true,
                off,
                null);
    }
}
