package dk.rammevaerk.facilities;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TargetGroupsTests {
    @Test
    void eachIsFoundByCodeAndByDisplayInAnyCase() {
        assertThat(TargetGroups.list()).hasSize(58).allSatisfy(group -> {
            assertThat(TargetGroups.find(group.code().toUpperCase(Locale.ROOT))).contains(group);
            assertThat(TargetGroups.find(" " + group.display().toUpperCase(Locale.ROOT)))
                    .contains(group);
        });
    }

    @Test
    void noTwoHaveTheSameWords() {
        assertThat(TargetGroups.list()).extracting(TargetGroup::display).doesNotHaveDuplicates();
        assertThat(TargetGroups.list()).extracting(TargetGroup::code).doesNotHaveDuplicates();
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
