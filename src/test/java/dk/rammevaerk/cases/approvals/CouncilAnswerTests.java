package dk.rammevaerk.cases.approvals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.rammevaerk.files.FileId;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CouncilAnswerTests {
    static final LocalDate OCTOBER = LocalDate.of(2026, 10, 6);
    static final CouncilAnswer ADOPTED = CouncilAnswer.adopted(OCTOBER, null);

    @Test
    void anAnswerSaysNeitherTooMuchNorTooLittle() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CouncilAnswer(ApprovalState.WAITING, OCTOBER, null, null, null));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CouncilAnswer(ApprovalState.ON_AGENDA, null, null, null, null));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CouncilAnswer(ApprovalState.ADOPTED_WITH_RESERVATION, OCTOBER, null, null, null));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CouncilAnswer(ApprovalState.ADOPTED, OCTOBER, "Nej", null, null));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CouncilAnswer(ApprovalState.ON_AGENDA, OCTOBER, null, null, "Udskrift"));
    }

    @Test
    void aDayAheadIsMovedWithoutAReason() {
        var onAgenda = CouncilAnswer.onAgenda(OCTOBER);
        assertThat(onAgenda.isCorrectedBy(CouncilAnswer.onAgenda(OCTOBER.plusDays(21))))
                .isFalse();
        assertThat(onAgenda.isCorrectedBy(ADOPTED)).isFalse();
        assertThat(CouncilAnswer.NONE.isCorrectedBy(ADOPTED)).isFalse();
    }

    @Test
    void whatACouncilAnsweredIsChangedWithAReason() {
        assertThat(ADOPTED.isCorrectedBy(CouncilAnswer.rejected(OCTOBER, null, null)))
                .isTrue();
        assertThat(ADOPTED.isCorrectedBy(CouncilAnswer.adopted(OCTOBER.plusDays(1), null)))
                .isTrue();
        assertThat(ADOPTED.isCorrectedBy(CouncilAnswer.NONE)).isTrue();
    }

    @Test
    void aProofIsAddedWithoutAReason() {
        assertThat(ADOPTED.isProven()).isFalse();
        assertThat(ADOPTED.isCorrectedBy(CouncilAnswer.adopted(OCTOBER, "Udskrift, punkt 9")))
                .isFalse();
    }

    @Test
    void aProofIsReplacedOrTakenAwayWithAReason() {
        var told = CouncilAnswer.adopted(OCTOBER, "Udskrift, punkt 9");
        assertThat(told.isCorrectedBy(CouncilAnswer.adopted(OCTOBER, "Udskrift, punkt 8")))
                .isTrue();
        assertThat(told.isCorrectedBy(ADOPTED)).isTrue();
        var file = new FileId(new UUID(0, 7));
        assertThat(told.isCorrectedBy(told.provenBy(file))).as("one more").isFalse();
        assertThat(told.provenBy(file).isCorrectedBy(told.provenBy(new FileId(new UUID(0, 8)))))
                .isTrue();
        assertThat(told.provenBy(file).isCorrectedBy(told.provenBy(file))).isFalse();
    }

    @Test
    void aRejectedSubjectCanBeLaidBeforeTheCouncilAgain() {
        var rejected = CouncilAnswer.rejected(OCTOBER, "For dyrt", null);
        assertThat(rejected.isCorrectedBy(CouncilAnswer.onAgenda(OCTOBER.plusDays(28))))
                .isFalse();
        assertThat(rejected.isCorrectedBy(ADOPTED)).isTrue();
    }
}
