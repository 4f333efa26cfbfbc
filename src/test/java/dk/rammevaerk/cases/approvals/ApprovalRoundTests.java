package dk.rammevaerk.cases.approvals;

import static dk.rammevaerk.cases.approvals.ApprovalRoundFixture.council;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ApprovalRoundTests {
    static final LocalDate OCTOBER = LocalDate.of(2026, 10, 6);
    static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    static final CouncilAnswer YES = CouncilAnswer.adopted(OCTOBER, "Udskrift");

    final ApprovalRound round = ApprovalRoundFixture.of(
            council("Aarhus Kommune", YES),
            council("Viborg Kommune", CouncilAnswer.adopted(OCTOBER, null)),
            council("Samsø Kommune", CouncilAnswer.onAgenda(LocalDate.of(2026, 11, 26))),
            council("Ringkøbing-Skjern Kommune", CouncilAnswer.onAgenda(LocalDate.of(2026, 11, 24))),
            council("Norddjurs Kommune", CouncilAnswer.NONE),
            council("Skanderborg Kommune", CouncilAnswer.adoptedWithReservation(OCTOBER, "Takstloft", "Punkt 9")),
            council("Favrskov Kommune", YES));

    @Test
    void thoseThatLackComeFirstThenReservationsThenByNameAarhusLast() {
        assertThat(round.councils())
                .extracting(CouncilApproval::name)
                .containsExactly(
                        "Norddjurs Kommune",
                        "Ringkøbing-Skjern Kommune",
                        "Samsø Kommune",
                        "Skanderborg Kommune",
                        "Favrskov Kommune",
                        "Viborg Kommune",
                        "Aarhus Kommune");
    }

    @Test
    void theFiguresCountAReservationAsAYes() {
        assertThat(round.adopted()).isEqualTo(4);
        assertThat(round.missing()).hasSize(3);
        assertThat(round.count(CouncilApproval::lacksProof)).isEqualTo(1);
        assertThat(round.daysLeft(TODAY)).isEqualTo(10);
        assertThat(round.isComplete()).isFalse();
    }

    @Test
    void whoHasNoDayIsUncertainAndTheOthersAreInTime() {
        var forecast = round.forecast(TODAY);
        assertThat(forecast.adoptedInTime()).isEqualTo(6);
        assertThat(forecast.uncertain()).extracting(CouncilApproval::name).containsExactly("Norddjurs Kommune");
        assertThat(forecast.late()).isEmpty();
        assertThat(forecast.holds()).isFalse();
    }

    @Test
    void aDayAfterTheDeadlineIsLateAndTheDeadlineItselfIsNot() {
        var late = ApprovalRoundFixture.of(
                council("Lemvig Kommune", CouncilAnswer.onAgenda(ApprovalRoundFixture.DEADLINE)),
                council("Odder Kommune", CouncilAnswer.onAgenda(ApprovalRoundFixture.DEADLINE.plusDays(1))));
        assertThat(late.forecast(TODAY).late())
                .extracting(CouncilApproval::name)
                .containsExactly("Odder Kommune");
        assertThat(late.forecast(TODAY).adoptedInTime()).isEqualTo(1);
    }

    @Test
    void aDayThatPassedWithoutAnAnswerIsRemindedOf() {
        var after = LocalDate.of(2026, 11, 25);
        assertThat(round.those(one -> one.isToBeReminded(TODAY)))
                .extracting(CouncilApproval::name)
                .containsExactly("Norddjurs Kommune");
        assertThat(round.those(one -> one.isToBeReminded(after)))
                .extracting(CouncilApproval::name)
                .containsExactly("Norddjurs Kommune", "Ringkøbing-Skjern Kommune");
        assertThat(round.forecast(after).uncertain()).hasSize(2);
    }

    @Test
    void aRejectionIsMissingAndComesFirst() {
        var rejected = ApprovalRoundFixture.of(
                council("Norddjurs Kommune", CouncilAnswer.NONE),
                council("Struer Kommune", CouncilAnswer.rejected(OCTOBER, null, "Punkt 4")));
        assertThat(rejected.councils().getFirst().name()).isEqualTo("Struer Kommune");
        assertThat(rejected.missing()).hasSize(2);
        assertThat(rejected.councils().getFirst().isOpenQuestion()).isTrue();
    }
}
