package dk.rammevaerk.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.core.io.ClassPathResource;

class StateTagTests {

    @Test
    void theWordsAreThoseOfTheDesign() {
        assertThat(Arrays.stream(State.values()).map(State::word))
                .containsExactly(
                        "Udkast",
                        "Planlagt",
                        "Åben for punkter",
                        "Udsendt",
                        "Afholdt",
                        "Godkendt",
                        "Offentliggjort",
                        "Aflyst",
                        "Afventer",
                        "På dagsorden",
                        "Vedtaget",
                        "Vedtaget med forbehold",
                        "Forkastet",
                        "Forsinket",
                        "Lukket punkt");
    }

    @Test
    void onlyWhatAsksForActionIsFilled() {
        assertThat(Arrays.stream(State.values()).filter(State::filled))
                .containsExactly(State.DRAFT, State.OPEN, State.WAITING, State.REJECTED, State.LATE);
    }

    @ParameterizedTest
    @CsvSource({
        "SENT, Udsendt 30. april, rv-state rv-state--accent",
        "LATE, Forsinket 30. april, rv-state rv-state--err rv-state--filled"
    })
    void aDateFollowsTheWordAndKeepsTheLook(State state, String text, String css) {
        var tag = StateTag.of(state, "30. april");
        assertThat(tag.text()).isEqualTo(text);
        assertThat(tag.css()).isEqualTo(css);
    }

    @ParameterizedTest
    @EnumSource
    void everyIconIsDrawn(Icon icon) throws IOException {
        String sprite = new ClassPathResource("static/img/icons.svg").getContentAsString(StandardCharsets.UTF_8);
        assertThat(sprite).contains("<symbol id=\"" + icon.symbol() + "\"");
    }

    @ParameterizedTest
    @EnumSource
    void everyToneHasItsColour(State.Tone tone) throws IOException {
        String css = new ClassPathResource("static/css/rammevaerk.css").getContentAsString(StandardCharsets.UTF_8);
        assertThat(css).contains(".rv-state--" + tone.name().toLowerCase(java.util.Locale.ROOT) + " {");
    }
}
