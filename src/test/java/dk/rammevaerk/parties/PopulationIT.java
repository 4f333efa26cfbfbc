package dk.rammevaerk.parties;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rammevaerk.access.RunningApp;
import dk.rammevaerk.parties.Authority.Kind;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A count of inhabitants holds from its day on. */
@RunningApp
class PopulationIT {
    static final LocalDate COUNTED = LocalDate.of(2020, 1, 1);

    @Autowired
    Parties parties;

    @Test
    void itHoldsFromTheDayOfTheCountAndNotBefore() {
        assertThat(parties.population(COUNTED.minusDays(1))).isEmpty();
        assertThat(parties.population(COUNTED)).map(Population::countedOn).contains(COUNTED);
    }

    /** The sums that Danmarks Statistik published: 5,822,763 in all, 84 of them on Christiansø. */
    @Test
    void itsSumsAreThePublishedOnes() {
        var population = parties.population(COUNTED).orElseThrow();
        assertThat(population.inhabitants().values().stream()
                        .mapToInt(Integer::intValue)
                        .sum())
                .isEqualTo(5_822_763 - 84);
        assertThat(parties.authorities().stream()
                        .filter(one -> one.region().equals("1082") && one.kind() == Kind.MUNICIPALITY)
                        .mapToInt(one -> population.of(one).orElseThrow())
                        .sum())
                .isEqualTo(1_326_340);
    }

    @Test
    void aRegionHasNoNumberOfItsOwn() {
        var population = parties.population(COUNTED).orElseThrow();
        assertThat(parties.authorities().stream().filter(one -> one.kind() == Kind.REGION))
                .isNotEmpty()
                .allSatisfy(region -> assertThat(population.of(region)).isEmpty());
    }
}
