package dk.rammevaerk.bench;

import dk.rammevaerk.documents.table.TableFile;
import dk.rammevaerk.facilities.FacilityRegister;
import dk.rammevaerk.facilities.FacilitySheet;
import dk.rammevaerk.placements.CountedYear;
import dk.rammevaerk.placements.Cube;
import dk.rammevaerk.placements.Dimension;
import dk.rammevaerk.placements.FullYearPersons;
import dk.rammevaerk.placements.PlacementSheet;
import dk.rammevaerk.placements.Placements;
import java.util.List;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The cube of ten years from what has been read, by us and by DuckDB. */
public class CubeBenchmark {
    @State(Scope.Benchmark)
    public static class Read {
        FacilityRegister register;
        Placements placements;

        @Setup
        public void read() throws Exception {
            register = FacilitySheet.read(TableFile.of(RowFiles.facilities())).register();
            placements = PlacementSheet.read(TableFile.of(RowFiles.placements()), register).placements();
        }

        List<Cube> cubes() {
            return IntStream.rangeClosed(RowFiles.FIRST_YEAR, RowFiles.LAST_YEAR)
                    .mapToObj(year -> FullYearPersons.count(placements, register, CountedYear.of(year), Dimension.ALL))
                    .toList();
        }
    }

    @State(Scope.Benchmark)
    public static class Tables {
        Duck duck;

        @Setup
        public void read() throws Exception {
            duck = new Duck();
            duck.readFacilities(RowFiles.facilities());
            duck.readPlacements(RowFiles.placements());
            duck.keyPlacements(RowFiles.FIRST_YEAR, RowFiles.LAST_YEAR);
        }
    }

    @Benchmark
    public List<Cube> ours(Read read) {
        return read.cubes();
    }

    @Benchmark
    public void duckdb(Tables tables) throws Exception {
        tables.duck.run(Duck.CUBE);
    }
}
