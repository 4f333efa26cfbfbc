package dk.rammevaerk.agreements;

import static dk.rammevaerk.agreements.AgreementState.DRAFT;
import static dk.rammevaerk.agreements.AgreementState.FINAL;
import static dk.rammevaerk.agreements.AgreementState.IN_APPROVAL;
import static dk.rammevaerk.agreements.AgreementState.IN_CONSULTATION;
import static dk.rammevaerk.agreements.AgreementState.PUBLISHED;
import static dk.rammevaerk.agreements.AgreementState.SENT;
import static org.assertj.core.api.Assertions.assertThat;

import dk.rammevaerk.kernel.StateGraphTest;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AgreementStateTests extends StateGraphTest<AgreementState> {
    static final Set<List<AgreementState>> EDGES = Set.of(
            List.of(DRAFT, IN_CONSULTATION),
            List.of(IN_CONSULTATION, DRAFT),
            List.of(IN_CONSULTATION, IN_APPROVAL),
            List.of(IN_APPROVAL, FINAL),
            List.of(FINAL, PUBLISHED),
            List.of(PUBLISHED, FINAL),
            List.of(PUBLISHED, SENT));

    AgreementStateTests() {
        super(DRAFT, AgreementState::mayBecome, EDGES);
    }

    @Test
    void thePoliticalApprovalLocksThePrinciplesAndTheTextIsWrittenBeforeIt() {
        assertThat(Arrays.stream(AgreementState.values()).filter(AgreementState::isWritten))
                .containsExactly(DRAFT, IN_CONSULTATION);
        assertThat(Arrays.stream(AgreementState.values()).filter(AgreementState::locksPrinciples))
                .containsExactly(FINAL, PUBLISHED, SENT);
    }
}
