package dk.rammevaerk.placements;

import dk.rammevaerk.documents.table.PersonNumberFound;
import dk.rammevaerk.documents.table.TableFile;
import dk.rammevaerk.facilities.FacilityRegister;
import dk.rammevaerk.facilities.FacilitySheet;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** Counts what tests write down as the text of two files. */
final class Counting {
    static final String FACILITY_HEADINGS = "afdeling;virksomhedsform;paragraf;målgrupper;fra;til\n";
    static final String PLACEMENT_HEADINGS = "reference;køberkommune;paragraf;afdeling;fra;til\n";

    private Counting() {}

    static FacilitySheet register(String rows) {
        return facilities(FACILITY_HEADINGS + rows);
    }

    static PlacementSheet placements(String rows, FacilityRegister register) {
        try {
            return PlacementSheet.read(file("placements.csv", PLACEMENT_HEADINGS + rows), register);
        } catch (PersonNumberFound unexpected) {
            throw new IllegalArgumentException(unexpected);
        }
    }

    /** The register that the cases share. */
    static FacilitySheet sharedRegister() {
        try (var content = Counting.class.getResourceAsStream("/placements/facilities.csv")) {
            return facilities(new String(content.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Cube count(String placements, FacilityRegister register, CountedYear year, Dimension... dimensions) {
        return FullYearPersons.count(
                placements(placements, register).placements(), register, year, List.of(dimensions));
    }

    /** {@code regional, SEL §107: 365 days, 2 persons}. */
    static List<String> told(Cube cube) {
        return cube.rows().stream()
                .map(row -> String.join(", ", row.values()) + ": " + row.days().days() + " days, " + row.persons()
                        + (row.persons() == 1 ? " person" : " persons"))
                .collect(Collectors.toList());
    }

    private static FacilitySheet facilities(String content) {
        try {
            return FacilitySheet.read(file("facilities.csv", content));
        } catch (PersonNumberFound unexpected) {
            throw new IllegalArgumentException(unexpected);
        }
    }

    private static TableFile file(String name, String content) {
        var bytes = content.getBytes(StandardCharsets.UTF_8);
        return new TableFile(name, () -> new ByteArrayInputStream(bytes));
    }
}
