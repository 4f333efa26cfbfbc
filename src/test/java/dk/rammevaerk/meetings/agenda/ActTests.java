package dk.rammevaerk.meetings.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActTests {
    @ParameterizedTest(name = "{0}: {1} / {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Drøfter status | DISCUSSES | status",
                "drøfter og godkender handlingsplanen | DISCUSSES APPROVES | handlingsplanen",
                "Drøfter og beslutter, hvordan vi går videre | DISCUSSES DECIDES | , hvordan vi går videre",
                "Tager orienteringen til efterretning | NOTES | orienteringen",
                "Drøfter og tager status til efterretning | DISCUSSES NOTES | status",
                "Tager status til efterretning og drøfter den | NOTES | status og drøfter den",
                "Orienteres om Børnehus Midt | IS_INFORMED | om Børnehus Midt",
                "Anmoder sekretariatet om et oplæg | REQUESTS | sekretariatet om et oplæg",
                "Udpeger to medlemmer | APPOINTS | to medlemmer",
                "Tilkendegiver sin holdning | STATES | sin holdning",
                "Anbefaler KD-Net at godkende | RECOMMENDS | KD-Net at godkende",
                "Drøfter og siger noget | DISCUSSES | og siger noget",
                "Tager stilling til forslaget | '' | Tager stilling til forslaget",
                "Sekretariatet drøfter | '' | Sekretariatet drøfter",
                "Drøfterne er mange | '' | Drøfterne er mange",
                "'' | '' | ''"
            })
    void aLineIsReadAsVerbsAndText(String line, String verbs, String text) {
        var act = Act.of(line);
        assertThat(String.join(" ", act.verbs().stream().map(Enum::name).toList()))
                .isEqualTo(verbs);
        assertThat(act.text()).isEqualTo(text);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Drøfter status",
                "Drøfter og godkender handlingsplanen",
                "Tager orienteringen til efterretning",
                "Tager orienteringen til efterretning.",
                "Drøfter og tager status til efterretning",
                "Drøfter og beslutter, hvordan vi går videre",
                "Helt fri tekst"
            })
    void whatIsReadIsWrittenAsItWas(String line) {
        assertThat(Act.of(line).line()).isEqualTo(line);
    }

    @Test
    void theActsOfAnItemAreToldInOneLine() {
        assertThat(Act.summary(List.of(
                        "Drøfter og godkender planen", "Fri tekst", "Anbefaler KD-Net den", "Anbefaler KKR den")))
                .isEqualTo("drøfter og godkender, anbefaler");
        assertThat(Act.summary(List.of("Tager status til efterretning"))).isEqualTo("tager til efterretning");
        assertThat(Act.summary(List.of())).isEmpty();
    }
}
