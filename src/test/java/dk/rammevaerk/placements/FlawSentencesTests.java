package dk.rammevaerk.placements;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rammevaerk.documents.table.Flaw;
import dk.rammevaerk.facilities.FacilityFlaw;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FlawSentencesTests {
    private static final Object[] DETAILS = {"Birk", "SEL §107", "tilbud.csv", "1. juli 2022", "10", "11"};

    @ParameterizedTest
    @MethodSource
    void eachFlawHasItsSentence(Flaw flaw) throws IOException {
        var sentences = new Properties();
        try (var in = FlawSentencesTests.class.getResourceAsStream("/messages_da.properties")) {
            sentences.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }

        var sentence = new MessageFormat(sentences.getProperty(flaw.key(), "")).format(DETAILS);

        assertThat(sentence).endsWith(".").doesNotContain("{");
    }

    static Stream<Flaw> eachFlawHasItsSentence() {
        return Stream.concat(Stream.of(PlacementFlaw.values()), Stream.of(FacilityFlaw.values()));
    }
}
