package dk.rammevaerk.bench;

import dk.rammevaerk.documents.table.TableFile;
import dk.rammevaerk.facilities.FacilityRegister;
import dk.rammevaerk.facilities.FacilitySheet;
import dk.rammevaerk.placements.PlacementSheet;
import dk.rammevaerk.tariffs.StaySheet;
import java.nio.file.Path;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A CSV of a million rows read, with all rules, beside DuckDB's reader into a table. */
public class ReadingBenchmark {
    @State(Scope.Benchmark)
    public static class File {
        @Param({"placements", "stays"})
        String file;

        Path path;
        FacilityRegister register;

        @Setup
        public void find() throws Exception {
            path = file.equals("stays") ? RowFiles.stays() : RowFiles.placements();
            register = FacilitySheet.read(TableFile.of(RowFiles.facilities())).register();
        }
    }

    @State(Scope.Benchmark)
    public static class Database {
        Duck duck;

        @Setup
        public void open() throws Exception {
            duck = new Duck();
        }
    }

    @Benchmark
    public Object ours(File file) throws Exception {
        return file.file.equals("stays")
                ? StaySheet.read(TableFile.of(file.path))
                : PlacementSheet.read(TableFile.of(file.path), file.register);
    }

    @Benchmark
    public void duckdb(File file, Database database) throws Exception {
        if (file.file.equals("stays")) database.duck.readStays(file.path);
        else database.duck.readPlacements(file.path);
    }
}
