package dk.rammevaerk.agreements;

import static dk.rammevaerk.agreements.AgreementState.DRAFT;
import static dk.rammevaerk.agreements.AgreementState.FINAL;
import static dk.rammevaerk.agreements.AgreementState.IN_APPROVAL;
import static dk.rammevaerk.agreements.AgreementState.IN_CONSULTATION;
import static dk.rammevaerk.agreements.AgreementState.PUBLISHED;
import static dk.rammevaerk.agreements.AgreementState.SENT;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class AgreementStateTests {
    static final Set<List<AgreementState>> EDGES = Set.of(
            List.of(DRAFT, IN_CONSULTATION),
            List.of(IN_CONSULTATION, DRAFT),
            List.of(IN_CONSULTATION, IN_APPROVAL),
            List.of(IN_APPROVAL, FINAL),
            List.of(FINAL, PUBLISHED),
            List.of(PUBLISHED, FINAL),
            List.of(PUBLISHED, SENT));

    static final Set<List<Activity.State>> ACTIVITY_EDGES = Set.of(
            List.of(Activity.State.PLANNED, Activity.State.UNDERWAY),
            List.of(Activity.State.PLANNED, Activity.State.DONE),
            List.of(Activity.State.PLANNED, Activity.State.STOPPED),
            List.of(Activity.State.UNDERWAY, Activity.State.DONE),
            List.of(Activity.State.UNDERWAY, Activity.State.STOPPED),
            List.of(Activity.State.DONE, Activity.State.UNDERWAY),
            List.of(Activity.State.STOPPED, Activity.State.UNDERWAY));

    static Stream<Arguments> everyPair() {
        return Arrays.stream(AgreementState.values())
                .flatMap(from -> Arrays.stream(AgreementState.values()).map(to -> Arguments.of(from, to)));
    }

    static Stream<Arguments> everyPairOfActivities() {
        return Arrays.stream(Activity.State.values())
                .flatMap(from -> Arrays.stream(Activity.State.values()).map(to -> Arguments.of(from, to)));
    }

    @ParameterizedTest(name = "{0} to {1}")
    @MethodSource("everyPair")
    void aStepIsAllowedWhenItIsAnEdgeOfTheGraph(AgreementState from, AgreementState to) {
        assertThat(from.mayBecome(to)).isEqualTo(EDGES.contains(List.of(from, to)));
    }

    @ParameterizedTest(name = "{0} to {1}")
    @MethodSource("everyPairOfActivities")
    void anActivityFollowsItsOwnGraph(Activity.State from, Activity.State to) {
        assertThat(from.mayBecome(to)).isEqualTo(ACTIVITY_EDGES.contains(List.of(from, to)));
    }

    @Test
    void thePoliticalApprovalLocksThePrinciplesAndTheTextIsWrittenBeforeIt() {
        assertThat(Arrays.stream(AgreementState.values()).filter(AgreementState::isWritten))
                .containsExactly(DRAFT, IN_CONSULTATION);
        assertThat(Arrays.stream(AgreementState.values()).filter(AgreementState::locksPrinciples))
                .containsExactly(FINAL, PUBLISHED, SENT);
    }

    @ParameterizedTest(name = "{1} years from {0} are {2}")
    @CsvSource({"2027, 2, 2027-28", "2029, 4, 2029-32", "2099, 2, 2099-00"})
    void aPeriodIsNamedByItsFirstAndLastYear(int first, int years, String period) {
        assertThat(FrameworkAgreement.period(first, years)).isEqualTo(period);
    }
}
