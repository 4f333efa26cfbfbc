package dk.rammevaerk.cli;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import dk.rammevaerk.documents.table.Fault;
import dk.rammevaerk.documents.table.Flaw;
import dk.rammevaerk.documents.table.PersonNumberFound;
import dk.rammevaerk.documents.table.TableFile;
import dk.rammevaerk.documents.table.TableFlaw;
import dk.rammevaerk.facilities.FacilitySheet;
import dk.rammevaerk.kernel.DanishFormat;
import dk.rammevaerk.placements.CountedYear;
import dk.rammevaerk.placements.FullYearPersons;
import dk.rammevaerk.placements.PlacementSheet;
import dk.rammevaerk.tariffs.DayCounts;
import dk.rammevaerk.tariffs.Hours;
import dk.rammevaerk.tariffs.Pricing;
import dk.rammevaerk.tariffs.RateSheet;
import dk.rammevaerk.tariffs.StayFault;
import dk.rammevaerk.tariffs.StaySheet;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is wrong in a file is told in a sentence, with what it tells of in its place. */
class FlawSentencesTests {
    private static final ResourceBundle SENTENCES = ResourceBundle.getBundle("messages_da");

    private static final Pattern FILE_DATE = Pattern.compile("\\d{4}-\\d\\d-\\d\\d(?!T)");

    /** Flaws that no text can have, and a file that may not be read. Their sentences tell of nothing but themselves. */
    private static final Set<TableFlaw> OF_FILES = EnumSet.of(
            TableFlaw.NOT_READABLE,
            TableFlaw.LOCKED,
            TableFlaw.DAMAGED,
            TableFlaw.MACROS,
            TableFlaw.TOO_LARGE,
            TableFlaw.NO_VALUE);

    /** All of them, by the names of their classes. */
    static Stream<Flaw> flaws() {
        return new ClassFileImporter()
                .withImportOption(location -> location.contains("Flaw.class")).importPackages("dk.rammevaerk").stream()
                        .filter(JavaClass::isEnum)
                        .map(JavaClass::reflect)
                        .flatMap(type -> Stream.of(type.getEnumConstants()))
                        .map(Flaw.class::cast);
    }

    @ParameterizedTest
    @MethodSource("flaws")
    void eachFlawHasItsSentence(Flaw flaw) {
        assertThat(SENTENCES.getString(flaw.key())).endsWith(".").contains(" ");
        if (flaw instanceof TableFlaw one && OF_FILES.contains(one)) {
            assertThat(SENTENCES.getString(flaw.key())).doesNotContain("{");
        }
    }

    @Test
    void aSentenceIsCompleteWithWhatItsFaultTells() throws PersonNumberFound {
        var faults = provoked();

        assertThat(faults).allSatisfy(fault -> {
            assertThat(fault.details()).as(fault.toString()).doesNotContain("");
            var sentence = new MessageFormat(SENTENCES.getString(fault.flaw().key()), DanishFormat.DANISH)
                    .format(fault.details().toArray());
            assertThat(sentence).as(fault.toString()).doesNotContain("{", "null", "  ");
            if (!(fault.flaw() instanceof TableFlaw)) {
                assertThat(sentence)
                        .as("a day that was not copied from the file")
                        .doesNotContainPattern(FILE_DATE);
            }
        });
        assertThat(faults.stream().map(Fault::flaw).collect(Collectors.toSet()))
                .as("each flaw is provoked")
                .containsAll(flaws().filter(flaw -> !OF_FILES.contains(flaw)).toList());
    }

    private static List<Fault> provoked() throws PersonNumberFound {
        var faults = new ArrayList<Fault>();
        faults.addAll(ofPlacements());
        faults.addAll(ofStays());
        for (var content : List.of(
                "",
                "%PDF-1.7",
                "ophold;tilbud;ankomst\n",
                "ophold;tilbud;ankomst;afrejse;tilbud\n",
                "ophold;tilbud;ankomst;afrejse\n1;\"Ly\"ngen;2025-01-01;2025-01-02\n1;Lyngen;\"2025-01-01;2025-01-02\n")) {
            faults.addAll(stays(content).faults().stream().map(StayFault::fault).toList());
        }
        StaySheet.read(file("ophold.csv", "ophold;tilbud".getBytes(UTF_16)))
                .faults()
                .forEach(one -> faults.add(one.fault()));
        StaySheet.read(file("ophold.xlsx", workbookOfTwoSheets())).faults().forEach(one -> faults.add(one.fault()));
        StaySheet.read(TableFile.of(Path.of("none.csv"))).faults().forEach(one -> faults.add(one.fault()));
        return faults;
    }

    private static byte[] workbookOfTwoSheets() {
        try (var book = new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            for (var sheet : List.of(book.createSheet("2024"), book.createSheet("2025"))) {
                var headings = sheet.createRow(0);
                for (var heading : List.of("ophold", "tilbud", "ankomst", "afrejse")) {
                    headings.createCell(Math.max(0, headings.getLastCellNum())).setCellValue(heading);
                }
                sheet.createRow(1).createCell(0).setCellValue("1");
            }
            book.write(out);
            return out.toByteArray();
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }

    private static List<Fault> ofPlacements() throws PersonNumberFound {
        var facilities = FacilitySheet.read(file("tilbud.csv", """
                afdeling;virksomhedsform;kommune;paragraf;målgrupper;pladser;fra;til
                Birk;regional;;SEL §107;Angst;;2020-01-01;2022-06-30
                Birk;regional;;SEL §107;Angst;;2022-06-30;2022-12-31
                Birk;offentlig;Atlantis;SEL §107;Skruk;mange;2023-01-01;2023-12-31
                Eg;regional;;SEL §107;Angst;;2022-06-30;2022-06-29
                ;regional;;SEL §107;Angst;;snart;
                """));
        var placements = PlacementSheet.read(file("pladser.csv", """
                reference;køberkommune;fødselsår;paragraf;afdeling;fra;til
                1;Atlantis;halvfems;SEL §107;Birk;2022-01-01;
                2;Skive;1990;SEL §107;Ask;2022-01-01;
                3;Skive;1990;SEL §107;Birk;2022-01-01;2022-06-30
                4;Skive;1990;SEL §107;Birk;2022-12-31;
                5;Skive;1990;SEL §107;Birk;2019-12-31;2022-05-01
                6;Skive;1990;SEL §107;Eg;2022-01-01;2022-05-01
                """), facilities.register());
        var faults = new ArrayList<Fault>(facilities.faults());
        faults.addAll(placements.faults());
        for (int year : new int[] {2019, 2022, 2023}) {
            faults.addAll(FullYearPersons.count(
                            placements.placements(), facilities.register(), CountedYear.of(year), List.of())
                    .faults());
        }
        return faults;
    }

    private static List<Fault> ofStays() throws PersonNumberFound {
        var rates = RateSheet.read(file("takster.csv", """
                tilbud;fra;takst
                Lyngen;2025-01-01;1000
                Lyngen;2025-01-01;1000
                Lyngen;2025-02-01;1.976
                Lyngen;2025-03-01;1,975
                Lyngen;2025-04-01;-1
                Lyngen;2025-05-01;mange
                Lyngen;2025-06-01;2.000.000.000,00
                Lyngen;2025-07-01;975;50
                """));
        var stays = stays("""
                ophold;tilbud;ankomst;afrejse
                1;Lyngen;2025-01-02T12:00;2025-01-01T12:00
                2;Lyngen;2025-03-30T02:30;snart
                3;Engen;2025-01-01T12:00;2025-01-02T12:00
                4;Kilden;2024-12-31T12:00;2025-01-02T12:00
                5;Lyngen;2025-01-01T12:00;2025-01-02T12:00
                """);
        var known = RateSheet.read(file("takster.csv", "tilbud;fra;takst\nKilden;2025-01-01;1000\n"));
        var faults = new ArrayList<Fault>(rates.faults());
        stays.faults().forEach(one -> faults.add(one.fault()));
        for (var sheet : List.of(rates, known)) {
            new Pricing(
                            sheet.rates(),
                            DayCounts.named("calendar", Hours.ELAPSED).orElseThrow())
                    .price(stays.stays(), (_, _, _) -> {})
                    .faults()
                    .forEach(one -> faults.add(one.fault()));
        }
        return faults;
    }

    private static StaySheet stays(String content) throws PersonNumberFound {
        return StaySheet.read(file("ophold.csv", content));
    }

    private static TableFile file(String name, String content) {
        return file(name, content.getBytes(UTF_8));
    }

    private static TableFile file(String name, byte[] content) {
        return new TableFile(name, () -> new ByteArrayInputStream(content));
    }
}
