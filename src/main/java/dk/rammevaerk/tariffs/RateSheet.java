package dk.rammevaerk.tariffs;

import dk.rammevaerk.documents.table.Column;
import dk.rammevaerk.documents.table.Fault;
import dk.rammevaerk.documents.table.PersonNumberFound;
import dk.rammevaerk.documents.table.Row;
import dk.rammevaerk.documents.table.TableFile;
import dk.rammevaerk.documents.table.Tables;
import dk.rammevaerk.kernel.DanishFormat;
import dk.rammevaerk.kernel.Money;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file of rates (takster): {@code tilbud;fra;takst}, one row for each rate per day.
 *
 * @param rates all that name a facility; a faulty one is in doubt
 * @param faults in the order of the file
 * @param isComplete whether all rows were read; otherwise there are no rates, for the one that holds may be one of the others
 */
public record RateSheet(Rates rates, List<Fault> faults, boolean isComplete) {
    static final Column FACILITY = Column.required("tilbud");
    static final Column FROM = Column.required("fra");
    static final Column RATE = Column.required("takst");

    /** A bound that no rate comes near, and below which no stay's price outgrows a long. */
    private static final Money LARGEST = Money.ofOere(100_000_000_000L);

    public static RateSheet read(TableFile file) throws PersonNumberFound {
        var rates = new Rates.Builder(file.name());
        var read = Tables.read(file, List.of(FACILITY, FROM, RATE), row -> read(row, rates));
        return read.isComplete()
                ? new RateSheet(rates.build(), read.faults(), true)
                : new RateSheet(new Rates.Builder(file.name()).build(), read.faults(), false);
    }

    private static void read(Row row, Rates.Builder rates) {
        boolean isWhole = row.isSound();
        boolean isNamed = row.require(FACILITY);
        var from = row.require(FROM) ? row.date(FROM) : null;
        var rate = rate(row);
        if (!isNamed) return;
        var facility = row.text(FACILITY);
        if (from != null && isWhole) add(row, facility, from, rate, rates);
        else rates.doubt(facility, row.line());
    }

    private static @Nullable Money rate(Row row) {
        var rate = row.require(RATE) ? row.amount(RATE) : null;
        if (rate == null || rate.compareTo(LARGEST) <= 0) return rate;
        row.fault(RATE, RateFlaw.TOO_LARGE, row.text(RATE));
        return null;
    }

    private static void add(Row row, String facility, LocalDate from, @Nullable Money rate, Rates.Builder rates) {
        rates.line(facility, from)
                .ifPresent(line ->
                        row.fault(FROM, RateFlaw.SAME_DATE, facility, DanishFormat.date(from), Integer.toString(line)));
        if (rate == null || !row.isSound()) rates.doubt(facility, from, row.line());
        else rates.add(facility, from, rate, row.line());
    }
}
