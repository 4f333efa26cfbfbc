package dk.rammevaerk.inquiries.consultations;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rammevaerk.inquiries.InquiryPart;
import dk.rammevaerk.kernel.Slug;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ConsultationTextTests {
    @Test
    void everyHighestHeadingBeginsAPart() {
        var text = new ConsultationText("""
                Vi beder om bemærkninger.

                ## 3.1 Børn og unge

                Om børn.

                ### En underoverskrift

                Mere om børn.

                ## Økonomi

                Om penge.
                """);
        assertThat(text.introduction()).isEqualTo("Vi beder om bemærkninger.");
        assertThat(text.parts())
                .containsExactly(
                        new InquiryPart(
                                1, "3.1", "Børn og unge", "Om børn.\n\n### En underoverskrift\n\nMere om børn."),
                        new InquiryPart(2, "", "Økonomi", "Om penge."));
    }

    @Test
    void aTextWithoutHeadingsHasNoParts() {
        var text = new ConsultationText("  Blot en tekst.\r\n# ");
        assertThat(text.parts()).isEmpty();
        assertThat(text.introduction()).isEqualTo("Blot en tekst.\n#");
    }

    @Test
    void aPartMayStandAtTheTopAndBeEmpty() {
        var text = new ConsultationText("# 1. Indledning\n# 2. Resten\nHer.");
        assertThat(text.introduction()).isEmpty();
        assertThat(text.parts())
                .containsExactly(new InquiryPart(1, "1", "Indledning", ""), new InquiryPart(2, "2", "Resten", "Her."));
    }

    @Test
    void theNameInAddressesIsPlainAndNotTaken() {
        assertThat(Slug.of("Rammeaftale 2027-28: Børn & åben høring!", one -> false))
                .isEqualTo("rammeaftale-2027-28-boern-aaben-hoering");
        assertThat(Slug.of("Høring", Set.of("hoering", "hoering-2")::contains)).isEqualTo("hoering-3");
        assertThat(Slug.of("Ny", one -> false)).isEqualTo("sag-ny");
        assertThat(Slug.of("?", one -> false)).isEqualTo("sag");
    }
}
