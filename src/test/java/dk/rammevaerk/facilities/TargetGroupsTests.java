package dk.rammevaerk.facilities;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TargetGroupsTests {
    /** Code, code of the one above, display. */
    private final List<String[]> rows = rows();

    private static List<String[]> rows() {
        try (var file = TargetGroups.class.getResourceAsStream("target-groups.csv")) {
            return new String(file.readAllBytes(), UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(",", -1))
                    .toList();
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    @Test
    void eachIsFoundByCodeAndByDisplayInAnyCase() {
        assertThat(rows).hasSize(58).allSatisfy(cells -> {
            var group = new TargetGroup(cells[0], cells[2]);
            assertThat(TargetGroups.find(cells[0].toUpperCase(Locale.ROOT))).contains(group);
            assertThat(TargetGroups.find(" " + cells[2].toUpperCase(Locale.ROOT)))
                    .contains(group);
        });
    }

    @Test
    void noTwoHaveTheSameWords() {
        assertThat(rows).extracting(cells -> cells[0]).doesNotHaveDuplicates();
        assertThat(rows).extracting(cells -> cells[2]).doesNotHaveDuplicates();
    }

    @Test
    void whatIsNoTargetGroupIsNotGuessed() {
        assertThat(TargetGroups.find("Autisme")).isEmpty();
        assertThat(TargetGroups.find("Længerevarende ophold")).isEmpty();
        assertThat(TargetGroups.find("")).isEmpty();
    }

    @Test
    void onlyOneGroupIsOneGroup() {
        var autism = TargetGroups.find("Autismespektrum").orElseThrow();
        var above = TargetGroups.find("Udviklingsforstyrrelse").orElseThrow();

        assertThat(Audience.of(Set.of()).word()).isEqualTo("ukendt");
        assertThat(Audience.of(Set.of(autism)).word()).isEqualTo("Autismespektrum");
        assertThat(Audience.of(Set.of(autism, above)).word()).isEqualTo("flere");
    }
}
