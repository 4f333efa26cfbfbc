package dk.rammevaerk.cases.approvals;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.rammevaerk.cases.approvals.HandedIn.Refused;
import dk.rammevaerk.cases.approvals.HandedIn.Why;
import dk.rammevaerk.documents.ItemTemplate;
import org.junit.jupiter.api.Test;

class HandedInTests {
    @Test
    void aDocumentIsTakenUnderItsOwnNameWithoutThePath() {
        assertThat(HandedIn.of("C:\\mappe\\Udskrift.docx", ItemTemplate.write("DASSOS")))
                .isInstanceOfSatisfying(
                        HandedIn.Sound.class, sound -> assertThat(sound.name()).isEqualTo("Udskrift.docx"));
    }

    @Test
    void whatIsEmptyOrNoDocumentIsRefusedWithTheReason() {
        assertThat(HandedIn.of("tom.pdf", new byte[0])).isEqualTo(new Refused("tom.pdf", Why.EMPTY));
        assertThat(HandedIn.of("program.exe", "MZ".getBytes(UTF_8)))
                .isEqualTo(new Refused("program.exe", Why.WRONG_KIND));
    }

    @Test
    void aNameThatMayHoldACprNumberIsHidden() {
        assertThat(HandedIn.of("010203-1234.pdf", new byte[] {1}))
                .isEqualTo(new Refused("••••••-••••.pdf", Why.POSSIBLE_CPR_NUMBER));
    }
}
