package dk.rammevaerk.inquiries;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonCountsTests {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Vi har 2 borgere på stedet",
                "to af vores borgere flytter",
                "Vi visiterer tre unge til et andet tilbud.",
                "Kun én beboer er berørt",
                "Det gælder 2-3 borgere",
                "To til tre borgere flytter",
                "3 af beboerne bliver boende",
                "to af borgerne har fået et andet tilbud",
                "Kun 1 person er visiteret",
                "fem af de unge"
            })
    void howManyPersonsItIsAboutIsFound(String text) {
        assertThat(PersonCounts.isIn(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Vi finder andre pladser til vores borgere",
                "Fire pladser lukker, og borgere får et nyt tilbud",
                "Senest 3 måneder før borgere flytter, aftaler vi det",
                "Vi svarer den 2. Borgere og pårørende får besked",
                "Tilbuddet i 2027 for unge",
                "en borger kan blive boende",
                "Ring kl. 10-12 for borgere og pårørende",
                "1-2 uger før borgerne flytter",
                "To til tre måneder før beboerne flytter"
            })
    void wordsThatCountNobodyAreLeftAlone(String text) {
        assertThat(PersonCounts.isIn(text)).isFalse();
    }
}
