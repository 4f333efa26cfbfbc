package dk.rammevaerk.demo;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rammevaerk.access.RunningApp;
import dk.rammevaerk.access.SignedInAs;
import dk.rammevaerk.agreements.ActionPlans;
import dk.rammevaerk.agreements.AgreementProcess;
import dk.rammevaerk.agreements.AgreementState;
import dk.rammevaerk.agreements.Agreements;
import dk.rammevaerk.agreements.CommonPrinciple;
import dk.rammevaerk.agreements.DevelopmentArea;
import dk.rammevaerk.agreements.Principles;
import dk.rammevaerk.cases.approvals.ApprovalState;
import dk.rammevaerk.cases.approvals.CouncilApproval;
import dk.rammevaerk.cases.approvals.CouncilApprovals;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The agreements that somebody finds who starts the program for the first time. */
@RunningApp
class RegionAgreementsIT {
    @Autowired
    Agreements agreements;

    @Autowired
    AgreementProcess process;

    @Autowired
    CouncilApprovals approvals;

    @Autowired
    Principles principles;

    @Autowired
    ActionPlans plans;

    @BeforeEach
    void signIn() {
        SignedInAs.secretariat();
    }

    @AfterEach
    void signOut() {
        SignedInAs.nobody();
    }

    @Test
    void theComingAgreementStandsInTheMiddleOfItsApprovals() {
        var agreement = agreements.find(RegionAgreements.NOW).orElseThrow();
        assertThat(agreement.state()).isEqualTo(AgreementState.IN_APPROVAL);
        assertThat(process.of(agreement).orElseThrow().number()).hasToString("2026-14");
        assertThat(agreement.milestones().consultationFrom()).isEqualTo(LocalDate.of(2026, 4, 17));
        assertThat(agreement.milestones().recommendedOn()).isEqualTo(LocalDate.of(2026, 9, 1));
        var round = approvals.find(agreement.id().value()).orElseThrow();
        assertThat(round.deadline()).isEqualTo(LocalDate.of(2026, 12, 1));
        assertThat(round.councils()).hasSize(20);
        assertThat(round.adopted()).isEqualTo(17);
        assertThat(round.count(one -> one.state() == ApprovalState.ADOPTED_WITH_RESERVATION))
                .isEqualTo(1);
        assertThat(round.count(one -> one.state() == ApprovalState.ON_AGENDA)).isEqualTo(2);
        assertThat(round.those(CouncilApproval::lacksProof))
                .extracting(CouncilApproval::name)
                .containsExactly("Odder Kommune");
        assertThat(round.of("0707").orElseThrow().reminded()).isEqualTo(LocalDate.of(2026, 11, 16));
        assertThat(principles.of(agreement))
                .extracting(CommonPrinciple::title)
                .containsExactly("Kontrakter og takster", "Kvalitet", "Botilbud", "Implementering");
        assertThat(principles.of(agreement))
                .allMatch(principle -> !principle.initiatives().isEmpty());
        assertThat(plans.of(agreement))
                .filteredOn(area -> !area.continued())
                .extracting(DevelopmentArea::title)
                .containsExactly("Mennesker med komplekse behov");
    }

    @Test
    void theOneBeforeIsFinishedAndEverybodyMayReadIt() {
        SignedInAs.nobody();
        var agreement = agreements.find(RegionAgreements.BEFORE).orElseThrow();
        assertThat(agreement.state()).isEqualTo(AgreementState.SENT);
        assertThat(approvals.find(agreement.id().value()).orElseThrow().isComplete())
                .isTrue();
        assertThat(agreements.find(RegionAgreements.NOW)).isEmpty();
    }
}
