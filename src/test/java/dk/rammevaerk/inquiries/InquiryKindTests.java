package dk.rammevaerk.inquiries;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class InquiryKindTests {
    /** The keys whose words differ from kind to kind. */
    private static final String[] KEYS = {"area", "part.only", "field", "answering", "owed", "panel", "act.nothing"};

    @ParameterizedTest
    @EnumSource(InquiryKind.class)
    void everyKindHasItsWords(InquiryKind kind) throws IOException {
        var words = new Properties();
        var file = Objects.requireNonNull(InquiryKindTests.class.getResourceAsStream("/messages_da.properties"));
        try (var reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            words.load(reader);
        }
        for (var key : KEYS) assertThat(words).containsKey("inquiries." + key + "." + kind);
    }
}
