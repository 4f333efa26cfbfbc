package dk.rammevaerk.placements;

import static dk.rammevaerk.placements.PlacementSheet.BUYER;
import static dk.rammevaerk.placements.PlacementSheet.DEPARTMENT;
import static dk.rammevaerk.placements.PlacementSheet.FROM;
import static dk.rammevaerk.placements.PlacementSheet.LAST_DAY;
import static dk.rammevaerk.placements.PlacementSheet.PARAGRAPH;
import static dk.rammevaerk.placements.PlacementSheet.PRICE;
import static dk.rammevaerk.placements.PlacementSheet.REFERENCE;
import static dk.rammevaerk.placements.PlacementSheet.YEAR_OF_BIRTH;

import dk.rammevaerk.documents.table.ColumnPlace;
import dk.rammevaerk.documents.table.Periods;
import dk.rammevaerk.documents.table.Row;
import dk.rammevaerk.documents.table.Spellings;
import dk.rammevaerk.documents.table.Symbols;
import dk.rammevaerk.facilities.FacilityFlaw;
import dk.rammevaerk.facilities.Services;
import dk.rammevaerk.kernel.Municipalities;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Takes placements in, row by row. */
final class PlacementReader implements Consumer<Row> {
    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    private final Services services;
    private final Symbols references = new Symbols();
    private final Spellings buyers = new Spellings(PlacementReader::buyer);
    private final Spellings yearsOfBirth = new Spellings(PlacementReader::yearOfBirth);
    private final Intake intake = new Intake();
    private @Nullable ColumnPlace departments;
    private int faulty;

    PlacementReader(Services services) {
        this.services = services;
    }

    @Override
    public void accept(Row row) {
        int reference = row.symbol(REFERENCE, references);
        int buyer = buyers.of(row, BUYER);
        if (buyer == Symbols.NONE && !row.isEmpty(BUYER)) {
            row.fault(BUYER, FacilityFlaw.NOT_A_MUNICIPALITY, row.text(BUYER));
        }
        int service = services.of(row, DEPARTMENT, PARAGRAPH);
        var days = Periods.of(row, FROM, LAST_DAY);
        lookAtTheRest(row);
        if (days == null || !row.isSound()) {
            faulty++;
            return;
        }
        if (departments == null) departments = row.place(DEPARTMENT);
        var until = days.until();
        intake.add(
                buyer, reference, service, day(days.from()), until == null ? Placements.OPEN : day(until), row.line());
    }

    private static int day(LocalDate date) {
        return Math.toIntExact(date.toEpochDay());
    }

    private static int buyer(String written) {
        return Municipalities.code(written).map(Placements.BUYERS::indexOf).orElse(Symbols.NONE);
    }

    private static int yearOfBirth(String written) {
        return YEAR.matcher(written).matches() ? Integer.parseInt(written) : Symbols.NONE;
    }

    /** Nothing is counted by these, but what stands in them must be readable. */
    private void lookAtTheRest(Row row) {
        if (!row.isEmpty(YEAR_OF_BIRTH) && yearsOfBirth.of(row, YEAR_OF_BIRTH) == Symbols.NONE) {
            row.fault(YEAR_OF_BIRTH, PlacementFlaw.NOT_A_YEAR_OF_BIRTH, row.text(YEAR_OF_BIRTH));
        }
        row.amount(PRICE);
    }

    Placements placements(String file) {
        var place = Objects.requireNonNullElseGet(departments, () -> new ColumnPlace(file, DEPARTMENT.heading(), null));
        return new Placements(place, intake, faulty);
    }
}
