package dk.rammevaerk.placements;

import static dk.rammevaerk.placements.Dimension.OPERATOR;
import static dk.rammevaerk.placements.Dimension.PARAGRAPH;
import static dk.rammevaerk.placements.Dimension.TARGET_GROUP;
import static org.assertj.core.api.Assertions.assertThat;

import dk.rammevaerk.documents.table.Fault;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** One placement each, against the register beside the cases. */
class CountingCasesTests {
    private static final int DATE = 3;

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/placements/cases.csv", delimiter = ';', numLinesToSkip = 1)
    void aPlacementIsCounted(
            String shows,
            String department,
            String paragraph,
            String from,
            String lastDay,
            int year,
            LocalDate until,
            String counted) {
        var row = "P1;0779;%s;%s;%s;%s\n".formatted(paragraph, department, from, lastDay == null ? "" : lastDay);
        var counting = until == null ? CountedYear.of(year) : new CountedYear(year, until);

        var cube =
                Counting.count(row, Counting.sharedRegister().register(), counting, OPERATOR, PARAGRAPH, TARGET_GROUP);

        assertThat(told(cube)).as(shows).isEqualTo(counted);
    }

    private static String told(Cube cube) {
        if (!cube.faults().isEmpty()) return told(cube.faults().getFirst());
        if (cube.coverage().outside() == 1) return "outside";
        return cube.rows().stream()
                .map(row -> String.join(", ", row.values()) + ": " + row.days().days())
                .collect(Collectors.joining(" | "));
    }

    private static String told(Fault fault) {
        var details = fault.details();
        var told = fault.flaw().toString();
        if (details.size() > DATE) told += " " + details.get(DATE).replace('\u00A0', ' ');
        var lines = details.stream().skip(DATE + 1).collect(Collectors.joining(" "));
        return switch (details.size()) {
            case DATE + 2 -> told + ", line " + lines;
            case DATE + 3 -> told + ", lines " + lines;
            default -> told;
        };
    }
}
