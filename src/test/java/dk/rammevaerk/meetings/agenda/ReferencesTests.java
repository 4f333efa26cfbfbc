package dk.rammevaerk.meetings.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rammevaerk.meetings.AttachmentId;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In the cases {@code <3>} stands for the address of the attachment that is number 3 now. */
class ReferencesTests {
    private static final References NOW =
            new References(Map.of(id("1"), "1", id("2"), "2", id("2a"), "2a", id("3"), "3", id("4"), "4"));

    /** Of the item whose text it is: all but number 1. */
    private static final Set<AttachmentId> OWN = Set.of(id("2"), id("2a"), id("3"), id("4"));

    private static AttachmentId id(String name) {
        return new AttachmentId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }

    private static String spelt(String text) {
        return text.replace("\\n", "\n").transform(one -> {
            for (var number : new String[] {"1", "2", "2a", "3", "4", "9"})
                one = one.replace("<" + number + ">", "(#bilag-" + id(number) + ")");
            return one;
        });
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Se bilag 3. | Se [bilag 3]<3>.",
                "Bilag 2a viser det | [Bilag 2a]<2a> viser det",
                "bilag 3 og 4 | [bilag 3]<3> og [4]<4>",
                "bilag 2, 3 og 4. | [bilag 2]<2>, [3]<3> og [4]<4>.",
                "Se bilag 1 | Se bilag 1",
                "bilag 1, 2 og 4. | bilag 1, [2]<2> og [4]<4>.",
                "bilag 3 fra mødet i maj | bilag 3 fra mødet i maj",
                "bilag 2 og 3 til aftalen | bilag 2 og 3 til aftalen",
                "bilag 2 til 4 | [bilag 2]<2> til [4]<4>",
                "bilag 2-4 | [bilag 2]<2>-[4]<4>",
                "bilag 2 – 4 | [bilag 2]<2> – [4]<4>",
                "bilaget 3 | [bilaget 3]<3>",
                "bilag 7 | bilag 7",
                "bilag 3 og 7 | [bilag 3]<3> og 7",
                "bilag 3 og 41 af 318 | [bilag 3]<3> og 41 af 318",
                "bilag 3.2 | bilag 3.2",
                "bilag 31 | bilag 31",
                "bilag 3b | bilag 3b",
                "følgebilag 3 | følgebilag 3",
                "`bilag 3` | `bilag 3`",
                "[bilag 3](https://eksempel.dk) | [bilag 3](https://eksempel.dk)",
                "![bilag 3](/billeder/x) | ![bilag 3](/billeder/x)",
                "Se [bilag 3]<3>, og bilag 4 | Se [bilag 3]<3>, og [bilag 4]<4>"
            })
    void plainMentionsOfAnAttachmentOfTheItemBecomeLinks(String before, String after) {
        assertThat(NOW.linked(spelt(before), OWN)).isEqualTo(spelt(after));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Se [bilag 9]<3>. | Se [bilag 3]<3>.",
                "[Bilag 1]<2a> | [Bilag 2a]<2a>",
                "[bilag 8]<3> og [9]<4> | [bilag 3]<3> og [4]<4>",
                "[tabellen]<3> | [tabellen]<3>",
                "[bilag 9]<9> | [bilag 9]<9>",
                "bilag 3 | bilag 3"
            })
    void theNumbersOfLinksFollow(String before, String after) {
        assertThat(NOW.relabelled(spelt(before))).isEqualTo(spelt(after));
    }

    @ParameterizedTest(name = "{0}: links {1}, numbers {2}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "Se [bilag 3]<3> og bilag 4 | - | -",
                "Se [bilag 9]<9> | bilag 9 | -",
                "Se bilag 7 | - | bilag 7",
                "bilag 7, 8 og 3 | - | bilag 7, bilag 8",
                "bilag 3 og 41 af 318 | - | -",
                "bilag 3 og 41. | - | bilag 41"
            })
    void whatIsMissingIsFound(String text, @Nullable String links, @Nullable String plain) {
        var missing = NOW.missing(spelt(text), OWN);
        assertThat(String.join(", ", missing.links())).isEqualTo(links == null ? "" : links);
        assertThat(String.join(", ", missing.plain())).isEqualTo(plain == null ? "" : plain);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "Se bilag 1 | bilag 1",
                "Se [bilag 1]<1> | -",
                "Se bilag 1 og 2 | bilag 1",
                "bilag 1 fra mødet i maj | -",
                "Se bilag 7 | -"
            })
    void aPlainMentionOfAnotherItemsAttachmentIsTold(String text, @Nullable String others) {
        assertThat(String.join(", ", NOW.missing(spelt(text), OWN).others())).isEqualTo(others == null ? "" : others);
    }

    @Test
    void linkingTwiceIsLinkingOnce() {
        var text = "Se bilag 3 og 4, bilag 2-4 og [bilag 1](#bilag-" + id("1") + ").\n\n```\nbilag 3\n```\n";
        assertThat(NOW.linked(NOW.linked(text, OWN), OWN))
                .isEqualTo(NOW.linked(text, OWN))
                .contains("```\nbilag 3\n```");
    }
}
