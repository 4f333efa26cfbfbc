package dk.rammevaerk.placements;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rammevaerk.documents.table.Fault;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for all files; each seed gives the same thousand every time. */
class FullYearPersonsPropertyTests {
    private static final int CASES = 1000;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void theCountIsTheOneOfCountingDayByDay(long seed) {
        var random = new Random(seed);
        for (int i = 0; i < CASES; i++) {
            var given = RandomCase.of(random, false);
            var dimensions = some(random);
            var cube = given.cube(dimensions);
            var expected = new DayByDay(given, dimensions);

            assertThat(Counting.told(cube)).as("%s by %s", given, dimensions).isEqualTo(expected.told());
            assertThat(cube.faults()).extracting(Fault::line).as("%s", given).isEqualTo(expected.leftOut());
            assertThat(cube.total())
                    .as("%s", given)
                    .isEqualTo(new Cube.Total(
                            new PersonDays(expected.allDays(), given.year().days()),
                            expected.allPersons(),
                            new PersonDays(expected.oneGroupDays(), given.year().days())));
        }
    }

    @Test
    void aLargeFileIsCountedAsASmallOneIs() {
        var given = RandomCase.large(new Random(9), 6000);
        var expected = new DayByDay(given, Dimension.ALL);

        var cube = given.cube(Dimension.ALL);

        assertThat(Counting.told(cube)).isEqualTo(expected.told());
        assertThat(cube.total().persons()).isEqualTo(expected.allPersons());
    }

    @Test
    void splittingAPlacementAtAnyDayChangesNothing() {
        var random = new Random(4);
        int split = 0;
        for (int i = 0; i < CASES; i++) {
            var given = RandomCase.of(random, true);
            var whole = given.cube(Dimension.ALL);
            if (whole.coverage().uncertain() > 0) continue;
            var parts = new ArrayList<>(given.placements());
            var placement = parts.remove(random.nextInt(parts.size()));
            var end = placement.lastDay() == null ? given.year().lastOpenDay() : placement.lastDay();
            long days = end.toEpochDay() - placement.from().toEpochDay();
            if (days < 1) continue;
            var day = LocalDate.ofEpochDay(placement.from().toEpochDay() + 1 + random.nextLong(days));
            parts.add(placement.to(day.minusDays(1)));
            parts.add(placement.from(day));
            Collections.shuffle(parts, random);

            var cube = given.with(parts).cube(Dimension.ALL);

            assertThat(cube.rows()).as("%s at %s", given, day).isEqualTo(whole.rows());
            assertThat(cube.total()).isEqualTo(whole.total());
            split++;
        }
        assertThat(split).isGreaterThan(CASES / 3);
    }

    @Test
    void theOrderOfTheFilesDoesNotMatter() {
        var random = new Random(5);
        for (int i = 0; i < CASES; i++) {
            var given = RandomCase.of(random, false);
            var shuffled = new ArrayList<>(given.placements());
            var facilities = new ArrayList<>(given.facilities());
            Collections.shuffle(shuffled, random);
            Collections.shuffle(facilities, random);
            var other = new RandomCase(facilities, shuffled, given.year());

            assertThat(other.cube(Dimension.ALL).rows())
                    .as("%s", given)
                    .isEqualTo(given.cube(Dimension.ALL).rows());
        }
    }

    @Test
    void thePartsOfTwoFilesAreTheWhole() {
        var random = new Random(6);
        for (int i = 0; i < CASES; i++) {
            var given = RandomCase.of(random, false);
            int middle = random.nextInt(given.placements().size() + 1);
            var first = given.with(given.placements().subList(0, middle)).cube(Dimension.ALL);
            var second = given.with(given.placements()
                            .subList(middle, given.placements().size()))
                    .cube(Dimension.ALL);
            var sum = new HashMap<>(days(first, Dimension.ALL));
            days(second, Dimension.ALL).forEach((key, days) -> sum.merge(key, days, Long::sum));

            assertThat(days(given.cube(Dimension.ALL), Dimension.ALL))
                    .as("%s", given)
                    .isEqualTo(sum);
        }
    }

    @Test
    void whateverIsAskedForIsARollUpOfTheFullCube() {
        var random = new Random(7);
        for (int i = 0; i < CASES; i++) {
            var given = RandomCase.of(random, false);
            var full = given.cube(Dimension.ALL);
            var dimensions = some(random);
            var cube = given.cube(dimensions);

            assertThat(days(cube, dimensions)).as("%s by %s", given, dimensions).isEqualTo(days(full, dimensions));
            assertThat(cube.total()).isEqualTo(full.total());
            assertThat(cube.coverage()).isEqualTo(full.coverage());
            assertThat(cube.rows().stream().mapToLong(row -> row.days().days()).sum())
                    .isEqualTo(cube.total().days().days());
            assertThat(cube.faults()).isEqualTo(full.faults());
        }
    }

    @Test
    void theYearsOfAPlacementAreAllItsDays() {
        var random = new Random(8);
        for (int i = 0; i < CASES; i++) {
            var given = RandomCase.of(random, true);
            var known = given.with(given.placements().stream()
                    .filter(placement -> !placement.department().equals("Ask") && placement.lastDay() != null)
                    .toList());
            long days = 0;
            for (int year = given.year().year() - 1; year <= given.year().year() + 2; year++) {
                var inYear = new RandomCase(known.facilities(), known.placements(), CountedYear.of(year));
                days += inYear.cube(List.of()).total().days().days();
            }

            assertThat(days)
                    .as("%s", known)
                    .isEqualTo(known.placements().stream()
                            .mapToLong(placement -> placement.from().until(placement.lastDay(), ChronoUnit.DAYS) + 1)
                            .sum());
        }
    }

    private static List<Dimension> some(Random random) {
        var dimensions = new ArrayList<>(Dimension.ALL);
        Collections.shuffle(dimensions, random);
        return List.copyOf(dimensions.subList(0, random.nextInt(dimensions.size() + 1)));
    }

    /** Days by the values of some of a cube's dimensions. */
    private static Map<List<String>, Long> days(Cube cube, List<Dimension> dimensions) {
        assertThat(new HashSet<>(cube.dimensions())).containsAll(dimensions);
        return cube.rows().stream()
                .collect(Collectors.toMap(
                        row -> dimensions.stream()
                                .map(dimension ->
                                        row.values().get(cube.dimensions().indexOf(dimension)))
                                .toList(),
                        row -> row.days().days(),
                        Long::sum));
    }
}
