package dk.rammevaerk.facilities;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ServicesTests {
    private final Services services = new Services();

    @Test
    void aDepartmentUnderTwoParagraphsIsTwoServices() {
        assertThat(services.of("Birk", "SEL §107")).isEqualTo(0);
        assertThat(services.of("Birk", "SEL §108")).isEqualTo(1);
        assertThat(services.of("Birk", "sel § 107")).isEqualTo(0);
        assertThat(services.paragraph(1)).isEqualTo("SEL §108");
    }

    @Test
    void departmentsAreOtherOnesInOtherLetters() {
        assertThat(services.of("Birk", "SEL §107")).isNotEqualTo(services.of("BIRK", "SEL §107"));
    }

    @Test
    void manyKeepTheirNumbers() {
        for (int round = 0; round < 2; round++) {
            for (int i = 0; i < 10_000; i++) {
                assertThat(services.of("Afdeling " + i % 1000, "SEL §" + i / 1000))
                        .isEqualTo(i);
            }
        }
        assertThat(services.size()).isEqualTo(10_000);
        assertThat(services.department(4321)).isEqualTo("Afdeling 321");
        assertThat(services.paragraph(4321)).isEqualTo("SEL §4");
    }
}
