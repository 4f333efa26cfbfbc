package dk.rammevaerk.documents.table;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rammevaerk.reporting.Danish;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TableFlawTests {
    @ParameterizedTest
    @EnumSource
    void everyFlawHasItsSentence(TableFlaw flaw) {
        var sentence = Danish.messages().of(flaw.key(), "1976", "1,976");
        assertThat(sentence)
                .endsWith(".")
                .doesNotContain("{")
                .doesNotContain("null")
                .contains(" ");
    }
}
