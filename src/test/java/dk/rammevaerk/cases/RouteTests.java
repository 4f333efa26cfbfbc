package dk.rammevaerk.cases;

import static dk.rammevaerk.cases.RouteFixture.COUNCILS;
import static dk.rammevaerk.cases.RouteFixture.DASSOS;
import static dk.rammevaerk.cases.RouteFixture.KD_NET;
import static dk.rammevaerk.cases.RouteFixture.KKR;
import static dk.rammevaerk.cases.RouteFixture.usual;
import static dk.rammevaerk.cases.StepState.DONE;
import static dk.rammevaerk.cases.StepState.NOW;
import static dk.rammevaerk.cases.StepState.REPEATED;
import static dk.rammevaerk.cases.StepState.SENT_BACK;
import static dk.rammevaerk.cases.StepState.SKIPPED;
import static dk.rammevaerk.cases.StepState.WAITING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dk.rammevaerk.cases.Station.Stage;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RouteTests {
    private static final LocalDate DAY = LocalDate.of(2026, 5, 18);

    @Test
    void theFirstStepHasTheCaseAndTheOneAfterItIsNext() {
        assertThat(usual().current()).extracting(RouteStep::id).containsExactly(DASSOS.id());
        assertThat(usual().next().orElseThrow().id()).isEqualTo(KD_NET.id());
        assertThat(states(usual())).containsExactly(NOW, WAITING, WAITING, WAITING);
    }

    @Test
    void theTurnPassesOnWhenAStepIsDoneOrSkipped() {
        var route = usual().done(DASSOS.id(), DAY, "Anbefalet").skip(KD_NET.id(), DAY, "Orienteres skriftligt");
        assertThat(states(route)).containsExactly(DONE, SKIPPED, NOW, WAITING);
        assertThat(route.step(KD_NET.id()).orElseThrow().reason()).isEqualTo("Orienteres skriftligt");
    }

    @Test
    void aSkippedStepThatIsRegrettedGetsItsTurnBack() {
        var route = usual().skip(DASSOS.id(), DAY, "For sent").resume(DASSOS.id());
        assertThat(states(route)).containsExactly(NOW, WAITING, WAITING, WAITING);
        assertThat(route.step(DASSOS.id()).orElseThrow().reason()).isNull();
    }

    @Test
    void theMinutesOfALaterForumMayComeFirst() {
        var route = usual().done(KD_NET.id(), DAY, null);
        assertThat(states(route)).containsExactly(NOW, DONE, WAITING, WAITING);
        assertThat(states(route.done(DASSOS.id(), DAY, null))).containsExactly(DONE, DONE, NOW, WAITING);
    }

    @Test
    void stepsAtTheSameTimeHaveTheCaseTogether() {
        var route = Route.of(List.of(DASSOS, KD_NET.alongsideTheOneBefore(), KKR));
        assertThat(states(route)).containsExactly(NOW, NOW, WAITING);
        assertThat(states(route.done(DASSOS.id(), DAY, null))).containsExactly(DONE, NOW, WAITING);
        assertThat(states(route.done(KD_NET.id(), DAY, null))).containsExactly(NOW, DONE, WAITING);
    }

    @Test
    void aCaseThatIsSentBackPassesTheStepsBetweenAgain() {
        var route = usual().done(DASSOS.id(), DAY, null)
                .done(KD_NET.id(), DAY, null)
                .sendBack(KKR.id(), DASSOS.id(), DAY, "Økonomien mangler");
        assertThat(states(route)).containsExactly(DONE, DONE, SENT_BACK, NOW, WAITING, WAITING, WAITING);
        assertThat(route.steps())
                .extracting(RouteStep::station)
                .containsExactly(
                        DASSOS.station(),
                        KD_NET.station(),
                        KKR.station(),
                        DASSOS.station(),
                        KD_NET.station(),
                        KKR.station(),
                        COUNCILS.station());
    }

    @Test
    void whatWasSkippedOnTheWayIsNotPassedAgain() {
        var route = usual().done(DASSOS.id(), DAY, null)
                .skip(KD_NET.id(), DAY, "Haster")
                .sendBack(KKR.id(), DASSOS.id(), DAY, "Økonomien mangler");
        assertThat(states(route)).containsExactly(DONE, SKIPPED, SENT_BACK, NOW, WAITING, WAITING);
    }

    @Test
    void aCaseIsNotSentBackToALaterStep() {
        assertThatExceptionOfType(StepRefused.class)
                .isThrownBy(() -> usual().sendBack(DASSOS.id(), KKR.id(), DAY, "Nej"));
    }

    @Test
    void aStepThatIsRepeatedComesNextAlsoWhenTheCaseHadMovedOn() {
        var again = usual().repeat(DASSOS.id(), DAY, "Udsat");
        assertThat(states(again)).containsExactly(REPEATED, NOW, WAITING, WAITING, WAITING);
        var later = usual().done(DASSOS.id(), DAY, null).repeat(DASSOS.id(), DAY, "Nye oplysninger");
        assertThat(states(later)).containsExactly(REPEATED, NOW, WAITING, WAITING, WAITING);
        assertThat(later.steps().get(1).station()).isEqualTo(DASSOS.station());
    }

    @Test
    void aLaterStepThatIsPutOffComesAgainInItsOwnPlace() {
        var route = usual().repeat(KD_NET.id(), DAY, "Udsat");
        assertThat(states(route)).containsExactly(NOW, REPEATED, WAITING, WAITING, WAITING);
        assertThat(route.steps().get(2).station()).isEqualTo(KD_NET.station());
    }

    @Test
    void whatIsSettledStaysWhenTheRestIsPlannedAnew() {
        var stage = RouteStep.of(new Stage("Politisk drøftelse"), StepRole.DISCUSSES, null);
        var route = usual().done(DASSOS.id(), DAY, null).replan(List.of(stage, COUNCILS), Set.of());
        assertThat(states(route)).containsExactly(DONE, NOW, WAITING);
        assertThatExceptionOfType(StepRefused.class).isThrownBy(() -> route.replan(route.steps(), Set.of()));
    }

    @Test
    void aStepThatIsOnAnAgendaKeepsItsPlaceInTheRouteAndItsForum() {
        var bound = Set.of(KD_NET.id());
        var elsewhere = RouteStep.of(KKR.station(), StepRole.DECIDES, DAY).as(KD_NET);
        var otherwise = RouteStep.of(KD_NET.station(), StepRole.DECIDES, DAY).as(KD_NET);
        for (var ahead : List.of(List.of(KKR, COUNCILS), List.of(DASSOS, elsewhere))) {
            assertThatExceptionOfType(StepIsBound.class).isThrownBy(() -> usual().replan(ahead, bound));
        }
        assertThat(usual().replan(List.of(KKR, otherwise), bound).steps())
                .extracting(RouteStep::role)
                .containsExactly(StepRole.RECOMMENDS, StepRole.DECIDES);
    }

    @Test
    void aRouteIsFinishedWhenNothingIsAhead() {
        assertThat(Route.NONE.isFinished()).isTrue();
        assertThat(usual().isFinished()).isFalse();
        assertThat(Route.of(List.of(DASSOS)).done(DASSOS.id(), DAY, null).isFinished())
                .isTrue();
    }

    private static List<StepState> states(Route route) {
        return route.steps().stream().map(RouteStep::state).toList();
    }
}
