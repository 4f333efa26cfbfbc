package dk.rammevaerk.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MentionTests {
    private static final UUID OPEN = new UUID(1, 1);
    private static final UUID CLOSED = new UUID(1, 2);
    private static final String KEPT =
            "Næste møde:\n\n- " + Mention.of(OPEN, "Takster") + "\n- " + Mention.of(CLOSED, "En sag");

    @Test
    void aTitleIsReadWithoutItsAddress() {
        assertThat(Mention.plain(KEPT)).isEqualTo("Næste møde:\n\n- Takster\n- En sag");
    }

    @Test
    void whatIsClosedIsNotNamed() {
        assertThat(Mention.read(KEPT, CLOSED::equals, "Et lukket punkt"))
                .isEqualTo("Næste møde:\n\n- Takster\n- Et lukket punkt");
    }

    @Test
    void readingTwiceIsReadingOnce() {
        var read = Mention.read(KEPT, CLOSED::equals, "Et lukket punkt");
        assertThat(Mention.read(read, id -> true, "?")).isEqualTo(read);
    }

    @Test
    void signsOfMarkdownInATitleHideNothing() {
        for (var title : List.of("Kapacitet [Nord]", "]", "[", "a\\]b", "[x](https://eksempel.dk)", "Pris $1")) {
            var kept = "- " + Mention.of(CLOSED, title);
            assertThat(Mention.in(List.of(kept))).as(title).containsExactly(CLOSED);
            assertThat(Mention.read(kept, id -> true, "Lukket")).isEqualTo("- Lukket");
            assertThat(Mention.without(kept)).isEqualTo("- ");
        }
    }

    @Test
    void otherLinksStay() {
        var text = "Se [bilag 1](#bilag-" + OPEN + ") og [det](https://eksempel.dk)";
        assertThat(Mention.plain(text)).isEqualTo(text);
    }
}
