package dk.rammevaerk.placements;

import static dk.rammevaerk.placements.Counting.count;
import static dk.rammevaerk.placements.Counting.register;
import static dk.rammevaerk.placements.Counting.told;
import static dk.rammevaerk.placements.Dimension.BUYER;
import static dk.rammevaerk.placements.Dimension.OPERATOR;
import static dk.rammevaerk.placements.Dimension.PARAGRAPH;
import static dk.rammevaerk.placements.Dimension.TARGET_GROUP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.rammevaerk.documents.table.Fault;
import dk.rammevaerk.facilities.FacilityRegister;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FullYearPersonsTests {
    private static final CountedYear IN_2022 = CountedYear.of(2022);

    private final FacilityRegister register = register("""
                    Birk;regional;SEL §107;Autismespektrum;2020-01-01;
                    Bøg;kommunal;SEL §107;Angst|Demens;2020-01-01;
                    Eg;privat;SEL §108;;2020-01-01;
                    """).register();

    @Test
    void theSameReferenceAtTwoBuyersIsTwoPersons() {
        var cube = count("""
                17;0779;SEL §107;Birk;2022-01-01;2022-01-31
                17;0671;SEL §107;Birk;2022-01-01;2022-01-31
                """, register, IN_2022, PARAGRAPH);

        assertThat(told(cube)).containsExactly("SEL §107: 62 days, 2 persons");
    }

    @Test
    void aPersonWithTwoPlacementsIsCountedOnceWhereTheyMeet() {
        var cube = count("""
                17;0779;SEL §107;Birk;2022-01-01;2022-01-31
                18;0779;SEL §107;Birk;2022-01-01;2022-01-31
                17;0779;SEL §107;Birk;2022-03-01;2022-03-31
                17;Skive;SEL §107;Bøg;2022-05-01;2022-05-31
                """, register, IN_2022, BUYER, OPERATOR);

        assertThat(told(cube))
                .containsExactly("0779, municipal: 31 days, 1 person", "0779, regional: 93 days, 2 persons");
        assertThat(cube.total().persons()).isEqualTo(2);
        assertThat(cube.total().days()).isEqualTo(new PersonDays(124, 365));
    }

    @Test
    void placementsOfAPersonAtTheSameTimeBothCount() {
        var cube = count("""
                17;0779;SEL §107;Birk;2022-01-01;2022-01-31
                17;0779;SEL §107;Birk;2022-01-01;2022-01-31
                """, register, IN_2022);

        assertThat(told(cube)).containsExactly(": 62 days, 1 person");
    }

    @Test
    void rowsAreSortedByTheirValuesInTheOrderAskedFor() {
        var placements = """
                1;Skive;SEL §108;Eg;2022-01-01;2022-01-01
                2;Struer;SEL §107;Birk;2022-01-01;2022-01-01
                3;Skive;SEL §107;Bøg;2022-01-01;2022-01-01
                4;Struer;SEL §108;Eg;2022-01-01;2022-01-01
                """;

        assertThat(told(count(placements, register, IN_2022, OPERATOR, BUYER)))
                .containsExactly(
                        "municipal, 0779: 1 days, 1 person",
                        "private, 0671: 1 days, 1 person",
                        "private, 0779: 1 days, 1 person",
                        "regional, 0671: 1 days, 1 person");
        assertThat(told(count(placements, register, IN_2022, BUYER, PARAGRAPH)))
                .containsExactly(
                        "0671, SEL §107: 1 days, 1 person",
                        "0671, SEL §108: 1 days, 1 person",
                        "0779, SEL §107: 1 days, 1 person",
                        "0779, SEL §108: 1 days, 1 person");
    }

    @Test
    void theShareOfOneTargetGroupIsToldWhateverIsAskedFor() {
        var cube = count("""
                1;Skive;SEL §107;Birk;2022-01-01;2022-01-10
                2;Skive;SEL §107;Bøg;2022-01-01;2022-01-20
                3;Skive;SEL §108;Eg;2022-01-01;2022-01-30
                """, register, IN_2022, BUYER);

        assertThat(cube.total().days().days()).isEqualTo(60);
        assertThat(cube.total().singleTargetGroup()).isEqualTo(new PersonDays(10, 365));
    }

    @Test
    void whatIsLeftOutIsToldInTheOrderOfTheFile() {
        var sheet = Counting.placements("""
                1;Skive;SEL §107;Ask;2022-01-01;
                2;Struer;SEL §107;Birk;2022-01-01;2021-12-31
                3;Skive;SEL §107;Birk;2023-01-01;
                4;Struer;SEL §107;Bøg;2019-12-01;2022-01-01
                5;Atlantis;SEL §107;Bøg;2019-12-01;2022-01-01
                6;Aarhus;SEL §999;Bøg;2022-01-01;2022-01-01
                """, register);
        var cube = FullYearPersons.count(sheet.placements(), register, IN_2022, Dimension.ALL);

        assertThat(cube.coverage()).isEqualTo(new Cube.Coverage(6, 2, 2, 1, 1));
        assertThat(sheet.faults())
                .extracting(Fault::line, Fault::column, fault -> fault.flaw().key())
                .containsExactly(
                        tuple(3, "til", "table.ENDS_BEFORE_IT_BEGINS"),
                        tuple(6, "køberkommune", "facilities.NOT_A_MUNICIPALITY"));
        assertThat(cube.faults())
                .extracting(Fault::file, Fault::line, Fault::column, Fault::flaw)
                .containsExactly(
                        tuple("placements.csv", 2, "afdeling", PlacementFlaw.UNKNOWN_SERVICE),
                        tuple("placements.csv", 7, "afdeling", PlacementFlaw.UNKNOWN_SERVICE));
        assertThat(cube.faults().getFirst().details()).containsExactly("Ask", "SEL §107", "facilities.csv");
    }

    @Test
    void aServiceThatNobodyKnowsSinceWhenIsNeitherUnknownNorCounted() {
        var inDoubt = register("""
                        Birk;regional;SEL §107;Autismespektrum;2020-01-01;
                        Birk;kommunal;SEL §107;Autismespektrum;snart;
                        Bøg;kommunal;SEL §107;Angst;;
                        """).register();
        var cube = count("""
                1;Skive;SEL §107;Birk;2022-01-01;
                2;Struer;SEL §107;Bøg;2022-06-01;
                """, inDoubt, IN_2022);

        assertThat(cube.rows()).isEmpty();
        assertThat(cube.faults())
                .extracting(Fault::flaw, fault -> fault.details().getLast())
                .containsExactly(tuple(PlacementFlaw.FAULTY_ROW, "3"), tuple(PlacementFlaw.FAULTY_ROW, "4"));
    }

    @Test
    void aFileWithoutPlacementsHasNoRows() {
        var cube = count("", register, IN_2022, BUYER, TARGET_GROUP);

        assertThat(cube.rows()).isEmpty();
        assertThat(cube.total()).isEqualTo(new Cube.Total(new PersonDays(0, 365), 0, new PersonDays(0, 365)));
        assertThat(cube.total().days().fullYearPersons()).isEqualByComparingTo("0");
    }

    @ParameterizedTest(name = "{0} of {1} days are {2}")
    @CsvSource({
        "365, 365, 1.000000",
        "366, 366, 1.000000",
        "1, 365, 0.002740",
        "1, 366, 0.002732",
        "181, 365, 0.495890",
        "183, 366, 0.500000",
        "0, 365, 0.000000",
        "858845, 365, 2353.000000"
    })
    void daysAreRoundedOnceAtTheEnd(long days, int daysInYear, String fullYearPersons) {
        assertThat(new PersonDays(days, daysInYear).fullYearPersons()).hasToString(fullYearPersons);
    }

    @Test
    void untilIsNeverAfterTheYear() {
        assertThat(new CountedYear(2022, LocalDate.of(2023, 5, 1))).isEqualTo(CountedYear.of(2022));
    }

    @ParameterizedTest
    @CsvSource({"buyer, BUYER", "targetgroup, TARGET_GROUP", "Operator, OPERATOR", "paragraph, PARAGRAPH"})
    void dimensionsAreKnownByTheirNames(String name, Dimension dimension) {
        assertThat(Dimension.named(name)).contains(dimension);
    }
}
