package dk.rammevaerk.facilities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.rammevaerk.documents.table.Fault;
import dk.rammevaerk.documents.table.PersonNumberFound;
import dk.rammevaerk.documents.table.TableFile;
import dk.rammevaerk.documents.table.TableFlaw;
import dk.rammevaerk.kernel.OperatorKind;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FacilitySheetTests {
    private static final String HEADINGS = "afdeling;virksomhedsform;paragraf;målgrupper;fra;til;kommune;pladser\n";

    @Test
    void aRowAnswersFromItsFirstDayToItsLast() throws PersonNumberFound {
        var sheet = read("""
                Birk;regional;SEL §107;Autismespektrum;2022-01-01;2022-06-30;;
                """);

        assertThat(sheet.faults()).isEmpty();
        assertThat(on(sheet, "2021-12-31")).isEqualTo(new Standing.Nothing());
        assertThat(on(sheet, "2022-01-01")).isEqualTo(on(sheet, "2022-06-30")).isEqualTo(autism(OperatorKind.REGIONAL));
        assertThat(on(sheet, "2022-07-01")).isEqualTo(new Standing.Nothing());
    }

    @Test
    void rowsThatFollowEachOtherDoNotOverlap() throws PersonNumberFound {
        var sheet = read("""
                Birk;regional;SEL §107;Autismespektrum;2022-07-01;;;
                Birk;kommunal;SEL §107;Autismespektrum;2020-01-01;2022-06-30;;
                """);

        assertThat(sheet.faults()).isEmpty();
        assertThat(on(sheet, "2022-06-30")).isEqualTo(autism(OperatorKind.MUNICIPAL));
        assertThat(on(sheet, "2022-07-01")).isEqualTo(autism(OperatorKind.REGIONAL));
        assertThat(on(sheet, "2099-12-31")).isEqualTo(autism(OperatorKind.REGIONAL));
    }

    @Test
    void aDayThatTwoRowsShareBelongsToNeither() throws PersonNumberFound {
        var sheet = read("""
                Birk;regional;SEL §107;Autismespektrum;2022-06-30;;;
                Birk;kommunal;SEL §107;Autismespektrum;2020-01-01;2022-06-30;;
                """);

        assertThat(on(sheet, "2022-06-29")).isEqualTo(autism(OperatorKind.MUNICIPAL));
        assertThat(on(sheet, "2022-06-30")).isEqualTo(new Standing.Contradiction(2, 3));
        assertThat(on(sheet, "2022-07-01")).isEqualTo(autism(OperatorKind.REGIONAL));
        assertThat(sheet.faults())
                .extracting(Fault::line, Fault::column, Fault::flaw, Fault::details)
                .containsExactly(tuple(3, "fra", FacilityFlaw.OVERLAPS, List.of("Birk", "SEL §107", "2")));
    }

    @Test
    void rowsWrittenTwiceContradictEachOtherToo() throws PersonNumberFound {
        var sheet = read("""
                Birk;regional;SEL §107;Autismespektrum;2022-01-01;;;
                Birk;regional;sel § 107;Autismespektrum;2022-01-01;;;
                """);

        assertThat(sheet.faults()).extracting(Fault::line).containsExactly(3);
        assertThat(on(sheet, "2022-01-01")).isEqualTo(new Standing.Contradiction(2, 3));
    }

    @Test
    void eachRowThatOverlapsAnEarlierOneIsToldOnce() throws PersonNumberFound {
        var sheet = read("""
                Birk;regional;SEL §107;Autismespektrum;2022-05-01;2022-08-31;;
                Birk;regional;SEL §107;Autismespektrum;2022-08-01;2022-12-31;;
                Birk;regional;SEL §107;Autismespektrum;2022-01-01;2022-05-31;;
                Birk;regional;SEL §107;Autismespektrum;2022-01-01;;;
                Birk;regional;SEL §108;Autismespektrum;2022-01-01;;;
                Bøg;regional;SEL §107;Autismespektrum;2022-01-01;;;
                """);

        assertThat(sheet.faults())
                .extracting(Fault::line, fault -> fault.details().get(2))
                .containsExactly(tuple(3, "2"), tuple(4, "2"), tuple(5, "4"));
    }

    @Test
    void aFaultyRowKeepsOthersFromAnsweringForItsDays() throws PersonNumberFound {
        var sheet = read("""
                Birk;offentlig;SEL §107;Autismespektrum;2022-03-01;2022-03-31;;
                Birk;regional;SEL §107;Autismespektrum;2022-03-31;2022-04-30;;
                """);

        assertThat(on(sheet, "2022-03-01")).isEqualTo(new Standing.Faulty(2));
        assertThat(on(sheet, "2022-03-31")).isEqualTo(new Standing.Contradiction(2, 3));
        assertThat(on(sheet, "2022-04-01")).isEqualTo(autism(OperatorKind.REGIONAL));
    }

    @ParameterizedTest(name = "a last day that is {0}")
    @ValueSource(strings = {"snart", "2022-02-30", "2022-3-1"})
    void aRowWithoutAReadableLastDayLeavesNothingToItsNeighboursFromItsFirstDayOn(String lastDay)
            throws PersonNumberFound {
        var sheet = read("""
                Birk;regional;SEL §107;Autismespektrum;2020-01-01;2022-06-30;;
                Birk;kommunal;SEL §107;Autismespektrum;2022-03-01;%s;;
                Birk;kommunal;SEL §107;Autismespektrum;2022-09-01;;;
                """.formatted(lastDay));

        assertThat(sheet.faults()).extracting(Fault::line, Fault::flaw).containsExactly(tuple(3, TableFlaw.NOT_A_DATE));
        assertThat(on(sheet, "2022-02-28")).isEqualTo(autism(OperatorKind.REGIONAL));
        assertThat(on(sheet, "2022-03-01"))
                .isEqualTo(on(sheet, "2022-07-01"))
                .isEqualTo(on(sheet, "2030-01-01"))
                .isEqualTo(new Standing.Faulty(3));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "Birk;kommunal;SEL §107;Autismespektrum;;2022-06-30;;",
                "Birk;kommunal;SEL §107;Autismespektrum;snart;;;",
                "Birk;kommunal;SEL §107;Autismespektrum;2022-06-30;2022-06-29;;",
                "Birk;kommunal;SEL §107;Autismespektrum;2022-06-30;;;;one cell too many"
            })
    void nobodyKnowsFromWhenARowHoldsWhoseFirstDayCannotBeTrusted(String row) throws PersonNumberFound {
        var sheet = read("Birk;regional;SEL §107;Autismespektrum;2020-01-01;2021-12-31;;\n" + row);

        assertThat(sheet.faults()).extracting(Fault::line).containsExactly(3);
        assertThat(on(sheet, "2019-12-31"))
                .isEqualTo(on(sheet, "2020-01-01"))
                .isEqualTo(on(sheet, "2030-01-01"))
                .isEqualTo(new Standing.Faulty(3));
    }

    @Test
    void ofSeveralRowsInDoubtTheEarliestIsNamed() throws PersonNumberFound {
        var sheet = read("""
                Birk;kommunal;SEL §107;Autismespektrum;2022-03-01;snart;;
                Birk;kommunal;SEL §107;Autismespektrum;2022-01-01;snart;;
                Birk;kommunal;SEL §107;Autismespektrum;2022-01-01;senere;;
                Bøg;kommunal;SEL §107;Autismespektrum;;;;
                """);

        assertThat(on(sheet, "2021-12-31")).isEqualTo(new Standing.Nothing());
        assertThat(on(sheet, "2022-06-01")).isEqualTo(new Standing.Faulty(3));
    }

    @Test
    void whatCannotBeReadIsToldWithItsPlace() throws PersonNumberFound {
        var sheet = read("""
                Birk;offentlig;SEL §107;Autismespektrum;2022-01-01;2022-01-31;Atlantis;mange
                Birk;;SEL §107;Autismespektrum|Skruk| ;2022-02-01;2022-02-28;Skive;0
                ;regional;;;2022-03-01;2022-03-31;779;12
                Birk;regional;SEL §107;;2022-04-30;2022-04-29;;-1
                """);

        assertThat(sheet.faults())
                .extracting(Fault::line, Fault::column, fault -> fault.flaw().key(), Fault::details)
                .containsExactly(
                        tuple(2, "virksomhedsform", "facilities.NOT_AN_OPERATOR_KIND", List.of("offentlig")),
                        tuple(2, "kommune", "facilities.NOT_A_MUNICIPALITY", List.of("Atlantis")),
                        tuple(2, "pladser", "facilities.NOT_A_NUMBER_OF_PLACES", List.of("mange")),
                        tuple(3, "virksomhedsform", "table.MISSING", List.of()),
                        tuple(3, "målgrupper", "facilities.NOT_A_TARGET_GROUP", List.of("Skruk")),
                        tuple(4, "afdeling", "table.MISSING", List.of()),
                        tuple(4, "paragraf", "table.MISSING", List.of()),
                        tuple(5, "til", "table.ENDS_BEFORE_IT_BEGINS", List.of("2022-04-30", "2022-04-29")),
                        tuple(5, "pladser", "facilities.NOT_A_NUMBER_OF_PLACES", List.of("-1")));
    }

    @Test
    void aFileThatBreaksOffAnswersNothing() throws PersonNumberFound {
        var sheet = read("Birk;regional;SEL §107;Autismespektrum;2022-01-01;;Skive;\n\"Birk;");

        assertThat(sheet.faults()).extracting(fault -> fault.flaw().key()).containsExactly("table.OPEN_QUOTE");
        assertThat(sheet.isComplete()).isFalse();
        assertThat(on(sheet, "2022-05-01")).isInstanceOf(Standing.Nothing.class);
    }

    private static FacilitySheet read(String rows) throws PersonNumberFound {
        var bytes = (HEADINGS + rows).getBytes(StandardCharsets.UTF_8);
        return FacilitySheet.read(new TableFile("facilities.csv", () -> new ByteArrayInputStream(bytes)));
    }

    private static Standing on(FacilitySheet sheet, String day) {
        var register = sheet.register();
        return register.on(register.services().of("Birk", "SEL §107"), LocalDate.parse(day));
    }

    private static Standing autism(OperatorKind operator) {
        var group = TargetGroups.find("Autismespektrum").orElseThrow();
        return new Standing.Sound(new Trait(operator, "SEL §107", new Audience.One(group)));
    }
}
