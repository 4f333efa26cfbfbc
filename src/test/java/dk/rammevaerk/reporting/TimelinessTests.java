package dk.rammevaerk.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rammevaerk.kernel.Window;
import dk.rammevaerk.reporting.Timeliness.Outcome;
import dk.rammevaerk.reporting.Timeliness.Share;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TimelinessTests {
    private static final LocalDate DEADLINE = LocalDate.of(2026, 6, 1);
    private static final LocalDate AFTER = DEADLINE.plusDays(1);

    private static Invitation invited(String name, LocalDate due) {
        return new Invitation(name, name, false, due, DEADLINE.equals(due) ? null : "Ferie", null, List.of());
    }

    private static ReportingRound round(Invitation... invitations) {
        return new ReportingRound(
                new RoundId(UUID.randomUUID()),
                "herberger",
                "Herberger",
                "",
                null,
                null,
                new Window(DEADLINE.minusDays(30), DEADLINE),
                RoundState.OPEN,
                null,
                new RoundSettings(false, true, ResultAudience.INSIDE),
                List.of(),
                Arrays.asList(invitations),
                1);
    }

    private static ResponseStanding standing(
            String authority, int form, ResponseState state, @Nullable LocalDate completedOn) {
        return new ResponseStanding(authority, form, state, completedOn);
    }

    private static Outcome outcome(LocalDate due, LocalDate today, ResponseStanding... standings) {
        return Timeliness.of(Map.of(round(invited("Skive", due)), Arrays.asList(standings)), today)
                .authorities()
                .getFirst()
                .outcomes()
                .getFirst();
    }

    @Test
    void theLastDayIsInTimeAndTheNextIsNot() {
        assertThat(outcome(DEADLINE, AFTER, standing("Skive", 1, ResponseState.COMPLETED, DEADLINE)))
                .isEqualTo(Outcome.IN_TIME);
        assertThat(outcome(DEADLINE, AFTER, standing("Skive", 1, ResponseState.ACCEPTED, AFTER)))
                .isEqualTo(Outcome.LATE);
    }

    @Test
    void whoWasGivenLongerIsInTimeUntilThen() {
        assertThat(outcome(DEADLINE.plusDays(7), AFTER, standing("Skive", 1, ResponseState.ACCEPTED, AFTER)))
                .isEqualTo(Outcome.IN_TIME);
    }

    @Test
    void nobodyLacksBeforeTheLastDayIsPast() {
        var begun = standing("Skive", 1, ResponseState.BEGUN, null);
        assertThat(outcome(DEADLINE, DEADLINE, begun)).isEqualTo(Outcome.WAITING);
        assertThat(outcome(DEADLINE, AFTER, begun)).isEqualTo(Outcome.LACKS);
    }

    @Test
    void whatWasSentBackCameWhenItCameFirst() {
        assertThat(outcome(DEADLINE, AFTER, standing("Skive", 1, ResponseState.RETURNED, DEADLINE)))
                .isEqualTo(Outcome.IN_TIME);
    }

    @Test
    void theLastOfSeveralQuestionnairesSaysWhenItCame() {
        var first = standing("Skive", 1, ResponseState.ACCEPTED, DEADLINE);
        assertThat(outcome(DEADLINE, AFTER, first, standing("Skive", 2, ResponseState.COMPLETED, AFTER)))
                .isEqualTo(Outcome.LATE);
        assertThat(outcome(DEADLINE, AFTER, first, standing("Skive", 2, ResponseState.WAITING, null)))
                .isEqualTo(Outcome.LACKS);
    }

    @Test
    void theSharesReckonWithThoseOfWhomSomethingCanBeSaid() {
        var standings = new LinkedHashMap<ReportingRound, List<ResponseStanding>>();
        standings.put(
                round(invited("Skive", DEADLINE), invited("Struer", DEADLINE), invited("Viborg", AFTER)),
                List.of(
                        standing("Skive", 1, ResponseState.ACCEPTED, DEADLINE),
                        standing("Struer", 1, ResponseState.WAITING, null),
                        standing("Viborg", 1, ResponseState.WAITING, null)));
        standings.put(round(invited("Skive", DEADLINE)), List.of(standing("Skive", 1, ResponseState.COMPLETED, AFTER)));
        var all = Timeliness.of(standings, AFTER);
        assertThat(all.rounds())
                .extracting(Timeliness.Round::share)
                .containsExactly(new Share(2, 1, 1), new Share(1, 1, 0));
        assertThat(all.authorities())
                .extracting(Timeliness.Authority::name)
                .containsExactly("Skive", "Struer", "Viborg");
        assertThat(all.authorities().get(0).share()).isEqualTo(new Share(2, 2, 1));
        assertThat(all.authorities().get(1).outcomes()).containsExactly(Outcome.LACKS, Outcome.NOT_ASKED);
        assertThat(all.authorities().get(2).share()).isEqualTo(new Share(0, 0, 0));
    }
}
